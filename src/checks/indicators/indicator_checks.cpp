// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

namespace piao::checks {

void addIndicatorChecks(CheckList &list)
{
    list.push_back(missingBaseline());
    list.push_back(missingTarget());
}

} // namespace piao::checks
