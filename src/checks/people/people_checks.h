// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> disagreeingTotal();
std::unique_ptr<Check> disagreeingCost();
std::unique_ptr<Check> repeatedRow();

} // namespace piao::checks
