// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// The amounts that a theme states against those of the objectives that answer it: a part of L37.
void examineThemeAmounts(const Fact &provision, const PlanFacts &facts, Report &report);
/// What it reads, as ways to the provisions.
std::vector<Route> themeAmountRoutes();

} // namespace piao::checks
