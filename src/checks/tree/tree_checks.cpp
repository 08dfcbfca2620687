// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

namespace piao::checks {

void addTreeChecks(CheckList &list)
{
    list.push_back(reachesNoValue());
}

} // namespace piao::checks
