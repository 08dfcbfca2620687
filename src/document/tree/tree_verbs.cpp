// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/tree_verbs.h"

#include "piao/document/plan_document.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "tree/new_node.h"
#include "tree/sibling_list.h"
#include "tree/tree_unit.h"
#include "document_text.h"

#include <QCoreApplication>

namespace piao::document {

using namespace domain;

namespace {

/// Adds the node, ties it to the parent and puts it in its place.
Result<RecordKey> insertNode(UnitOfWork &unit, const Record &node, const TreePlace &place)
{
    const Result<RecordKey> inserted = unit.insert(node);
    if (!inserted)
        return inserted;
    TreeUnit tree(unit);
    if (!place.parent.isNull()) {
        if (const Result<void> tied = tree.tie(*inserted, place.parent); !tied)
            return tied.error();
    }
    if (!place.before.isNull()) {
        if (const Result<void> arranged = tree.arrange({*inserted}, place); !arranged)
            return arranged.error();
    }
    return inserted;
}

Result<RecordKey> addNode(PlanDocument &document, Record node, const TreePlace &place, const QString &title)
{
    if (!title.isEmpty())
        node.set("title", title);
    RecordKey key;
    const Result<void> done = document.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = insertNode(unit, node, place);
        if (!inserted)
            return inserted.error();
        key = *inserted;
        return {};
    });
    return done ? Result<RecordKey>(key) : Result<RecordKey>(done.error());
}

} // namespace

Result<RecordKey> TreeVerbs::addChild(const TreePlace &place, const QString &title)
{
    PlanReader &reader = m_document.reader();
    const std::optional<Kind> kind = place.parent.isNull() ? Kind::PublicValue : kindBelow(place.parent.kind);
    if (!kind)
        return brokenRule(DocumentText::tr("Nothing stands below a performance objective."), DocumentText::tr("Add it beside."));
    if (!place.parent.isNull() && reader.read(place.parent).isNull())
        return brokenRule(DocumentText::tr("The objective under which it should stand is no longer in the plan."));
    return addNode(m_document, newNode(reader, *kind, place.parent), place, title);
}

Result<RecordKey> TreeVerbs::addSibling(const NodeAt &node, const QString &title)
{
    PlanReader &reader = m_document.reader();
    const Record like = reader.read(node.node);
    if (like.isNull())
        return brokenRule(DocumentText::tr("The objective is no longer in the plan."));
    const auto siblings = store::guarded(reader.connection(), [&] {
        return siblingsUnder(reader.connection(), node.node.kind, node.parent);
    });
    if (!siblings)
        return siblings.error();
    const int position = positionOf(*siblings, node.node);
    const bool last = position < 0 || position + 1 == int(siblings->size());
    const TreePlace place{node.parent, last ? RecordKey() : (*siblings)[size_t(position + 1)].node};
    return addNode(m_document, newNode(reader, node.node.kind, node.parent, like), place, title);
}

Result<RemovalPlan> TreeVerbs::planRemoval(const std::vector<NodeAt> &nodes, RemovalScope scope)
{
    return document::planRemoval(m_document.reader(), nodes, scope);
}

Result<void> TreeVerbs::remove(const RemovalPlan &plan)
{
    return m_document.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        TreeUnit tree(unit);
        for (const NodeAt &node : plan.unlinked) {
            if (const Result<void> untied = tree.untie(node); !untied)
                return untied;
        }
        return unit.removeAll(plan.nodes);
    });
}

Result<void> TreeVerbs::link(const RecordKey &node, const RecordKey &parent)
{
    if (kindAbove(node.kind) != parent.kind || !tieOf(node.kind).link) {
        return brokenRule(DocumentText::tr("%1 cannot stand under %2 as well.")
                              .arg(quoted(m_document.reader().nameOf(node)), quoted(m_document.reader().nameOf(parent))));
    }
    return m_document.perform({}, [&](UnitOfWork &unit) { return TreeUnit(unit).tie(node, parent); });
}

Result<void> TreeVerbs::unlink(const NodeAt &node)
{
    if (levelOf(node.node.kind) < 2 || node.parent.isNull())
        return brokenRule(DocumentText::tr("%1 stands under nothing.").arg(quoted(m_document.reader().nameOf(node.node))));
    return m_document.perform({}, [&](UnitOfWork &unit) { return TreeUnit(unit).untie(node); });
}

Result<void> TreeVerbs::rename(const RecordKey &node, const QString &title)
{
    return m_document.setField(node, "title", title.simplified());
}

} // namespace piao::document
