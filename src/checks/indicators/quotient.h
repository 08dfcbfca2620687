// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace piao::checks {

/// A formula that divides one thing by another: "n. dipendenti formati / n. dipendenti * 100".
struct Quotient {
    QString numerator;
    QString denominator;
    bool isPercentage = false; ///< times a hundred

    /// Whether it divides things of one sort, so that it is a share or a rate and never a number of them.
    bool isShare() const;
};

/// Nothing when the formula is words, or divides more than once, or the stroke may mean "or" ("atti/provvedimenti").
std::optional<Quotient> quotientIn(const QString &formula);

/// Whether the formula makes a percentage: "* 100", but not "* 100.000".
bool isTimesHundred(const QString &formula);

} // namespace piao::checks
