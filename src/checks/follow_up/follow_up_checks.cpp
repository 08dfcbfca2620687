// SPDX-License-Identifier: EUPL-1.2
#include "follow_up/follow_up_checks.h"

namespace piao::checks {

void addFollowUpChecks(CheckList &list)
{
    list.push_back(actualWithoutEvidence());
    list.push_back(nothingEntered());
}

} // namespace piao::checks
