// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/risk_judgement.h"
#include "plan/plan_facts.h"

#include <array>

namespace piao::report {

/// Low, moderate, high, not judged.
inline constexpr std::size_t riskColumns = domain::riskLevels.size() + 1;
using RiskCounts = std::array<int, riskColumns>;

struct RiskMatrixRow {
    QString area;
    std::vector<RiskCounts> counts; ///< by stage

    int processes() const;
};

/// The processes of the plan by area and overall judgement, as the risk register counts them (piao/document/risk_matrix.h).
struct RiskMatrixCounts {
    std::vector<domain::RiskStage> stages; ///< those at which some process is judged; before treatment always
    std::vector<RiskMatrixRow> rows;
    int processes = 0;
    std::size_t columns = riskColumns; ///< one less where every process is judged at all stages

    RiskMatrixRow total() const;
};

RiskMatrixCounts riskMatrixCounts(const PlanFacts &facts);

/// "Prima del trattamento": in Italian whatever the language of the screen.
QString stageName(domain::RiskStage stage);
/// "Basso", "Moderato", "Alto", "Non giudicato".
QString riskColumnName(std::size_t column);

} // namespace piao::report
