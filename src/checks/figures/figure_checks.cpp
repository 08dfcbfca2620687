// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

namespace piao::checks {

void addFigureChecks(CheckList &list)
{
    list.push_back(repeatedText());
    list.push_back(differingWording());
    list.push_back(contradictingText());
    list.push_back(yearOutsidePlan());
    list.push_back(brokenOffText());
}

} // namespace piao::checks
