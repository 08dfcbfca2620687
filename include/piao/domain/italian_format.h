// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

/// Numbers, money and dates as Italian documents print them. Written out here and not left to QLocale, because the
/// published document must not change with the version of the locale tables or the machine's settings.
namespace piao::domain {

/// "1.234,5": a point every three digits, a decimal comma, no trailing zeros, at most `maxDecimals` (0 to 9) decimals.
/// Halves are rounded away from zero, as people do. What is no finite number gives "—".
QString formatNumber(double value, int maxDecimals = 2);

/// The same with exactly that many decimals: "1.234,50".
QString formatFixed(double value, int decimals);

/// "€ 2.400.000,00", with a space that does not break.
QString formatMoney(double euro);

/// "70 %", with a space that does not break. `percent` is 70 for 70 %.
QString formatPercent(double percent, int maxDecimals = 2);

/// "+5 %", "−20 %": a change, always with its sign (the true minus sign); zero has none.
QString formatPercentChange(double percent, int maxDecimals = 2);

/// "31/12/2024"; empty for an invalid date.
QString formatDate(QDate date);

/// "31 dicembre 2024", "1° gennaio 2025"; empty for an invalid date.
QString formatLongDate(QDate date);

/// "gennaio" for 1 to "dicembre" for 12.
QString italianMonth(int month);

} // namespace piao::domain
