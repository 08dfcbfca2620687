// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

/// Reads numbers and dates as Italians type them. What can be meant in two ways gives nothing: never a guess.
namespace piao::domain {

/// The whole text (spaces around it aside) as a number, with an optional sign (any dash).
/// - Comma and point: the later one is the decimal mark, the other must group by three: "1.234,5", "1,234.5".
/// - One comma: decimal: "1,92", "0,125".
/// - One point: thousands when one to three digits (not 0) stand before and exactly three behind ("1.234" is
///   1234, "160.510" is 160510); otherwise decimal ("1234.5", "12.50", "0.500").
/// - Several points, or several commas: must group by three: "2.400.000".
/// - A space or an apostrophe between groups of three counts as a point: "190 000,00".
/// - Anything else ("12.34.56", "1.23,4", "30.000, 00", "10%", "") is no number.
std::optional<double> readNumber(QStringView text);

/// The whole text as a date: "31/12/2024", "31.12.2024", "31-12-24" (2000 to 2099), "2024-12-31",
/// "31 dicembre 2024", "1° gennaio 2025", "1 gen 2025". A day that does not exist is no date.
std::optional<QDate> readDate(QStringView text);

/// 1 to 12 for an Italian month's name or its first three letters, case ignored; 0 otherwise.
int readMonth(QStringView word);

} // namespace piao::domain
