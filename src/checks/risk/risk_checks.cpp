// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

namespace piao::checks {

void addRiskChecks(CheckList &list)
{
    list.push_back(areaWithoutProcess());
    list.push_back(unreasonedJudgement());
    list.push_back(loweredJudgement());
    list.push_back(untreatedRisk());
    list.push_back(untypedMeasure());
    list.push_back(unmeasuredPrevention());
    list.push_back(dutyWithoutResponsible());
}

} // namespace piao::checks
