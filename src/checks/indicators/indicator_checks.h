// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> missingBaseline();
std::unique_ptr<Check> missingTarget();
std::unique_ptr<Check> notBetterThanBaseline();
std::unique_ptr<Check> missingFormula();
std::unique_ptr<Check> missingSource();
std::unique_ptr<Check> unitDisagreement();
std::unique_ptr<Check> divergingIndicator();
std::unique_ptr<Check> flatTarget();
std::unique_ptr<Check> ratioOrCount();
std::unique_ptr<Check> doubtfulBaselineYear();

} // namespace piao::checks
