// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

#include <optional>

namespace piao::report {

/// The map of spheres: the body in the middle, its public values around it, whom they benefit, and the sections of the document
/// in the corners. Spheres and sections lead to their places. Nothing for a plan without values.
std::optional<Figure> planMap(const PlanFacts &facts);

/// The map, and after it the same links as text.
void writeMap(Document &document, const PlanFacts &facts, const PartPlace &place);

} // namespace piao::report
