// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <vector>

namespace piao::checks {

/// The other editions of a performance objective: one objective that runs through the years has one record for each. They are
/// known by the reference to the year before, by a code that is the same but for the year, or by the same title.
std::vector<const Fact *> otherEditionsOf(const Fact &objective, const PlanFacts &facts);

/// Whether they are editions of one objective by reference or by code, whatever their titles say.
bool areLinkedEditions(const Fact &left, const Fact &right, const PlanFacts &facts);

/// What otherEditionsOf() looks into.
std::vector<const Grouping *> editionGroupings();
std::vector<Route> editionRoutes();

} // namespace piao::checks
