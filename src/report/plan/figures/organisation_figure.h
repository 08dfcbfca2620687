// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// The organisation chart: structures with who directs them, and the centres that belong to them. On one page, upright or
/// turned; where it is too large for that, the top of it first and then each structure with what is below it.
/// Nothing for a plan without structures.
void writeOrganisationChart(Document &document, const PlanFacts &facts, const PartPlace &place);

} // namespace piao::report
