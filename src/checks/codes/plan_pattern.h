// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include "piao/domain/code_pattern.h"

namespace piao::checks {

/// How the plan builds the codes of its objectives; nullptr when it does not say, or says it in a way that is no pattern.
const domain::CodePattern *patternOf(const PlanFacts &facts);

} // namespace piao::checks
