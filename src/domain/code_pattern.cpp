// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/code_pattern.h"

#include "code_error.h"

#include <algorithm>

namespace piao::domain {
namespace {

/// A running number of more digits is a mistake of typing, and could overflow.
constexpr qsizetype mostDigits = 9;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

/// A code being read from left to right.
struct CodePattern::Reading {
    QStringView code;
    qsizetype at = 0;
    CodeParts parts;

    QStringView takeDigits(qsizetype most)
    {
        const qsizetype start = at;
        while (at < code.size() && at - start < most && isDigit(code[at]))
            ++at;
        return code.mid(start, at - start);
    }
};

Result<CodePattern::Part> CodePattern::placeholder(QStringView name)
{
    if (name == u"year")
        return Part{PartKind::Year, {}, 4};
    if (name == u"yy")
        return Part{PartKind::ShortYear, {}, 2};
    if (name == u"centre")
        return Part{PartKind::Centre, {}, 0};
    const bool onlyN = std::all_of(name.begin(), name.end(), [](QChar c) { return c == QLatin1Char('n'); });
    if (onlyN && !name.isEmpty() && name.size() <= 4)
        return Part{PartKind::Number, {}, int(name.size())};
    return codeError::unknownPlaceholder(name);
}

Result<void> CodePattern::checkParts(const std::vector<Part> &parts)
{
    int numbers = 0;
    int years = 0;
    int centres = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        numbers += parts[i].kind == PartKind::Number;
        years += parts[i].kind == PartKind::Year || parts[i].kind == PartKind::ShortYear;
        centres += parts[i].kind == PartKind::Centre;
        const bool openEnd = parts[i].kind == PartKind::Number || parts[i].kind == PartKind::Centre;
        const bool digitsFollow = i + 1 < parts.size() && parts[i + 1].kind == PartKind::Literal
            && isDigit(parts[i + 1].literal.front()) && parts[i].kind == PartKind::Number;
        if ((openEnd && i + 1 < parts.size() && parts[i + 1].kind != PartKind::Literal) || digitsFollow)
            return codeError::noSeparator();
    }
    if (numbers == 0)
        return codeError::noNumber();
    if (numbers > 1 || years > 1 || centres > 1)
        return codeError::partTwice();
    return {};
}

Result<CodePattern> CodePattern::parse(QStringView text)
{
    CodePattern pattern;
    pattern.m_text = text.trimmed().toString();
    const QStringView source = pattern.m_text;
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype open = source.indexOf(QLatin1Char('{'), at);
        const QStringView literal = source.mid(at, open < 0 ? -1 : open - at);
        if (literal.contains(QLatin1Char('}')))
            return codeError::strayBrace();
        if (!literal.isEmpty())
            pattern.m_parts.push_back({PartKind::Literal, literal.toString(), 0});
        if (open < 0)
            break;
        const qsizetype close = source.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return codeError::strayBrace();
        const auto part = placeholder(source.mid(open + 1, close - open - 1));
        if (!part)
            return part.error();
        pattern.m_parts.push_back(*part);
        at = close + 1;
    }
    if (const auto checked = checkParts(pattern.m_parts); !checked)
        return checked.error();
    return pattern;
}

bool CodePattern::has(PartKind kind) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [=](const Part &part) { return part.kind == kind; });
}

bool CodePattern::hasYear() const
{
    return has(PartKind::Year) || has(PartKind::ShortYear);
}

Result<void> CodePattern::readPart(size_t index, Reading &reading) const
{
    const Part &part = m_parts[index];
    switch (part.kind) {
    case PartKind::Literal:
        return readLiteral(part, reading);
    case PartKind::Year:
    case PartKind::ShortYear:
        return readYear(part, reading);
    case PartKind::Centre:
        return readCentre(index + 1 < m_parts.size() ? QStringView(m_parts[index + 1].literal) : QStringView(),
                          reading);
    case PartKind::Number:
        break;
    }
    return readNumber(part, reading);
}

