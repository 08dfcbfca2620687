// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/target_text.h"

#include <QStringView>

#include <optional>
#include <span>

/// The Italian words around a number. All words are folded (lower case, no accents).
namespace piao::domain {

/// Words that stand before a number and compare: "non meno di" → at least.
struct ComparisonPhrase {
    std::span<const char16_t *const> words;
    Comparison comparison;
};

/// Longer phrases first, so that "non meno di" is found before "meno di".
std::span<const ComparisonPhrase> comparisonPhrases();

/// "giorni" for gg, giorno, giorni…; empty when the word is no duration.
QString durationUnit(QStringView word);
/// 1000 for mila, 1e6 for milioni, mln…
std::optional<double> multiplier(QStringView word);
bool isCountMark(QStringView word);    ///< n. nr. num. numero
bool isEuroWord(QStringView word);     ///< euro, eur
bool isArticle(QStringView word);      ///< il, l', …
bool isMeasure(QStringView word);      ///< km, kg, kWh: a quantity that is measured and not counted
bool isYearMark(QStringView word);     ///< nel, del, anno, baseline: a year follows, not a quantity
bool isRateMark(QStringView word);     ///< ogni, per: "ogni 100.000 abitanti"
bool isFunctionWord(QStringView word); ///< di, con, per…: no unit

} // namespace piao::domain
