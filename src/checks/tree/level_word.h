// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"
#include "piao/domain/level_names.h"

namespace piao::checks {

/// How the plan calls the things of a level: "obiettivi strategici".
QString levelWord(const PlanFacts &facts, domain::Level level);

} // namespace piao::checks
