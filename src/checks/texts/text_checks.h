// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> narrativeStructure();
std::unique_ptr<Check> differingCount();
std::unique_ptr<Check> missingReference();
std::unique_ptr<Check> impossibleAct();
std::unique_ptr<Check> leftPlaceholder();
std::unique_ptr<Check> textToReview();
std::unique_ptr<Check> figureWithoutValue();

} // namespace piao::checks
