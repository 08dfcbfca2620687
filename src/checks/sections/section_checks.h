// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> unansweredPart();
std::unique_ptr<Check> emptySection();

} // namespace piao::checks
