// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

namespace piao::checks {

void addIndicatorChecks(CheckList &list)
{
    list.push_back(missingBaseline());
    list.push_back(missingTarget());
    list.push_back(notBetterThanBaseline());
    list.push_back(missingFormula());
    list.push_back(missingSource());
    list.push_back(unitDisagreement());
    list.push_back(divergingIndicator());
    list.push_back(flatTarget());
    list.push_back(ratioOrCount());
    list.push_back(doubtfulBaselineYear());
}

} // namespace piao::checks
