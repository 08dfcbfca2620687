// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <vector>

namespace piao::checks {

/// What the plan says of how a measure is carried out: each measure has phases, a term, someone responsible, and an indicator
/// or an expected value (PNA 2019, annex 1, par. 5).
struct MeasureProgramme {
    bool phases = false;
    bool term = false;
    bool responsible = false;
    bool expected = false;
    bool ownWords = false; ///< anything of that stands with the measure itself, and not only with others of its type

    bool isComplete() const { return phases && term && responsible && expected; }
};

MeasureProgramme programmeOf(const Fact &measure, const PlanFacts &facts);
/// Specific and PNRR measures, and all that the list of measures prints; what the text only describes is not programmed.
bool isProgrammed(const Fact &measure);

/// From all that programmeOf() reads to the measure.
std::vector<Route> programmeRoutes();

} // namespace piao::checks
