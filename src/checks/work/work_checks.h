// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> ordinaryActivity();
std::unique_ptr<Check> missingBeneficiaries();
std::unique_ptr<Check> phaseOutOfTime();
std::unique_ptr<Check> wrongDirector();
std::unique_ptr<Check> datesOutOfOrder();

} // namespace piao::checks
