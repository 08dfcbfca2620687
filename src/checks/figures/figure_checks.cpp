// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

namespace piao::checks {

void addFigureChecks(CheckList &list)
{
    Q_UNUSED(list)
}

} // namespace piao::checks
