// SPDX-License-Identifier: EUPL-1.2
#include "code_error.h"

#include <QCoreApplication>

namespace piao::domain::codeError {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CodePattern)
};

Error refusedPattern(const QString &what)
{
    return {ErrorCode::InvalidInput, what, Texts::tr("The pattern in use was not changed."),
            Texts::tr("Write the pattern like {year}-{centre}-OP-{nn} or {n}.")};
}

Error refusedCode(QStringView pattern, QStringView code, const QString &why)
{
    return {ErrorCode::InvalidInput,
            Texts::tr("The code «%1» does not follow the pattern «%2»: %3").arg(code, pattern, why),
            Texts::tr("The code is kept as it was written."),
            Texts::tr("Correct the code, or change the pattern in the plan's settings.")};
}

/// A foreign letter explains a mismatch better than its position does.
Error refusedAt(QStringView pattern, QStringView code, qsizetype at, const QString &why)
{
    for (const LookAlike &alike : lookAlikes(code)) {
        if (alike.position <= at)
            return lookAlike(pattern, code, alike);
    }
    return refusedCode(pattern, code, why);
}

} // namespace

Error unknownPlaceholder(QStringView name)
{
    return refusedPattern(Texts::tr("The pattern holds {%1}, which is none of {year}, {yy}, {centre}, {n}, {nn}, "
                                    "{nnn}, {nnnn}.")
                              .arg(name));
}

Error strayBrace()
{
    return refusedPattern(Texts::tr("A brace in the pattern has no partner."));
}

Error noSeparator()
{
    return refusedPattern(Texts::tr("Nothing stands between two parts of the pattern, so that no one can say where the "
                                    "first one ends: put a separator between them, such as a hyphen."));
}

Error noNumber()
{
    return refusedPattern(
        Texts::tr("The pattern has no running number, {n} or {nn}, so that all codes would be equal."));
}

Error partTwice()
{
    return refusedPattern(Texts::tr("The pattern holds the year, the centre or the number twice."));
}

Error unexpected(QStringView pattern, QStringView code, qsizetype at, QStringView expected)
{
    if (expected.isEmpty()) {
        return refusedAt(
            pattern, code, at,
            Texts::tr("it should end before «%1» (character %2).").arg(code.mid(at), QString::number(at + 1)));
    }
    if (at >= code.size())
        return refusedAt(pattern, code, at, Texts::tr("it ends where «%1» should follow.").arg(expected));
    return refusedAt(
        pattern, code, at,
        Texts::tr("character %1 is «%2» where «%3» should stand.").arg(at + 1).arg(code[at]).arg(expected[0]));
}

Error yearExpected(QStringView pattern, QStringView code, qsizetype at, int digits)
{
    return refusedAt(pattern, code, at,
                     Texts::tr("a year of %1 digits should stand at character %2.").arg(digits).arg(at + 1));
}

Error centreExpected(QStringView pattern, QStringView code, qsizetype at)
{
    return refusedAt(pattern, code, at, Texts::tr("the code of a centre should stand at character %1.").arg(at + 1));
}

Error numberExpected(QStringView pattern, QStringView code, qsizetype at, int digits)
{
    const QString why = digits == 1
        ? Texts::tr("a number of at most 9 digits, without leading zeros, should stand at character %1.").arg(at + 1)
        : Texts::tr("a number of %1 to 9 digits should stand at character %2.").arg(digits).arg(at + 1);
    return refusedAt(pattern, code, at, why);
}

Error lookAlike(QStringView pattern, QStringView code, const LookAlike &alike)
{
    return refusedCode(pattern, code,
                       Texts::tr("character %1 is the %2, which only looks like «%3».")
                           .arg(alike.position + 1)
                           .arg(alike.name)
                           .arg(alike.resembles));
}

QString otherYear(int found, int expected)
{
    return Texts::tr("The year %1 in the code is not %2.").arg(found).arg(expected);
}

QString otherCentre(const QString &found, const QString &expected)
{
    return Texts::tr("The centre %1 in the code is not %2.").arg(found, expected);
}

} // namespace piao::domain::codeError
