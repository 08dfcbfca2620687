// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "indicators/amount.h"

namespace piao::checks {

/// Why a value cannot be one of its indicator.
enum class ValueFlaw : quint8 {
    None,
    BeyondWhole,       ///< 120 % of a whole
    NumberForAnswer,   ///< 5, where yes or no is asked
    NumberForDate,     ///< 5, where a date is asked
    DateForNumber,     ///< "entro il 31/12/2024", where a number is asked
    AnswerForNumber,   ///< "sì", where a number is asked
    OtherMeasure,      ///< days, where euro are asked
    OtherUnit,         ///< km, where the indicator says hours
    TextOtherThanUnit, ///< "1,92%" beside the unit "coefficiente"
    Calculation,       ///< the formula instead of its result
};

/// The first flaw of a value. A percentage that is a count, or a count that is a percentage, is another matter: see Nature.
/// Whether more than the whole may be meant is for the caller to say.
ValueFlaw flawOf(const GivenValue &given, const Fact &indicator);

} // namespace piao::checks
