// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include "piao/domain/record.h"

namespace piao::checks {

/// The record as the layers below know it, for what they compute. Without the bytes of attached files.
domain::Record recordOf(const Fact &fact, const PlanFacts &facts);

} // namespace piao::checks
