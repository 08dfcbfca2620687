// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

namespace piao::checks {

void addWorkChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
