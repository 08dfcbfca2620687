// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace piao::checks {

/// An amount in euro as a text writes it: "€ 2.400.000,00", "520.000,00 €", "€ 2,4 milioni".
struct AmountInText {
    qsizetype from = 0; ///< of the figures alone
    qsizetype length = 0;
    QString written;
    std::optional<double> euro; ///< nothing: the figures are no number, as in "1.514.860.45"
};

/// Cheap for a text without any.
std::vector<AmountInText> amountsIn(const QString &text);

} // namespace piao::checks
