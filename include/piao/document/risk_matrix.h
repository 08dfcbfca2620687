// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"

#include <array>
#include <vector>

namespace piao::document {

enum class MatrixBy : quint8 { Area, Centre };

/// How many processes of an area, or of a centre, have which overall judgement.
struct MatrixLine {
    RiskSlot subject = noRiskSlot; ///< noRiskSlot: the processes without an area, or without a centre
    std::array<int, domain::riskLevels.size()> counts{}; ///< by level
    int unjudged = 0;

    int count(domain::RiskLevel level) const { return counts[size_t(level)]; }
    int total() const { return counts[0] + counts[1] + counts[2] + unjudged; }
    friend bool operator==(const MatrixLine &, const MatrixLine &) = default;
};

/// A line for each area, those without a process included, for an area that must have one is seen to have none; or a line
/// for each centre that owns a process. In the plan's order, what has no area or centre last.
std::vector<MatrixLine> riskMatrix(const RiskRegister &risks, MatrixBy by, domain::RiskStage stage);

} // namespace piao::document
