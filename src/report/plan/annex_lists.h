// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

// The lists of objectives that a body annexes to its plan, numbered by code, with what each is measured by and its phases.

/// The objectives that answer the section's theme.
void writeThemeList(Document &document, const PlanFacts &facts, const PartPlace &place);
/// The objectives of the current year, a table for each structure; centres without a structure have their own.
void writeStructureLists(Document &document, const PlanFacts &facts);

} // namespace piao::report
