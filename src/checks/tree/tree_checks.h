// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> missingOwner();
std::unique_ptr<Check> valueWithoutImpact();
std::unique_ptr<Check> missingParent();
std::unique_ptr<Check> missingChildren();
std::unique_ptr<Check> reachesNoValue();
std::unique_ptr<Check> unansweredTheme();

} // namespace piao::checks
