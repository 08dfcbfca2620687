// SPDX-License-Identifier: EUPL-1.2
#include "tree/level_change.h"

#include "piao/document/plan_document.h"
#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/record_description.h"
#include "tree/new_node.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

/// The column of the other level that holds the same: the texts are called narrative above and description on level 4.
const char *counterpart(const char *column, Kind to)
{
    const std::string_view name = column;
    const char *other = column;
    if (name == "narrative" || name == "description")
        other = to == Kind::PerformanceObjective ? "description" : "narrative";
    return describe(to).indexOf(other) >= 0 ? other : nullptr;
}

/// Columns that say how the record stands on its level; the new level gives its own.
bool belongsToLevel(const char *column)
{
    const std::string_view name = column;
    return name == "id" || name == "rank" || name == "number" || name == "operational_id";
}

constexpr Kind belongings[] = {Kind::Indicator, Kind::StakeholderLink, Kind::TextVariant};

} // namespace

QString LevelChange::obstacle()
{
    const Record from = m_reader.read(m_node.node);
    if (from.isNull())
        return DocumentText::tr("The objective is no longer in the plan.");
    const QString name = quoted(displayName(from));
    if (parentsOf(m_reader, m_node.node).size() > 1)
        return DocumentText::tr("%1 stands under several parents.").arg(name);
    const std::optional<Kind> below = kindBelow(m_node.node.kind);
    if (below && !siblingsUnder(m_reader.connection(), *below, m_node.node).empty())
        return DocumentText::tr("Other objectives stand below %1.").arg(name);
    if (const QString field = lostField(from); !field.isEmpty())
        return DocumentText::tr("«%1» of %2 has no place on the other level.").arg(field, name);
    if (m_node.node.kind == Kind::PerformanceObjective) {
        for (const Kind kind : {Kind::Phase, Kind::ObjectiveTheme}) {
            if (!m_reader.where(kind, "objective_id", m_node.node.id).empty())
                return DocumentText::tr("«%1» of %2 has no place on the other level.").arg(plural(describe(kind)), name);
        }
    }
    if (m_node.node.kind == Kind::OperationalObjective
        && m_reader.where(Kind::OperationalCentre, "operational_id", m_node.node.id).size() > (m_to == Kind::PerformanceObjective ? 1u : 0u))
        return DocumentText::tr("«%1» of %2 has no place on the other level.").arg(plural(describe(Kind::ResponsibilityCentre)), name);
    return {};
}

/// The label of a filled field that the other level does not have.
QString LevelChange::lostField(const Record &from)
{
    for (const Field &field : from.description().fields) {
        const bool kept = belongsToLevel(field.column) || !from.has(field.column) || counterpart(field.column, m_to);
        if (!kept && !isReplaceable(from, field.column))
            return label(field);
    }
    return {};
}

/// Year, code, centre and director of a performance objective are lost without harm when they are what it got when it
/// was added; a centre is handed over to an operational objective anyway.
bool LevelChange::isReplaceable(const Record &from, const char *column)
{
    if (m_node.node.kind != Kind::PerformanceObjective)
        return false;
    const std::string_view name = column;
    if (name == "centre_id")
        return true;
    const Record fresh = newNode(m_reader, Kind::PerformanceObjective, m_node.parent, from);
    return (name == "year" || name == "director_id") && fresh.value(column) == from.value(column);
}

Record LevelChange::converted(const Record &from)
{
    Record to = newNode(m_reader, m_to, m_to == Kind::PerformanceObjective ? RecordKey() : m_node.parent);
    for (const Field &field : from.description().fields) {
        const char *column = belongsToLevel(field.column) ? nullptr : counterpart(field.column, m_to);
        if (column && from.has(field.column))
            to.set(column, from.value(field.column));
    }
    // A code of the performance objectives' pattern says nothing on the other levels.
    if (from.kind() == Kind::PerformanceObjective)
        to.set("code", {});
    to.set("id", from.value("id"));
    return to;
}

