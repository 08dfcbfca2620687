// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/word_stems.h"

#include <QStringView>

#include <optional>

namespace piao::checks {

/// The year that a title says it is of: «(Annualità 2025)», «Scenario 2025 del…», or a year at its very end. Not the years of laws, of
/// spans such as 2021-2027 and of dates.
/// @param announcing words that a year of the title follows: "annualita;scenario"
/// @return nothing when the text names no such year, or several years
std::optional<int> yearOfTitle(QStringView text, const WordStems &announcing);

} // namespace piao::checks
