// SPDX-License-Identifier: EUPL-1.2
#include "people/people_checks.h"

namespace piao::checks {

void addPeopleChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