Result<void> CodePattern::readLiteral(const Part &part, Reading &reading) const
{
    const QStringView rest = reading.code.mid(reading.at);
    const qsizetype most = std::min(part.literal.size(), rest.size());
    const auto differs = std::mismatch(part.literal.begin(), part.literal.begin() + most, rest.begin());
    const qsizetype same = differs.first - part.literal.begin();
    if (same < part.literal.size())
        return codeError::unexpected(m_text, reading.code, reading.at + same, QStringView(part.literal).mid(same));
    reading.at += same;
    return {};
}

Result<void> CodePattern::readYear(const Part &part, Reading &reading) const
{
    const qsizetype start = reading.at;
    const QStringView digits = reading.takeDigits(part.digits);
    if (digits.size() < part.digits)
        return codeError::yearExpected(m_text, reading.code, start, part.digits);
    reading.parts.year = digits.toInt() + (part.kind == PartKind::ShortYear ? 2000 : 0);
    return {};
}

Result<void> CodePattern::readCentre(QStringView following, Reading &reading) const
{
    const qsizetype start = reading.at;
    const qsizetype end = following.isEmpty() ? -1 : reading.code.indexOf(following.front(), start);
    reading.at = end < 0 ? reading.code.size() : end;
    if (reading.at == start)
        return codeError::centreExpected(m_text, reading.code, start);
    reading.parts.centre = reading.code.mid(start, reading.at - start).toString();
    return {};
}

Result<void> CodePattern::readNumber(const Part &part, Reading &reading) const
{
    const qsizetype start = reading.at;
    const QStringView digits = reading.takeDigits(mostDigits + 1);
    const bool isPadded = digits.size() > part.digits && digits.front() == QLatin1Char('0');
    if (digits.size() < part.digits || digits.size() > mostDigits || isPadded)
        return codeError::numberExpected(m_text, reading.code, start, part.digits);
    reading.parts.number = digits.toLongLong();
    return {};
}

Result<CodeParts> CodePattern::read(QStringView code) const
{
    Reading reading{code, 0, {}};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (const auto read = readPart(i, reading); !read)
            return read.error();
    }
    if (reading.at < code.size())
        return codeError::unexpected(m_text, code, reading.at, {});
    if (const auto alike = lookAlikes(code); !alike.empty())
        return codeError::lookAlike(m_text, code, alike.front());
    return reading.parts;
}

QString CodePattern::build(const CodeParts &parts) const
{
    QString code;
    for (const Part &part : m_parts) {
        switch (part.kind) {
        case PartKind::Literal:
            code += part.literal;
            break;
        case PartKind::Year:
        case PartKind::ShortYear:
            code += QStringLiteral("%1").arg(parts.year.value_or(0), 4, 10, QLatin1Char('0')).right(part.digits);
            break;
        case PartKind::Centre:
            code += parts.centre;
            break;
        case PartKind::Number:
            code += QStringLiteral("%1").arg(parts.number, part.digits, 10, QLatin1Char('0'));
            break;
        }
    }
    return code;
}

QString CodePattern::next(std::span<const QString> existing, int year, const QString &centre) const
{
    qint64 highest = 0;
    for (const QString &code : existing) {
        const auto parts = read(code);
        if (!parts || (hasYear() && parts->year != year) || (hasCentre() && parts->centre != centre))
            continue;
        highest = std::max(highest, parts->number);
    }
    return build({year, centre, highest + 1});
}

QStringList CodePattern::complaints(QStringView code, int year, const QString &centre) const
{
    const auto parts = read(code);
    if (!parts)
        return {parts.error().what};
    QStringList all;
    if (parts->year && *parts->year != year)
        all += codeError::otherYear(*parts->year, year);
    if (hasCentre() && !centre.isEmpty() && parts->centre != centre)
        all += codeError::otherCentre(parts->centre, centre);
    return all;
}

} // namespace piao::domain
