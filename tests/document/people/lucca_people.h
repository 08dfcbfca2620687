// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/small_plan.h"

namespace piao::test {

/// Section 3 as the plan of the Provincia di Lucca 2024-2026 prints it: establishment, staff, hires, fixed-term hires and
/// progressions, with the printed totals.
struct LuccaPeople : SmallPlan {
    LuccaPeople();

    int printedTotals = 0;
};

} // namespace piao::test
