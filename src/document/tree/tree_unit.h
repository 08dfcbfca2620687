// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/tree_place.h"
#include "piao/document/unit_of_work.h"

#include <vector>

namespace piao::document {

/// The changes of the tree inside one unit of work; TreeVerbs makes actions of them. Throws SQLite::Exception.
class TreeUnit
{
public:
    explicit TreeUnit(UnitOfWork &unit) : m_unit(unit) {}

    domain::Result<void> tie(const domain::RecordKey &node, const domain::RecordKey &parent);
    domain::Result<void> untie(const NodeAt &node);
    /// Puts nodes that already stand under place.parent before place.before, in this order.
    domain::Result<void> arrange(const std::vector<domain::RecordKey> &nodes, const TreePlace &place);
    /// Unties each from where it is, ties it to the new parent and arranges all.
    domain::Result<void> move(const std::vector<NodeAt> &nodes, const TreePlace &place);

private:
    /// Forgets narrowings to values that none of the objective's parents serves any more.
    domain::Result<void> dropStaleNarrowings(const domain::RecordKey &operational);

    UnitOfWork &m_unit;
};

/// A refusal by the plan's rules; what is safe is always that nothing was changed.
domain::Error brokenRule(const QString &what, const QString &todo = {});

/// "«2024-A1-OP-01 Title»", long ones cut.
QString quoted(const QString &name);

} // namespace piao::document
