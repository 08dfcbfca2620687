// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace piao::domain {

/// What a code says. A part that the pattern does not hold is missing (or empty).
struct CodeParts {
    std::optional<int> year;
    QString centre;
    qint64 number = 0;

    friend bool operator==(const CodeParts &, const CodeParts &) = default;
};

/// How the plan builds the codes of its objectives; the pattern is data of the plan. Placeholders:
/// - {year}   the year in four digits, {yy} in two (2000 to 2099);
/// - {centre} the code of the responsibility centre: anything up to the character that follows it in the pattern;
/// - {n}      a running number without leading zeros, {nn}, {nnn}, {nnnn} with at least two, three, four digits.
/// All else stands for itself. «{year}-{centre}-OP-{nn}» builds 2024-A1-OP-01; «{n}» builds 1 to 39 across the plan.
class CodePattern
{
public:
    /// Refused, with the place and the way out: no running number, a part twice, an unknown or open placeholder,
    /// two parts side by side where no one could say where the first one ends.
    static Result<CodePattern> parse(QStringView text);

    const QString &text() const { return m_text; }
    bool hasYear() const;
    bool hasCentre() const { return has(PartKind::Centre); }

    /// The parts of a code; the error says where and why the code leaves the pattern, and names a foreign letter
    /// that only looks right. Case and spaces count.
    Result<CodeParts> read(QStringView code) const;

    /// The code for these parts. A part that the pattern does not hold is not used.
    QString build(const CodeParts &parts) const;

    /// The next code: one more than the highest number among `existing`, counted within the same year and centre as far
    /// as the pattern holds them. Holes are not filled, because a number once printed stays somebody's; codes
    /// that do not follow the pattern do not count.
    QString next(std::span<const QString> existing, int year, const QString &centre) const;

    /// Why the code is not one for that year and centre, in sentences; empty when it is. An empty centre is not
    /// asked for.
    QStringList complaints(QStringView code, int year, const QString &centre) const;

private:
    enum class PartKind { Literal, Year, ShortYear, Centre, Number };
    struct Part {
        PartKind kind = PartKind::Literal;
        QString literal; ///< for Literal
        int digits = 1;  ///< for Number: the least
    };
    struct Reading;

    static Result<Part> placeholder(QStringView name);
    static Result<void> checkParts(const std::vector<Part> &parts);
    Result<void> readPart(size_t index, Reading &reading) const;
    Result<void> readLiteral(const Part &part, Reading &reading) const;
    Result<void> readYear(const Part &part, Reading &reading) const;
    Result<void> readCentre(QStringView following, Reading &reading) const;
    Result<void> readNumber(const Part &part, Reading &reading) const;
    bool has(PartKind kind) const;

    QString m_text;
    std::vector<Part> m_parts;
};

} // namespace piao::domain
