// SPDX-License-Identifier: EUPL-1.2
#include "tree/sibling_list.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"
#include "piao/store/row_cursor.h"

#include <algorithm>

namespace piao::document {

using domain::Kind;
using domain::RecordKey;
using domain::Result;

namespace {

/// The children of a parent: id, rank of the link or the record.
std::string queryUnder(Kind kind)
{
    const std::string table = domain::describe(kind).table;
    const ParentTie &tie = tieOf(kind);
    if (!tie.link)
        return "SELECT id, rank FROM " + table + " WHERE " + tie.parentColumn + " = ? ORDER BY rank, id";
    const std::string link = domain::describe(*tie.link).table;
    return "SELECT n.id, l.rank FROM " + link + " l JOIN " + table + " n ON n.id = l." + tie.childColumn + " WHERE l."
        + tie.parentColumn + " = ? ORDER BY l.rank, n.rank, n.id";
}

std::string queryWithoutParent(Kind kind)
{
    const std::string table = domain::describe(kind).table;
    const std::string order = " ORDER BY rank, id";
    if (kind == Kind::PublicValue)
        return "SELECT id, rank FROM " + table + order;
    const ParentTie &tie = tieOf(kind);
    if (!tie.link)
        return "SELECT id, rank FROM " + table + " WHERE " + tie.parentColumn + " IS NULL" + order;
    return "SELECT id, rank FROM " + table + " WHERE id NOT IN (SELECT " + tie.childColumn + " FROM "
        + domain::describe(*tie.link).table + ")" + order;
}

} // namespace

std::vector<Sibling> siblingsUnder(store::Connection &connection, Kind kind, const RecordKey &parent)
{
    SQLite::Statement &row = connection.prepared(parent.isNull() ? queryWithoutParent(kind) : queryUnder(kind));
    if (!parent.isNull())
        store::bind(row, 1, parent.id);
    const Kind ranked = parent.isNull() ? kind : tieOf(kind).link.value_or(kind);
    std::vector<Sibling> siblings;
    while (row.executeStep()) {
        Sibling sibling{{kind, store::textColumn(row, 0), {}}, {}, {}};
        sibling.ranked = ranked == kind ? sibling.node : RecordKey{ranked, sibling.node.id, parent.id};
        if (!row.getColumn(1).isNull())
            sibling.rank = row.getColumn(1).getInt64();
        siblings.push_back(sibling);
    }
    row.tryReset();
    return siblings;
}

std::vector<RecordKey> parentsOf(PlanReader &reader, const RecordKey &node)
{
    std::vector<RecordKey> parents;
    const std::optional<Kind> above = kindAbove(node.kind);
    if (!above)
        return parents;
    const ParentTie &tie = tieOf(node.kind);
    const bool linked = tie.link.has_value();
    SQLite::Statement &row = reader.connection().prepared(std::string("SELECT ") + tie.parentColumn + " FROM "
        + domain::describe(linked ? *tie.link : node.kind).table + " WHERE " + (linked ? tie.childColumn : "id") + " = ? AND "
        + tie.parentColumn + " IS NOT NULL ORDER BY 1");
    store::bind(row, 1, node.id);
    while (row.executeStep())
        parents.push_back({*above, store::textColumn(row, 0), {}});
    row.tryReset();
    return parents;
}

int positionOf(const std::vector<Sibling> &siblings, const RecordKey &node)
{
    const auto found = std::find_if(siblings.begin(), siblings.end(), [&](const Sibling &each) { return each.node == node; });
    return found == siblings.end() ? -1 : int(found - siblings.begin());
}

Result<void> writeOrder(UnitOfWork &unit, const std::vector<Sibling> &wanted)
{
    std::vector<std::optional<qint64>> ranks;
    ranks.reserve(wanted.size());
    for (const Sibling &sibling : wanted)
        ranks.push_back(sibling.rank);
    for (const domain::RankChange &change : domain::rankChanges(ranks)) {
        if (const Result<void> set = unit.set(wanted[change.position].ranked, "rank", qlonglong(change.rank)); !set)
            return set;
    }
    return {};
}

} // namespace piao::document
