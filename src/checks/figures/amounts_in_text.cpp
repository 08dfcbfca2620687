// SPDX-License-Identifier: EUPL-1.2
#include "figures/amounts_in_text.h"

#include "piao/domain/italian_reading.h"

#include <QRegularExpression>

namespace piao::checks {

namespace {

/// "milioni", "mln", "mila" behind the figures.
double multiplierOf(QStringView behind)
{
    const QStringView word = behind.trimmed();
    if (word.startsWith(u"milion", Qt::CaseInsensitive) || word.startsWith(u"mln", Qt::CaseInsensitive))
        return 1e6;
    if (word.startsWith(u"miliard", Qt::CaseInsensitive))
        return 1e9;
    return word.startsWith(u"mila", Qt::CaseInsensitive) ? 1e3 : 1;
}

} // namespace

std::vector<AmountInText> amountsIn(const QString &text)
{
    if (!text.contains(u'€') && !text.contains(QLatin1String("euro"), Qt::CaseInsensitive))
        return {};
    static const QRegularExpression amount(
        QStringLiteral("(?:€|\\beuro\\b)\\s*\\.?\\s*(\\d[\\d.,'’]*)|(\\d[\\d.,'’]*)\\s*(?:milioni\\s+di\\s+|mln\\s+(?:di\\s+)?|mila\\s+)?(?:€|\\beuro\\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<AmountInText> amounts;
    for (auto found = amount.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int group = match.capturedLength(1) > 0 ? 1 : 2;
        QString figures = match.captured(group);
        while (!figures.isEmpty() && !figures.back().isDigit())
            figures.chop(1);
        AmountInText read{match.capturedStart(group), figures.size(), figures, domain::readNumber(figures)};
        if (read.euro)
            *read.euro *= multiplierOf(QStringView(text).mid(read.from + read.length));
        amounts.push_back(std::move(read));
    }
    return amounts;
}

} // namespace piao::checks
