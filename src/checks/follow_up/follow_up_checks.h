// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "check_list.h"

namespace piao::checks {

std::unique_ptr<Check> actualWithoutEvidence();
std::unique_ptr<Check> nothingEntered();

} // namespace piao::checks
