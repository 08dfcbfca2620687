// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// Codes and numbers that stand twice where they should tell records apart: parts of L13.
void examineRepeatedCode(const Fact &fact, const PlanFacts &facts, Report &report);
void examineRepeatedNumber(const Fact &fact, const PlanFacts &facts, Report &report);

/// What the two look into.
std::vector<const Grouping *> repeatedCodeGroupings();

} // namespace piao::checks
