// SPDX-License-Identifier: EUPL-1.2
#include "people/people_checks.h"

namespace piao::checks {

void addPeopleChecks(CheckList &list)
{
    list.push_back(disagreeingTotal());
    list.push_back(disagreeingCost());
    list.push_back(repeatedRow());
}

} // namespace piao::checks
