// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// The impact indicators of one public value: baseline, expected trend and the targets of the plan's years.
void writeImpactIndicators(Document &document, const PlanFacts &facts, const domain::Record &value);
/// Those of all values in one table, value by value.
void writeAllImpactIndicators(Document &document, const PlanFacts &facts);

} // namespace piao::report
