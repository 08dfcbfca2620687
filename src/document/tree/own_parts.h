// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/completeness.h"

#include <array>

namespace piao::document {

/// Two columns make one part, NodePart::Owner: each has a bit of its own above those of the parts, so that a change
/// of one is followed without reading the other.
inline constexpr NodeParts politicalOwnerBit = 1u << 14;
inline constexpr NodeParts technicalOwnerBit = 1u << 15;

/// A column of a node whose being filled is one of TreeNode::ownParts.
struct OwnPart {
    domain::Kind kind;
    const char *column;
    NodeParts bit;
};

inline constexpr std::array ownPartColumns{
    OwnPart{domain::Kind::PublicValue, "narrative", bitOf(NodePart::Narrative)},
    OwnPart{domain::Kind::PublicValue, "dimension", bitOf(NodePart::Dimension)},
    OwnPart{domain::Kind::PublicValue, "beneficiaries", bitOf(NodePart::Beneficiaries)},
    OwnPart{domain::Kind::StrategicObjective, "political_owner", politicalOwnerBit},
    OwnPart{domain::Kind::StrategicObjective, "technical_owner", technicalOwnerBit},
    OwnPart{domain::Kind::PerformanceObjective, "description", bitOf(NodePart::Narrative)},
    OwnPart{domain::Kind::PerformanceObjective, "director_id", bitOf(NodePart::Director)},
};

} // namespace piao::document
