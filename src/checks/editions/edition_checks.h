// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> centreWithoutObjective();
std::unique_ptr<Check> echoOfParent();
std::unique_ptr<Check> noPhases();
std::unique_ptr<Check> directionAgainstTrend();
std::unique_ptr<Check> relativeWithoutBaseline();
std::unique_ptr<Check> unmeasurableTarget();
std::unique_ptr<Check> hireWithoutValue();
std::unique_ptr<Check> themeWithoutYear();
std::unique_ptr<Check> headingNumber();
std::unique_ptr<Check> measureTimes();
std::unique_ptr<Check> measureState();
std::unique_ptr<Check> unmeasuredObjective();
std::unique_ptr<Check> unmeasuredGroup();

} // namespace piao::checks
