// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/natural_order.h"

#include <algorithm>

namespace piao::domain {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The digits at `at` without leading zeros; moves `at` behind them.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() && text[at] == QLatin1Char('0'))
        ++at;
    const qsizetype start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.mid(start, at - start);
}

int sign(qsizetype difference)
{
    return difference < 0 ? -1 : int(difference > 0);
}

/// Numbers of any length: the longer is the larger, equal lengths compare as text.
int compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return sign(left.size() - right.size());
    return sign(left.compare(right));
}

} // namespace

int compareNatural(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left[l]) && isDigit(right[r])) {
            const QStringView leftNumber = takeNumber(left, l);
            const QStringView rightNumber = takeNumber(right, r);
            if (const int order = compareNumbers(leftNumber, rightNumber))
                return order;
            continue;
        }
        const char16_t leftLetter = left[l++].toCaseFolded().unicode();
        const char16_t rightLetter = right[r++].toCaseFolded().unicode();
        if (leftLetter != rightLetter)
            return leftLetter < rightLetter ? -1 : 1;
    }
    if (const int order = sign((left.size() - l) - (right.size() - r)))
        return order;
    return sign(left.compare(right));
}

} // namespace piao::domain
