// SPDX-License-Identifier: EUPL-1.2
#include "indicators/quotient.h"

#include "indicators/unit_kind.h"

#include "piao/domain/text_fold.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

/// Fewer letters are no thing that could be counted: "e/o", "c/c".
constexpr qsizetype fewestLetters = 2;

const QRegularExpression &timesHundred()
{
    static const QRegularExpression expression(QStringLiteral("[*x×·]\\s*100(?:\\s*%)?(?![.,]?\\d)"),
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString withoutFactor(QString formula)
{
    static const QRegularExpression percentAtEnd(QStringLiteral("\\s*%\\s*$"));
    return formula.remove(timesHundred()).remove(percentAtEnd).simplified();
}

QString withoutBrackets(const QString &text)
{
    QString part = text.trimmed();
    while (part.size() > 2 && part.startsWith(u'(') && part.endsWith(u')') && part.count(u'(') == 1)
        part = part.sliced(1, part.size() - 2).trimmed();
    return part;
}

bool isBalanced(const QString &text)
{
    return text.count(u'(') == text.count(u')') && text.count(u'[') == text.count(u']');
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "n. impianti", "tot. iscritti": what stands behind a stroke that divides.
bool countsSomething(const QString &text)
{
    static const QRegularExpression count(QStringLiteral("^(n|n\\.|nr\\.?|n°|numero|tot|tot\\.|totale)\\s"),
                                          QRegularExpression::CaseInsensitiveOption);
    return count.match(text).hasMatch();
}

} // namespace

bool isTimesHundred(const QString &formula)
{
    return formula.contains(u"100") && timesHundred().match(formula).hasMatch();
}

std::optional<Quotient> quotientIn(const QString &formula)
{
    if (formula.count(u'/') != 1 || formula.contains(u';'))
        return {};
    Quotient quotient;
    quotient.isPercentage = isTimesHundred(formula);
    const QString division = withoutFactor(formula);
    const qsizetype stroke = division.indexOf(u'/');
    const bool spaced = division.contains(u" /") || division.contains(u"/ ");
    const QString left = division.left(stroke);
    const QString right = division.sliced(stroke + 1);
    if (!isBalanced(left) || !isBalanced(right))
        return {};
    quotient.numerator = withoutBrackets(left);
    quotient.denominator = withoutBrackets(right);
    if (lettersIn(quotient.numerator) < fewestLetters || lettersIn(quotient.denominator) < fewestLetters)
        return {};
    const bool divides = spaced || quotient.isPercentage || countsSomething(quotient.denominator) || quotient.isShare();
    return divides ? std::optional(quotient) : std::nullopt;
}

bool Quotient::isShare() const
{
    return isPercentage || nameOneThing(numerator, denominator);
}

} // namespace piao::checks
