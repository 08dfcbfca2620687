// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

namespace piao::checks {

void addTextChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
