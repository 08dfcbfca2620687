// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_checks.h"

namespace piao::checks {

void addSectionChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
