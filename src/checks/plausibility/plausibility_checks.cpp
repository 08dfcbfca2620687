// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

namespace piao::checks {

void addPlausibilityChecks(CheckList &list)
{
    list.push_back(slipOfThePen());
    list.push_back(tableStopsEarly());
    list.push_back(structureWithoutCentre());
    list.push_back(nameThatGoesOn());
    list.push_back(twinIndicator());
    list.push_back(groupWithoutMeasure());
    list.push_back(vagueTime());
    list.push_back(untreatedEvent());
    list.push_back(lateRound());
}

} // namespace piao::checks
