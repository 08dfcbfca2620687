// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

namespace piao::checks {

void addBalanceChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
