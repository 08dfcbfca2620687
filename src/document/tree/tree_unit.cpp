// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_unit.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/sibling_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::document {

using namespace domain;

Error brokenRule(const QString &what, const QString &todo)
{
    return {ErrorCode::RuleBroken, what, QCoreApplication::translate("document", "Nothing was changed."), todo};
}

QString quoted(const QString &name)
{
    return QStringLiteral("«%1»").arg(shortName(name));
}

Result<void> TreeUnit::tie(const RecordKey &node, const RecordKey &parent)
{
    const ParentTie &tie = tieOf(node.kind);
    if (!tie.link)
        return m_unit.set(node, tie.parentColumn, parent.id);
    if (!m_unit.reader().read({*tie.link, node.id, parent.id}).isNull())
        return {};
    Record link(*tie.link);
    link.set(tie.childColumn, node.id).set(tie.parentColumn, parent.id);
    const Result<RecordKey> inserted = m_unit.insert(link);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<void> TreeUnit::untie(const NodeAt &node)
{
    const ParentTie &tie = tieOf(node.node.kind);
    if (!tie.link)
        return m_unit.set(node.node, tie.parentColumn, {});
    if (const Result<void> removed = m_unit.remove({*tie.link, node.node.id, node.parent.id}); !removed)
        return removed;
    return node.node.kind == Kind::OperationalObjective ? dropStaleNarrowings(node.node) : Result<void>();
}

Result<void> TreeUnit::dropStaleNarrowings(const RecordKey &operational)
{
    PlanReader &reader = m_unit.reader();
    std::vector<RecordKey> served;
    for (const RecordKey &strategic : parentsOf(reader, operational)) {
        const std::vector<RecordKey> values = parentsOf(reader, strategic);
        served.insert(served.end(), values.begin(), values.end());
    }
    std::vector<RecordKey> stale;
    for (const Record &narrowing : reader.where(Kind::OperationalValue, "operational_id", operational.id)) {
        const RecordKey value{Kind::PublicValue, narrowing.text("value_id"), {}};
        if (std::find(served.begin(), served.end(), value) == served.end())
            stale.push_back(narrowing.key());
    }
    return stale.empty() ? Result<void>() : m_unit.removeAll(stale);
}

Result<void> TreeUnit::arrange(const std::vector<RecordKey> &nodes, const TreePlace &place)
{
    std::vector<Sibling> rest = siblingsUnder(m_unit.connection(), nodes.front().kind, place.parent);
    std::vector<Sibling> moved;
    RecordKey before = place.before;
    // Dropped before one of themselves: they stay together before the next one that is not moved.
    int at = before.isNull() ? -1 : positionOf(rest, before);
    while (at >= 0 && at < int(rest.size()) && std::find(nodes.begin(), nodes.end(), rest[size_t(at)].node) != nodes.end())
        ++at;
    before = at >= 0 && at < int(rest.size()) ? rest[size_t(at)].node : RecordKey();
    for (const RecordKey &node : nodes) {
        const int position = positionOf(rest, node);
        if (position < 0)
            continue;
        moved.push_back(rest[size_t(position)]);
        rest.erase(rest.begin() + position);
    }
    const int target = before.isNull() ? int(rest.size()) : positionOf(rest, before);
    rest.insert(rest.begin() + target, moved.begin(), moved.end());
    return writeOrder(m_unit, rest);
}

Result<void> TreeUnit::move(const std::vector<NodeAt> &nodes, const TreePlace &place)
{
    std::vector<RecordKey> keys;
    for (const NodeAt &node : nodes) {
        if (std::find(keys.begin(), keys.end(), node.node) == keys.end())
            keys.push_back(node.node);
        if (node.parent == place.parent)
            continue;
        if (const Result<void> tied = tie(node.node, place.parent); !tied)
            return tied;
        if (node.parent.isNull() || !tieOf(node.node.kind).link)
            continue;
        if (const Result<void> untied = untie(node); !untied)
            return untied;
    }
    return arrange(keys, place);
}

} // namespace piao::document
