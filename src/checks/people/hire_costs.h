// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// The cost of a hire for a part of the year against that of a full one: a part of L37.
void examineShareOfYear(const Fact &hire, Report &report);
/// What one person costs against others of the same area in the same year.
void examineCostPerHead(const Fact &hire, const PlanFacts &facts, Report &report);

/// Hires of one area and year.
const Grouping &hiresOfArea();

} // namespace piao::checks
