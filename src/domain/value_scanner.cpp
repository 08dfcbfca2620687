// SPDX-License-Identifier: EUPL-1.2
#include "value_scanner.h"

#include "piao/domain/italian_reading.h"
#include "piao/domain/text_fold.h"

namespace piao::domain {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool isOrdinalMark(QChar c)
{
    return c == QChar(0x00B0) || c == QChar(0x00BA) || c == QChar(0x00AA) || c == QLatin1Char('^');
}

ValueToken::Kind symbolKind(QChar c)
{
    switch (c.unicode()) {
    case u'+':
        return ValueToken::Plus;
    case u'-':
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2212':
        return ValueToken::Minus;
    case u'±':
        return ValueToken::PlusMinus;
    case u'%':
        return ValueToken::Percent;
    case u'‰':
        return ValueToken::Permille;
    case u'€':
        return ValueToken::Euro;
    case u'>':
    case u'≥':
        return ValueToken::AtLeast;
    case u'<':
    case u'≤':
        return ValueToken::AtMost;
    case u'~':
    case u'≈':
        return ValueToken::About;
    case u'/':
        return ValueToken::Slash;
    case u':':
        return ValueToken::Colon;
    default:
        return ValueToken::Other;
    }
}

} // namespace

std::vector<ValueToken> ValueScanner::tokens()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c.isSpace())
            ++m_at;
        else if (isDigit(c) && (takeDate() || takeWordedDate() || takeOrdinal()))
            continue;
        else if (isDigit(c))
            takeNumber();
        else if (c.isLetter())
            takeWord();
        else
            takeSymbol();
    }
    return std::move(m_tokens);
}

ValueToken &ValueScanner::add(ValueToken::Kind kind, qsizetype end)
{
    ValueToken token;
    token.kind = kind;
    token.text = m_text.mid(m_at, end - m_at);
    m_tokens.push_back(token);
    m_at = end;
    return m_tokens.back();
}

qsizetype ValueScanner::digitsEnd(qsizetype from) const
{
    while (isDigit(at(from)))
        ++from;
    return from;
}

/// 31/12/2024 and its like: three runs of digits with the same mark.
bool ValueScanner::takeDate()
{
    const qsizetype first = digitsEnd(m_at);
    const QChar mark = at(first);
    const qsizetype second = digitsEnd(first + 1);
    if (second == first + 1 || at(second) != mark)
        return false;
    const qsizetype third = digitsEnd(second + 1);
    const auto date = readDate(m_text.mid(m_at, third - m_at));
    if (!date || (at(third) == mark && isDigit(at(third + 1))))
        return false;
    add(ValueToken::Date, third).date = *date;
    return true;
}

/// 31 dicembre 2024, 1° gennaio 2025.
bool ValueScanner::takeWordedDate()
{
    qsizetype end = digitsEnd(m_at);
    if (isOrdinalMark(at(end)))
        ++end;
    if (!at(end).isSpace() || !at(end + 1).isLetter())
        return false;
    ++end;
    while (at(end).isLetter())
        ++end;
    if (!at(end).isSpace())
        return false;
    end = digitsEnd(end + 1);
    const auto date = readDate(m_text.mid(m_at, end - m_at));
    if (!date)
        return false;
    add(ValueToken::Date, end).date = *date;
    return true;
}

/// 1^ livello, 2° semestre: not a quantity.
bool ValueScanner::takeOrdinal()
{
    const qsizetype end = digitsEnd(m_at);
    if (!isOrdinalMark(at(end)))
        return false;
    ValueToken &token = add(ValueToken::Word, end + 1);
    token.word = fold(token.text);
    return true;
}

/// Digits, with marks that are followed by digits; a space only between groups of three.
qsizetype ValueScanner::numberEnd() const
{
    qsizetype end = digitsEnd(m_at);
    bool grouped = end - m_at <= 3;
    while (isDigit(at(end + 1))) {
        const QChar mark = at(end);
        const qsizetype next = digitsEnd(end + 1);
        const bool spaced = mark.isSpace() || isApostrophe(mark);
        if (mark != QLatin1Char('.') && mark != QLatin1Char(',') && !(spaced && grouped && next - end == 4))
            break;
        grouped = grouped && spaced;
        end = next;
    }
    return end;
}

void ValueScanner::takeNumber()
{
    ValueToken &token = add(ValueToken::Number, numberEnd());
    if (const auto value = readNumber(token.text))
        token.value = *value;
    else
        token.kind = ValueToken::BadNumber;
}

void ValueScanner::takeWord()
{
    qsizetype end = m_at;
    while (at(end).isLetterOrNumber() || at(end).isMark())
        ++end;
    if (isApostrophe(at(end)) || isOrdinalMark(at(end)))
        ++end;
    ValueToken &token = add(ValueToken::Word, end);
    const QChar last = token.text.back();
    token.word = fold(isApostrophe(last) || isOrdinalMark(last) ? token.text.chopped(1) : token.text);
}

void ValueScanner::takeSymbol()
{
    const ValueToken::Kind kind = symbolKind(m_text[m_at]);
    const bool orEqual =
        (kind == ValueToken::AtLeast || kind == ValueToken::AtMost) && at(m_at + 1) == QLatin1Char('=');
    add(kind, m_at + (orEqual ? 2 : 1));
}

} // namespace piao::domain
