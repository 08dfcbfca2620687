// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// The objective sheets (schede obiettivo): which there are, and then one on a page of its own for each objective.
void writeObjectiveSheets(Document &document, const PlanFacts &facts, const PartPlace &place);

} // namespace piao::report
