// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

namespace piao::checks {

void addTreeChecks(CheckList &list)
{
    list.push_back(missingOwner());
    list.push_back(valueWithoutImpact());
    list.push_back(missingParent());
    list.push_back(missingChildren());
    list.push_back(reachesNoValue());
    list.push_back(unansweredTheme());
}

} // namespace piao::checks
