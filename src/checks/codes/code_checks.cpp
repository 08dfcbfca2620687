// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

namespace piao::checks {

void addCodeChecks(CheckList &list)
{
    list.push_back(disorderedCode());
    list.push_back(seriesHole());
    list.push_back(brokenEdition());
    list.push_back(lookAlikeLetter());
    list.push_back(unknownCentre());
    list.push_back(repeatedName());
}

} // namespace piao::checks
