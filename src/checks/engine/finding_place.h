// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"
#include "piao/checks/severity.h"

namespace piao::checks {

/// The part of the plan that a record belongs to; of an indicator or a link: that of what it belongs to.
PlanPart planPartOf(const Fact &fact, const PlanFacts &facts);

/// The centres that answer for a record: its own, or those of what it belongs to, in the order of storage; none for what is
/// the whole body's.
std::vector<Slot> centresOfFact(const Fact &fact, const PlanFacts &facts);

} // namespace piao::checks
