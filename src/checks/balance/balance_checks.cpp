// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

namespace piao::checks {

void addBalanceChecks(CheckList &list)
{
    list.push_back(unbalancedWeights());
    list.push_back(exceededLimit());
    list.push_back(singleDimension());
    list.push_back(idleCentre());
}

} // namespace piao::checks
