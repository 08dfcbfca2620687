// SPDX-License-Identifier: EUPL-1.2
#include "value_grammar.h"

#include "piao/domain/italian_reading.h"
#include "value_words.h"

#include <algorithm>
#include <cmath>

namespace piao::domain {
namespace {

bool isYear(const ValueToken &token)
{
    return token.kind == ValueToken::Number && token.text.size() == 4 && token.value >= 1900 && token.value < 2100;
}

bool isFreeNumber(const ValueToken &token)
{
    return !token.used && (token.kind == ValueToken::Number || token.kind == ValueToken::BadNumber);
}

bool carriesMeaning(const ValueToken &token)
{
    return token.kind != ValueToken::Other && token.kind != ValueToken::Colon && token.kind != ValueToken::Slash
        && token.kind != ValueToken::Minus;
}

} // namespace

ValueGrammar::ValueGrammar(QStringView text) : m_text(text.toString()), m_tokens(ValueScanner(m_text).tokens())
{
    m_value.text = m_text;
}

ParsedValue ValueGrammar::parse()
{
    if (m_tokens.empty() || readYesNo())
        return m_value;
    const bool oneYear = readReferenceYears();
    readRates();
    const bool oneDate = readDates();
    const bool hasNumber = std::any_of(m_tokens.begin(), m_tokens.end(), isFreeNumber);
    const auto number = onlyNumber();
    if (!oneYear || !oneDate || (hasNumber && !number) || (number && m_value.date && !m_isTerm))
        setAmbiguous();
    else if (number)
        readValue(*number);
    else if (m_value.date)
        m_value.kind = ValueKind::Date;
    else
        m_value.kind = ValueKind::Text;
    if (m_value.kind == ValueKind::Date && m_isTerm)
        m_value.comparison = Comparison::AtMost;
    settleCertainty();
    return m_value;
}

/// "sì", "NO", "si/no", "SI NO".
bool ValueGrammar::readYesNo()
{
    bool yes = false;
    bool no = false;
    for (const ValueToken &token : m_tokens) {
        if (token.kind == ValueToken::Word && token.word == u"si")
            yes = true;
        else if (token.kind == ValueToken::Word && token.word == u"no")
            no = true;
        else if (carriesMeaning(token) && token.word != u"o")
            return false;
    }
    if (!yes && !no)
        return false;
    m_value.kind = ValueKind::YesNo;
    if (yes != no)
        m_value.value = yes ? 1 : 0;
    return true;
}

/// "2024: 18% …", "nel 2022 …": says when, not how much. False when the text compares two years.
bool ValueGrammar::readReferenceYears()
{
    bool oneYear = true;
    for (Index i = 0; i < Index(m_tokens.size()); ++i) {
        const bool marked = i > 0 && isYearMark(word(i - 1)) && !is(i + 1, ValueToken::Percent);
        const bool inFront = i == 0 && is(1, ValueToken::Colon);
        if (!isYear(m_tokens[size_t(i)]) || (!marked && !inFront))
            continue;
        const int year = int(m_tokens[size_t(i)].value);
        oneYear = oneYear && m_value.referenceYear.value_or(year) == year;
        m_value.referenceYear = year;
        use(marked ? i - 1 : i, inFront ? i + 1 : i);
        if (marked && i > 1 && isYearMark(word(i - 2)))
            use(i - 2, i - 2); // "nell'anno 2022"
    }
    return oneYear;
}

/// "… ogni 100.000 abitanti": the number belongs to the unit.
void ValueGrammar::readRates()
{
    for (Index i = 2; i < Index(m_tokens.size()); ++i) {
        if (is(i, ValueToken::Number) && isRateMark(word(i - 1)) && !word(i + 1).isEmpty()
            && std::any_of(m_tokens.begin(), m_tokens.begin() + i - 1, isFreeNumber))
            use(i, i);
    }
}

/// False when there is more than one date.
bool ValueGrammar::readDates()
{
    for (Index i = 0; i < Index(m_tokens.size()); ++i) {
        const bool hadDate = m_value.date.has_value();
        if ((readDate(i) || readWordedTerm(i)) && hadDate)
            return false;
    }
    return true;
}

bool ValueGrammar::readDate(Index at)
{
    if (!is(at, ValueToken::Date))
        return false;
    m_value.date = m_tokens[size_t(at)].date;
    constexpr const char16_t *byNoLater[] = {u"entro", u"e", u"non", u"oltre"};
    const Index before = isArticle(word(at - 1)) ? at - 2 : at - 1;
    m_isTerm = word(before) == u"entro" || wordsEndAt(before, byNoLater);
    use(!m_isTerm ? at : word(before) == u"entro" ? before : before - 3, at);
    return true;
}

/// "entro il 2024", "entro dicembre 2024", "entro la fine del 2024": the last day of that time.
bool ValueGrammar::readWordedTerm(Index at)
{
    if (word(at) != u"entro")
        return false;
    Index next = at + 1;
    while (isArticle(word(next)) || word(next) == u"fine" || word(next) == u"anno" || word(next) == u"mese"
           || word(next) == u"di" || word(next) == u"del")
        ++next;
    const int month = readMonth(word(next));
    const Index year = month > 0 ? next + 1 : next;
    if (year >= Index(m_tokens.size()) || !isYear(m_tokens[size_t(year)]))
        return false;
    const QDate first(int(m_tokens[size_t(year)].value), month > 0 ? month : 12, 1);
    m_value.date = first.addMonths(1).addDays(-1);
    m_isTerm = true;
    if (m_value.referenceYear == first.year()) // "del 2024" had taken it for a reference
        m_value.referenceYear.reset();
    use(at, year);
    return true;
}

std::optional<ValueGrammar::Index> ValueGrammar::onlyNumber() const
{
    std::optional<Index> only;
    for (Index i = 0; i < Index(m_tokens.size()); ++i) {
        const ValueToken &token = m_tokens[size_t(i)];
        if (!isFreeNumber(token))
            continue;
        if (only || token.kind == ValueToken::BadNumber)
            return std::nullopt;
        only = i;
    }
    return only;
}

void ValueGrammar::readValue(Index number)
{
    m_value.value = m_tokens[size_t(number)].value;
    m_value.kind = ValueKind::Number;
    m_looksLikeYear = isYear(m_tokens[size_t(number)]);
    use(number, number);
    if (!readBefore(number)) {
        setAmbiguous();
        return;
    }
    readAfter(number);
    settleKind();
    if (!settleBasis())
        setAmbiguous();
}

/// What stands before the number, from right to left: "almeno n.", "+", "€". False when it leaves a doubt.
bool ValueGrammar::readBefore(Index number)
{
    Index last = number - 1;
    bool adjacent = true; // nothing but a currency between here and the number
    while (last >= 0) {
        if (is(last, ValueToken::Other) && m_tokens[size_t(last)].text == u"." && isCountMark(word(last - 1)))
            --last;
        const bool isPlus = is(last, ValueToken::Plus);
        if (is(last, ValueToken::PlusMinus) || (isPlus && !adjacent))
            return false;
        if (isPlus || is(last, ValueToken::Minus)) {
            if (!adjacent && !m_counted)
                return true; // "- almeno 6 incontri": the dash of a list
            return readSign(last);
        }
        if (is(last, ValueToken::Euro) || isEuroWord(word(last))) {
            m_value.kind = ValueKind::Money;
        } else if (isCountMark(word(last)) || isArticle(word(last))) {
            m_counted = m_counted || isCountMark(word(last));
            adjacent = false;
        } else if (readComparisonBefore(last)) {
            adjacent = false;
            continue;
        } else {
            break;
        }
        use(last, last);
        --last;
    }
    return true;
}

/// A dash behind a word may be a separator ("utenti – 20%"), unless the word compares.
bool ValueGrammar::readSign(Index last)
{
    m_sign = m_tokens[size_t(last)].kind;
    use(last, last);
    for (Index before = last - 1; before >= 0 && readComparisonBefore(before);) {
    }
    const bool inFront = last == 0 || m_tokens[size_t(last - 1)].used || is(last - 1, ValueToken::Euro)
        || is(last - 1, ValueToken::Colon);
    return m_sign == ValueToken::Plus || inFront;
}

bool ValueGrammar::readComparisonBefore(Index &last)
{
    constexpr std::pair<ValueToken::Kind, Comparison> symbols[] = {{ValueToken::AtLeast, Comparison::AtLeast},
                                                                   {ValueToken::AtMost, Comparison::AtMost},
                                                                   {ValueToken::About, Comparison::About}};
    for (const auto &[kind, comparison] : symbols) {
        if (is(last, kind)) {
            m_value.comparison = comparison;
            use(last, last);
            --last;
            return true;
        }
    }
    const Index end = is(last, ValueToken::Other) && m_tokens[size_t(last)].text == u"." ? last - 1 : last;
    for (const ComparisonPhrase &phrase : comparisonPhrases()) {
        if (!wordsEndAt(end, phrase.words))
            continue;
        m_value.comparison = phrase.comparison;
        use(end - Index(phrase.words.size()) + 1, last);
        last = end - Index(phrase.words.size());
        return true;
    }
    return false;
}

void ValueGrammar::settleKind()
{
    if (m_value.kind == ValueKind::Money) {
        m_value.unit = QStringLiteral("EUR");
    } else if (m_value.kind == ValueKind::Number && m_value.unit != QLatin1String("punti percentuali")
               && (m_counted || (!m_value.unit.isEmpty() && !m_rated))
               && std::floor(*m_value.value) == *m_value.value) {
        m_value.kind = ValueKind::Count;
    }
}

/// What a sign means: with a percentage a change; a plus always one; a minus before anything that is counted,
/// measured or paid leaves open whether it is a change or a list's dash.
bool ValueGrammar::settleBasis()
{
    if (m_sign == ValueToken::Other)
        return true;
    const bool isPoints = m_value.unit == QLatin1String("punti percentuali");
    if (m_sign == ValueToken::Minus) {
        m_value.value = -*m_value.value;
        if (m_counted || (!m_value.unit.isEmpty() && !m_value.isPercent() && !isPoints))
            return false;
    }
    if (m_value.isPercent())
        m_value.basis = Basis::PercentOfBaseline;
    else if (m_sign == ValueToken::Plus || isPoints)
        m_value.basis = Basis::AddedToBaseline;
    return true;
}

void ValueGrammar::setAmbiguous()
{
    const auto referenceYear = m_value.referenceYear;
    m_value = {};
    m_value.text = m_text;
    m_value.kind = ValueKind::Text;
    m_value.certainty = Certainty::Ambiguous;
    m_value.referenceYear = referenceYear;
}

void ValueGrammar::settleCertainty()
{
    if (m_value.certainty == Certainty::Ambiguous)
        return;
    if (m_value.kind == ValueKind::Text) {
        m_value.certainty = Certainty::Nothing;
        return;
    }
    QStringList rest;
    for (const ValueToken &token : m_tokens) {
        if (!token.used && carriesMeaning(token))
            rest += token.text.toString();
    }
    if (m_looksLikeYear && m_value.kind == ValueKind::Number && m_value.unit.isEmpty() && !rest.isEmpty()) {
        setAmbiguous(); // "Comparazione 2019" says when, not how much
        return;
    }
    m_value.remainder = rest.join(QLatin1Char(' '));
    m_value.certainty = rest.isEmpty() ? Certainty::Whole : Certainty::Part;
}

bool ValueGrammar::is(Index at, ValueToken::Kind kind) const
{
    return at >= 0 && at < Index(m_tokens.size()) && m_tokens[size_t(at)].kind == kind;
}

/// The folded word at that place; empty when there is none.
QStringView ValueGrammar::word(Index at) const
{
    return is(at, ValueToken::Word) ? QStringView(m_tokens[size_t(at)].word) : QStringView();
}

/// The source between the ends of two tokens, with its own spacing.
QString ValueGrammar::textBetween(Index after, Index last) const
{
    const auto endOf = [this](Index at) {
        const QStringView text = m_tokens[size_t(at)].text;
        return text.data() + text.size() - m_text.constData();
    };
    return m_text.mid(endOf(after), endOf(last) - endOf(after));
}

bool ValueGrammar::wordsEndAt(Index last, std::span<const char16_t *const> words) const
{
    const Index first = last - Index(words.size()) + 1;
    for (size_t i = 0; i < words.size(); ++i) {
        if (word(first + Index(i)) != QStringView(words[i]))
            return false;
    }
    return true;
}

void ValueGrammar::use(Index from, Index to)
{
    for (Index i = std::max<Index>(from, 0); i <= to && i < Index(m_tokens.size()); ++i)
        m_tokens[size_t(i)].used = true;
}

} // namespace piao::domain
