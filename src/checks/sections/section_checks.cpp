// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_checks.h"

namespace piao::checks {

void addSectionChecks(CheckList &list)
{
    list.push_back(unansweredPart());
    list.push_back(emptySection());
}

} // namespace piao::checks
