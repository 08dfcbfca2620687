// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/removal_plan.h"
#include "piao/document/tree_place.h"

#include <QString>

#include <vector>

namespace piao::document {

class PlanDocument;

/// What people do to the objectives tree. Each function that changes the plan is one action of the history, all of it or
/// nothing; what the plan's levels do not allow is refused with the reason (ErrorCode::RuleBroken).
class TreeVerbs
{
public:
    explicit TreeVerbs(PlanDocument &document) : m_document(document) {}

    /// A new node under `parent` (null: a new public value), before `before` or last, linked, with the next code
    /// of the plan's pattern and the plan's first year (or the year of `like`). Its title is empty when `title` is.
    domain::Result<domain::RecordKey> addChild(const TreePlace &place, const QString &title = {});
    /// A new node of the same level right after `node`, with the same year and centre.
    domain::Result<domain::RecordKey> addSibling(const NodeAt &node, const QString &title = {});

    domain::Result<RemovalPlan> planRemoval(const std::vector<NodeAt> &nodes, RemovalScope scope);
    domain::Result<void> remove(const RemovalPlan &plan);

    /// Why the nodes cannot go there, in a sentence; empty when they can. Nodes may go under a parent of the level
    /// above theirs only; `place.parent` null is allowed to public values alone.
    QString refusalOfMove(const std::vector<NodeAt> &nodes, const TreePlace &place);
    /// Takes each node from its parent there and puts all of them, in this order, to the new place.
    domain::Result<void> move(const std::vector<NodeAt> &nodes, const TreePlace &place);
    /// Among its siblings; at the end, into the neighbouring parent of the same level. Returns where it is now.
    domain::Result<NodeAt> moveUp(const NodeAt &node);
    domain::Result<NodeAt> moveDown(const NodeAt &node);
    /// Makes the node a node of the level below, under the sibling before it (outdent: of the level above, after its
    /// parent). Only where nothing of it would be lost; otherwise refused with what stands in the way. The
    /// record becomes one of another kind: the new key is returned.
    domain::Result<NodeAt> indent(const NodeAt &node);
    domain::Result<NodeAt> outdent(const NodeAt &node);

    /// Puts a node of level 2 or 3 under one more parent, last. A performance objective has one parent: use move.
    domain::Result<void> link(const domain::RecordKey &node, const domain::RecordKey &parent);
    /// Takes it away from one parent; the last parent may go too, the node is then shown without parent.
    domain::Result<void> unlink(const NodeAt &node);

    /// Writes the title; an empty one is allowed and shown as doubtful.
    domain::Result<void> rename(const domain::RecordKey &node, const QString &title);

    /// A performance objective again for the year after it: the same parent, centre, director, texts, phases (a year
    /// later), indicators with their targets, themes and stakeholders; linked to this edition, with the next code. What
    /// was measured stays behind, and the state begins anew. Refused when the next year's edition exists.
    domain::Result<domain::RecordKey> addNextEdition(const domain::RecordKey &objective);

private:
    PlanDocument &m_document;
};

} // namespace piao::document
