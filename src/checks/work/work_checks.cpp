// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

namespace piao::checks {

void addWorkChecks(CheckList &list)
{
    list.push_back(ordinaryActivity());
    list.push_back(missingBeneficiaries());
    list.push_back(phaseOutOfTime());
    list.push_back(wrongDirector());
    list.push_back(datesOutOfOrder());
}

} // namespace piao::checks
