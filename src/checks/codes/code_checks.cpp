// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

namespace piao::checks {

void addCodeChecks(CheckList &list)
{
    list.push_back(lookAlikeLetter());
}

} // namespace piao::checks
