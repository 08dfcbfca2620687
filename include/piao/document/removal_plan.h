// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/document/tree_place.h"

#include <vector>

namespace piao::document {

enum class RemovalScope {
    FromHere,   ///< a node that hangs elsewhere too is only taken away from here
    Everywhere, ///< the node goes from all its places
};

/// What a removal would do, to be shown before it is done. What stands below a removed node goes with it unless it also
/// hangs under a node that stays.
struct RemovalPlan {
    struct Count {
        domain::Kind kind;
        int count = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };

    std::vector<NodeAt> unlinked;           ///< taken away from here only
    std::vector<domain::RecordKey> nodes;   ///< removed, those below included, the lowest first
    std::vector<Count> along;               ///< all records that go, by kind in Kind's order, links left out
    std::vector<domain::RecordKey> staying; ///< below a removed node, but hanging elsewhere too
    bool hangsElsewhere = false;            ///< some of the nodes have other places: both scopes make sense

    bool isEmpty() const { return unlinked.empty() && nodes.empty(); }
    /// "3 performance objectives, 12 indicators, 36 targets": what goes, in words.
    QString summary() const;
};

/// Computes it without changing anything. Nodes that are no longer in the plan are left out. A record that is no node of the
/// tree (a process, a measure) may be among them, with no parent: it goes with what belongs to it.
domain::Result<RemovalPlan> planRemoval(PlanReader &reader, const std::vector<NodeAt> &nodes, RemovalScope scope);

} // namespace piao::document
