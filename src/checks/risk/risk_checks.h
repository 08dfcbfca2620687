// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> areaWithoutProcess();
std::unique_ptr<Check> unreasonedJudgement();
std::unique_ptr<Check> loweredJudgement();
std::unique_ptr<Check> untreatedRisk();
std::unique_ptr<Check> untypedMeasure();
std::unique_ptr<Check> unmeasuredPrevention();
std::unique_ptr<Check> dutyWithoutResponsible();

} // namespace piao::checks
