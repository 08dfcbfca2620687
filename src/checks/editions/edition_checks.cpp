// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

namespace piao::checks {

void addEditionChecks(CheckList &list)
{
    list.push_back(centreWithoutObjective());
    list.push_back(echoOfParent());
    list.push_back(noPhases());
    list.push_back(directionAgainstTrend());
    list.push_back(relativeWithoutBaseline());
    list.push_back(unmeasurableTarget());
    list.push_back(hireWithoutValue());
    list.push_back(themeWithoutYear());
    list.push_back(headingNumber());
    list.push_back(measureTimes());
    list.push_back(measureState());
    list.push_back(unmeasuredObjective());
    list.push_back(unmeasuredGroup());
}

} // namespace piao::checks
