// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <vector>

namespace piao::checks {

/// Who directs a record: the director that it names, or that of what it belongs to, or of its centres; in the order of
/// storage, each once.
std::vector<Slot> directorsOfFact(const Fact &fact, const PlanFacts &facts);

} // namespace piao::checks
