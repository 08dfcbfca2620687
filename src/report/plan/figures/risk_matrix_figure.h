// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// How many processes of each area bear which judgement, at each stage that has one: drawn, and the same numbers as a table.
void writeRiskMatrix(Document &document, const PlanFacts &facts);

} // namespace piao::report
