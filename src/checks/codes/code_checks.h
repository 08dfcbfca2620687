// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> disorderedCode();
std::unique_ptr<Check> seriesHole();
std::unique_ptr<Check> brokenEdition();
std::unique_ptr<Check> lookAlikeLetter();
std::unique_ptr<Check> unknownCentre();
std::unique_ptr<Check> repeatedName();

} // namespace piao::checks
