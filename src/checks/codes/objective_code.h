// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// What is wrong with an objective's code and year by themselves: parts of L13.
void examineObjectiveCode(const Fact &objective, const PlanFacts &facts, Report &report);
void examineObjectiveYear(const Fact &objective, const PlanFacts &facts, Report &report);

} // namespace piao::checks
