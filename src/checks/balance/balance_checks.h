// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> unbalancedWeights();
std::unique_ptr<Check> exceededLimit();
std::unique_ptr<Check> singleDimension();
std::unique_ptr<Check> idleCentre();

} // namespace piao::checks
