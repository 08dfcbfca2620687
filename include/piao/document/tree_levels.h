// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

#include <array>
#include <optional>

/// Which kinds make the tree, and what ties a node to the one above it.
namespace piao::document {

inline constexpr std::array<domain::Kind, 4> treeLevels{
    domain::Kind::PublicValue, domain::Kind::StrategicObjective, domain::Kind::OperationalObjective,
    domain::Kind::PerformanceObjective};

/// 1 for public values to 4 for performance objectives; 0 for what is no node of the tree.
int levelOf(domain::Kind kind);
inline bool isNode(domain::Kind kind) { return levelOf(kind) != 0; }

/// The kinds of the nodes directly above and below; nothing at the ends.
std::optional<domain::Kind> kindAbove(domain::Kind kind);
std::optional<domain::Kind> kindBelow(domain::Kind kind);

/// How a node is tied to its parents: levels 2 and 3 by records of a link's kind, level 4 by a field of its own.
struct ParentTie {
    std::optional<domain::Kind> link; ///< nothing: by a field of the child
    const char *childColumn;          ///< of the link: refers to the child
    const char *parentColumn;         ///< of the link or of the child: refers to the parent
};
/// `child` is of level 2 to 4.
const ParentTie &tieOf(domain::Kind child);

/// The column by which an indicator, a stakeholder's link or another wording belongs to a node: "performance_id".
const char *ownerColumn(domain::Kind node);

} // namespace piao::document
