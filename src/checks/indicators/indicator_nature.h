// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"

namespace piao::checks {

/// What the values of an indicator are, as far as its kind of value, unit, formula and name leave no doubt.
enum class Nature : quint8 {
    Unknown,
    Share, ///< a part of a whole: a percentage, or things divided by things of the same sort
    Count, ///< a number of things
};

Nature natureOf(const Fact &indicator);

} // namespace piao::checks
