// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

namespace piao::checks {

void addRiskChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
