// SPDX-License-Identifier: EUPL-1.2
#include "follow_up/follow_up_checks.h"

namespace piao::checks {

void addFollowUpChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
