// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// Bars: how many performance objectives serve each public value, year by year. Several figures when there are many values.
void writeObjectivesChart(Document &document, const PlanFacts &facts);

} // namespace piao::report
