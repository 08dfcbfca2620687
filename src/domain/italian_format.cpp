// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/italian_format.h"

#include <algorithm>
#include <cmath>

namespace piao::domain {
namespace {

constexpr char16_t noBreakSpace = 0x00A0;
constexpr char16_t minusSign = 0x2212;

/// Rounds halves away from zero. 2.675 is stored as slightly less than it says: a nearest half counts as a half.
double roundedHalfUp(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = std::abs(value) * scale;
    if (scaled >= 9e15) // no decimals left to round
        return value;
    const double nudge = std::max(scaled, 1.0) * 1e-12;
    return std::copysign(std::floor(scaled + 0.5 + nudge) / scale, value);
}

QString withThousandPoints(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char('.'));
    return text;
}

} // namespace

QString formatFixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    const int places = std::clamp(decimals, 0, 9);
    const double rounded = roundedHalfUp(value, places);
    const QString digits = QString::number(std::abs(rounded), 'f', places);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString text = withThousandPoints(point < 0 ? digits : digits.left(point));
    if (point >= 0)
        text += QLatin1Char(',') + digits.mid(point + 1);
    return rounded < 0 ? QLatin1Char('-') + text : text;
}

QString formatNumber(double value, int maxDecimals)
{
    QString text = formatFixed(value, maxDecimals);
    if (!text.contains(QLatin1Char(',')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text;
}

QString formatMoney(double euro)
{
    return QStringLiteral("€") + QChar(noBreakSpace) + formatFixed(euro, 2);
}

QString formatPercent(double percent, int maxDecimals)
{
    return formatNumber(percent, maxDecimals) + QChar(noBreakSpace) + QLatin1Char('%');
}

QString formatPercentChange(double percent, int maxDecimals)
{
    QString text = formatPercent(percent, maxDecimals);
    if (text.startsWith(QLatin1Char('-')))
        text[0] = QChar(minusSign);
    else if (percent > 0)
        text.prepend(QLatin1Char('+'));
    return text;
}

QString formatDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString formatLongDate(QDate date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? QStringLiteral("1°") : QString::number(date.day());
    return QStringLiteral("%1 %2 %3").arg(day, italianMonth(date.month())).arg(date.year());
}

QString italianMonth(int month)
{
    static const QString names[] = {
        QStringLiteral("gennaio"), QStringLiteral("febbraio"), QStringLiteral("marzo"), QStringLiteral("aprile"),
        QStringLiteral("maggio"), QStringLiteral("giugno"), QStringLiteral("luglio"), QStringLiteral("agosto"),
        QStringLiteral("settembre"), QStringLiteral("ottobre"), QStringLiteral("novembre"), QStringLiteral("dicembre")};
    return month >= 1 && month <= 12 ? names[month - 1] : QString();
}

} // namespace piao::domain
