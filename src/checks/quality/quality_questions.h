// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "quality/quality_tally.h"

#include "piao/checks/severity.h"

namespace piao::checks {

/// How a question is computed.
struct QualityMeasure {
    void (*count)(const PlanFacts &facts, QualityTally &tally) = nullptr; ///< nullptr: a person answers
    PlanPart part = PlanPart::Document; ///< what the simplified profile does not ask for is left out when it is empty
};

/// A criterion with the measures of its questions, in their order.
struct MeasuredCriterion {
    QualityCriterion criterion;
    std::vector<QualityMeasure> measures;
};

/// A1 to A5: what the plan says.
MeasuredCriterion simplification();
MeasuredCriterion selectivity();
MeasuredCriterion adequacy();
MeasuredCriterion integration();
MeasuredCriterion orientation();
/// B6 to B8: who makes it, and for whom.
MeasuredCriterion integrationTeam();
MeasuredCriterion thematicTeams();
MeasuredCriterion stakeholders();
/// C9 and C10: how it is made.
MeasuredCriterion clearWork();
MeasuredCriterion sequence();

} // namespace piao::checks
