// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/italian_reading.h"

#include "piao/domain/italian_format.h"

#include <QStringList>

#include <algorithm>

namespace piao::domain {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isMinus(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2212) || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

bool isGroupMark(QChar c)
{
    return c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019);
}

/// One to three digits, then groups of three, each behind `mark`.
bool isGrouped(QStringView text, QChar mark)
{
    const auto groups = text.split(mark);
    if (groups.front().size() > 3)
        return false;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!allDigits(groups[i]) || (i > 0 && groups[i].size() != 3))
            return false;
    }
    return true;
}

/// Whole part (grouped by `groupMark` or plain) and decimals as one C number, or nothing.
std::optional<double> assemble(QStringView whole, QChar groupMark, QStringView decimals)
{
    if (whole.contains(groupMark) ? !isGrouped(whole, groupMark) : !allDigits(whole))
        return std::nullopt;
    if (!decimals.isEmpty() && !allDigits(decimals))
        return std::nullopt;
    QString digits = whole.toString().remove(groupMark);
    if (!decimals.isEmpty())
        digits += QLatin1Char('.') + decimals.toString();
    return digits.toDouble(); // the C locale's, whatever the machine speaks
}

std::optional<double> splitAt(QStringView text, qsizetype decimalMark, QChar groupMark)
{
    if (decimalMark + 1 == text.size())
        return std::nullopt;
    return assemble(text.left(decimalMark), groupMark, text.mid(decimalMark + 1));
}

bool isThousands(QStringView text, qsizetype point)
{
    return point <= 3 && text.size() - point == 4 && text.front() != QLatin1Char('0');
}

std::optional<double> readUnsigned(QStringView text)
{
    constexpr QLatin1Char comma(',');
    constexpr QLatin1Char point('.');
    const qsizetype lastComma = text.lastIndexOf(comma);
    const qsizetype lastPoint = text.lastIndexOf(point);
    if (lastComma >= 0 && lastPoint >= 0)
        return lastComma > lastPoint ? splitAt(text, lastComma, point) : splitAt(text, lastPoint, comma);
    if (lastComma >= 0)
        return text.count(comma) == 1 ? splitAt(text, lastComma, point) : assemble(text, comma, {});
    if (lastPoint >= 0 && text.count(point) == 1 && !isThousands(text, lastPoint))
        return splitAt(text, lastPoint, comma);
    return assemble(text, point, {});
}

/// Spaces and apostrophes between groups become points. Nothing when they do not group by three, or when real
/// points group as well.
std::optional<QString> withPointsForSpaces(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isGroupMark))
        return text.toString();
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    QString whole = text.left(comma < 0 ? text.size() : comma).toString();
    if (whole.contains(QLatin1Char('.')))
        return std::nullopt;
    std::replace_if(whole.begin(), whole.end(), isGroupMark, QLatin1Char('.'));
    if (!isGrouped(whole, QLatin1Char('.')))
        return std::nullopt;
    return comma < 0 ? whole : whole + text.mid(comma).toString();
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() && date.year() >= 1900 && date.year() < 2200 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readNumericDate(QStringView text, QChar mark)
{
    const auto parts = text.split(mark);
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), allDigits))
        return std::nullopt;
    if (parts[0].size() == 4 && mark == QLatin1Char('-') && parts[1].size() == 2 && parts[2].size() == 2)
        return dateOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    if (parts[0].size() > 2 || parts[1].size() > 2 || (parts[2].size() != 4 && parts[2].size() != 2))
        return std::nullopt;
    return dateOf(parts[2].toInt(), parts[1].toInt(), parts[0].toInt());
}

std::optional<QDate> readWordedDate(QStringView text)
{
    const QStringList words = text.toString().simplified().split(QLatin1Char(' '));
    if (words.size() != 3 || words[2].size() != 4 || !allDigits(words[2]))
        return std::nullopt;
    QStringView day = words[0];
    if (day == QStringLiteral("1°") || day == QStringLiteral("1º"))
        day.chop(1);
    const int month = readMonth(words[1]);
    if (!allDigits(day) || day.size() > 2 || month == 0)
        return std::nullopt;
    return dateOf(words[2].toInt(), month, day.toInt());
}

} // namespace

std::optional<double> readNumber(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == QLatin1Char('+'))) {
        negative = isMinus(text.front());
        text = text.mid(1).trimmed();
    }
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;
    const std::optional<QString> unified = withPointsForSpaces(text);
    if (!unified)
        return std::nullopt;
    const std::optional<double> value = readUnsigned(*unified);
    return value && negative ? std::optional(-*value) : value;
}

std::optional<QDate> readDate(QStringView text)
{
    text = text.trimmed();
    for (const char mark : {'/', '.', '-'}) {
        if (const auto date = readNumericDate(text, QLatin1Char(mark)))
            return date;
    }
    return readWordedDate(text);
}

int readMonth(QStringView word)
{
    if (word.endsWith(QLatin1Char('.')) && word.size() == 4)
        word.chop(1);
    for (int month = 1; month <= 12; ++month) {
        const QString name = italianMonth(month);
        if (word.compare(name, Qt::CaseInsensitive) == 0
            || word.compare(QStringView(name).left(3), Qt::CaseInsensitive) == 0)
            return month;
    }
    return 0;
}

} // namespace piao::domain
