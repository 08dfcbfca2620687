// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> repeatedText();
std::unique_ptr<Check> differingWording();
std::unique_ptr<Check> contradictingText();
std::unique_ptr<Check> yearOutsidePlan();
std::unique_ptr<Check> brokenOffText();

} // namespace piao::checks