Result<RecordKey> LevelChange::make(UnitOfWork &unit)
{
    const Record from = m_reader.read(m_node.node);
    Record to = converted(from);
    const std::vector<Record> centres = m_node.node.kind == Kind::OperationalObjective
        ? m_reader.where(Kind::OperationalCentre, "operational_id", m_node.node.id) : std::vector<Record>();
    if (!centres.empty())
        to.set("centre_id", centres.front().value("centre_id"));
    const Result<RecordKey> inserted = unit.insert(to);
    if (!inserted)
        return inserted;
    if (m_to == Kind::OperationalObjective && m_node.node.kind == Kind::PerformanceObjective && from.has("centre_id")) {
        const Record link = Record(Kind::OperationalCentre).set("operational_id", inserted->id).set("centre_id", from.value("centre_id"));
        if (const Result<RecordKey> linked = unit.insert(link); !linked)
            return linked;
    }
    if (const Result<void> handed = handOver(unit, *inserted); !handed)
        return handed.error();
    const Result<void> removed = unit.remove(m_node.node);
    return removed ? inserted : Result<RecordKey>(removed.error());
}

Result<void> LevelChange::handOver(UnitOfWork &unit, const RecordKey &to)
{
    const char *before = ownerColumn(m_node.node.kind);
    const char *after = ownerColumn(to.kind);
    for (const Kind kind : belongings) {
        for (const Record &record : m_reader.where(kind, before, m_node.node.id)) {
            if (const Result<void> set = unit.set(record.key(), after, to.id); !set)
                return set;
            if (const Result<void> cleared = unit.set(record.key(), before, {}); !cleared)
                return cleared;
        }
    }
    return {};
}

namespace {

Result<NodeAt> changeLevel(PlanDocument &document, const NodeAt &node, Kind to, const TreePlace &place, const ActionText &text)
{
    const auto obstacle = store::guarded(document.connection(), [&] { return LevelChange(document.reader(), node, to).obstacle(); });
    if (!obstacle)
        return obstacle.error();
    if (!obstacle->isEmpty())
        return brokenRule(*obstacle, DocumentText::tr("Move or copy that first."));
    RecordKey key;
    const Result<void> done = document.perform(text, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> made = LevelChange(unit.reader(), node, to).make(unit);
        if (!made)
            return made.error();
        key = *made;
        TreeUnit tree(unit);
        if (!place.parent.isNull()) {
            if (const Result<void> tied = tree.tie(key, place.parent); !tied)
                return tied;
        }
        return place.before.isNull() ? Result<void>() : tree.arrange({key}, place);
    });
    return done ? Result<NodeAt>(NodeAt{key, place.parent}) : Result<NodeAt>(done.error());
}

/// The sibling before or after a node; a null key when there is none.
Result<RecordKey> besides(PlanReader &reader, const NodeAt &node, int direction)
{
    return store::guarded(reader.connection(), [&] {
        const std::vector<Sibling> siblings = siblingsUnder(reader.connection(), node.node.kind, node.parent);
        const int position = positionOf(siblings, node.node) + direction;
        return position < 0 || position >= int(siblings.size()) ? RecordKey() : siblings[size_t(position)].node;
    });
}

} // namespace

Result<NodeAt> TreeVerbs::indent(const NodeAt &node)
{
    const std::optional<Kind> to = kindBelow(node.node.kind);
    if (!to)
        return brokenRule(DocumentText::tr("There is no level below a performance objective."));
    const Result<RecordKey> parent = besides(m_document.reader(), node, -1);
    if (!parent)
        return parent.error();
    if (parent->isNull())
        return brokenRule(DocumentText::tr("There is nothing before it under which it could stand."));
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "«%1» indented under «%2»"))
        .arg(m_document.reader().nameOf(node.node)).arg(m_document.reader().nameOf(*parent));
    return changeLevel(m_document, node, *to, {*parent, {}}, text);
}

Result<NodeAt> TreeVerbs::outdent(const NodeAt &node)
{
    const std::optional<Kind> to = kindAbove(node.node.kind);
    if (!to || node.parent.isNull())
        return brokenRule(DocumentText::tr("There is no level above it."));
    PlanReader &reader = m_document.reader();
    const auto above = store::guarded(reader.connection(), [&] { return parentsOf(reader, node.parent); });
    if (!above)
        return above.error();
    if (above->size() > 1)
        return brokenRule(DocumentText::tr("%1 stands under several parents.").arg(quoted(reader.nameOf(node.parent))));
    const RecordKey grandparent = above->empty() ? RecordKey() : above->front();
    const Result<RecordKey> before = besides(reader, {node.parent, grandparent}, 1);
    if (!before)
        return before.error();
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "«%1» outdented, after «%2»"))
        .arg(reader.nameOf(node.node)).arg(reader.nameOf(node.parent));
    return changeLevel(m_document, node, *to, {grandparent, *before}, text);
}

} // namespace piao::document
