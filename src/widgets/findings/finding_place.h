// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"
#include "piao/widgets/place.h"

#include <optional>

namespace piao::widgets {

/// Where a finding is mended: its field on its record's editor; of a target that is missing, the cell of its year. Nothing when
/// the record is gone.
std::optional<Place> placeOfFinding(const checks::PlanChecker &checker, const checks::Finding &finding, document::PlanReader &reader);

} // namespace piao::widgets
