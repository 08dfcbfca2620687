// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_document.h"
#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"
#include "piao/domain/record_description.h"
#include "short_name.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

QString kindName(Kind kind)
{
    return singular(describe(kind)).toLower();
}

/// The node beside `node` among its siblings in a direction (-1, 1); a null key at the end.
RecordKey neighbour(PlanReader &reader, const NodeAt &node, int direction)
{
    const std::vector<Sibling> siblings = siblingsUnder(reader.connection(), node.node.kind, node.parent);
    const int position = positionOf(siblings, node.node);
    const int beside = position + direction;
    return position < 0 || beside < 0 || beside >= int(siblings.size()) ? RecordKey() : siblings[size_t(beside)].node;
}

/// The parent beside `parent`, under the first of its own parents.
RecordKey parentBeside(PlanReader &reader, const RecordKey &parent, int direction)
{
    if (parent.isNull())
        return {};
    const std::vector<RecordKey> above = parentsOf(reader, parent);
    return neighbour(reader, {parent, above.empty() ? RecordKey() : above.front()}, direction);
}

/// Where one step up or down leads; nothing at the very end of the tree.
std::optional<TreePlace> placeBeside(PlanReader &reader, const NodeAt &node, int direction)
{
    if (const RecordKey beside = neighbour(reader, node, direction); !beside.isNull()) {
        if (direction < 0)
            return TreePlace{node.parent, beside};
        return TreePlace{node.parent, neighbour(reader, {beside, node.parent}, 1)};
    }
    const RecordKey parent = parentBeside(reader, node.parent, direction);
    if (parent.isNull())
        return {};
    if (direction < 0)
        return TreePlace{parent, {}};
    const std::vector<Sibling> below = siblingsUnder(reader.connection(), node.node.kind, parent);
    return TreePlace{parent, below.empty() ? RecordKey() : below.front().node};
}

Result<NodeAt> step(PlanDocument &document, const NodeAt &node, int direction)
{
    if (!isNode(node.node.kind))
        return brokenRule(DocumentText::tr("The objective is no longer in the plan."));
    const auto place = store::guarded(document.reader().connection(), [&] { return placeBeside(document.reader(), node, direction); });
    if (!place)
        return place.error();
    if (!*place)
        return node;
    const Result<void> moved = TreeVerbs(document).move({node}, **place);
    return moved ? Result<NodeAt>(NodeAt{node.node, (*place)->parent}) : Result<NodeAt>(moved.error());
}

ActionText wordsOfMove(PlanReader &reader, const std::vector<NodeAt> &nodes, const TreePlace &place)
{
    const QString where = place.parent.isNull() ? QString() : shortName(reader.nameOf(place.parent));
    const bool sameParent = std::all_of(nodes.begin(), nodes.end(), [&](const NodeAt &node) { return node.parent == place.parent; });
    if (nodes.size() == 1) {
        const QString name = shortName(reader.nameOf(nodes.front().node));
        if (sameParent)
            return ActionText(QT_TRANSLATE_NOOP("history", "«%1» moved among its siblings")).arg(name);
        return ActionText(QT_TRANSLATE_NOOP("history", "«%1» moved under «%2»")).arg(name).arg(where);
    }
    if (sameParent)
        return ActionText(QT_TRANSLATE_NOOP("history", "%1 objectives moved among their siblings")).arg(qlonglong(nodes.size()));
    return ActionText(QT_TRANSLATE_NOOP("history", "%1 objectives moved under «%2»")).arg(qlonglong(nodes.size())).arg(where);
}

} // namespace

QString TreeVerbs::refusalOfMove(const std::vector<NodeAt> &nodes, const TreePlace &place)
{
    PlanReader &reader = m_document.reader();
    if (!place.parent.isNull() && reader.read(place.parent).isNull())
        return DocumentText::tr("The place is no longer in the plan.");
    for (const NodeAt &node : nodes) {
        if (!isNode(node.node.kind) || reader.read(node.node).isNull())
            return DocumentText::tr("One of the objectives is no longer in the plan.");
        const std::optional<Kind> above = kindAbove(node.node.kind);
        if (!above && !place.parent.isNull())
            return DocumentText::tr("%1 is a public value and stands at the top.").arg(quoted(reader.nameOf(node.node)));
        // Those without a parent may be put in order among themselves.
        const bool stays = place.parent.isNull() && node.parent.isNull();
        if (above && !stays && (place.parent.isNull() || place.parent.kind != *above)) {
            return DocumentText::tr("%1 is one of the level «%2» and can only stand under one of the level «%3».")
                .arg(quoted(reader.nameOf(node.node)), kindName(node.node.kind), kindName(*above));
        }
    }
    return {};
}

Result<void> TreeVerbs::move(const std::vector<NodeAt> &nodes, const TreePlace &place)
{
    if (nodes.empty())
        return {};
    if (const QString refusal = refusalOfMove(nodes, place); !refusal.isEmpty())
        return brokenRule(refusal);
    return m_document.perform(wordsOfMove(m_document.reader(), nodes, place),
        [&](UnitOfWork &unit) { return TreeUnit(unit).move(nodes, place); });
}

Result<NodeAt> TreeVerbs::moveUp(const NodeAt &node)
{
    return step(m_document, node, -1);
}

Result<NodeAt> TreeVerbs::moveDown(const NodeAt &node)
{
    return step(m_document, node, 1);
}

} // namespace piao::document
