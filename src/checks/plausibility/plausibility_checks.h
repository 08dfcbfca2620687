// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> slipOfThePen();
std::unique_ptr<Check> tableStopsEarly();
std::unique_ptr<Check> structureWithoutCentre();
std::unique_ptr<Check> nameThatGoesOn();
std::unique_ptr<Check> twinIndicator();
std::unique_ptr<Check> groupWithoutMeasure();
std::unique_ptr<Check> vagueTime();
std::unique_ptr<Check> untreatedEvent();
std::unique_ptr<Check> lateRound();

} // namespace piao::checks
