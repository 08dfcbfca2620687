// SPDX-License-Identifier: EUPL-1.2
// What stands behind the number: per cent, money, the unit.
#include "value_grammar.h"

#include "value_words.h"

namespace piao::domain {

void ValueGrammar::readAfter(Index number)
{
    Index next = readPercent(number + 1);
    if (next > number + 1) {
        m_value.kind = ValueKind::Percentage;
        readComparisonAfter(next);
        return;
    }
    next = readMoney(readScale(next));
    if (m_value.kind == ValueKind::Money)
        readComparisonAfter(next);
    else
        readUnit(next);
}

/// "%", "per cento". Points are a unit of their own.
ValueGrammar::Index ValueGrammar::readPercent(Index next)
{
    Index end = next;
    if (is(next, ValueToken::Percent) || word(next) == u"percento")
        end = next + 1;
    else if (word(next) == u"per" && word(next + 1) == u"cento")
        end = next + 2;
    if (end > next) {
        m_value.unit = QStringLiteral("%");
        use(next, end - 1);
    }
    return end;
}

/// "2,4 milioni di".
ValueGrammar::Index ValueGrammar::readScale(Index next)
{
    const auto factor = multiplier(word(next));
    if (!factor)
        return next;
    m_value.value = *m_value.value * *factor;
    use(next, next);
    const bool of = word(next + 1) == u"di";
    if (of)
        use(next + 1, next + 1);
    return of ? next + 2 : next + 1;
}

ValueGrammar::Index ValueGrammar::readMoney(Index next)
{
    if (!is(next, ValueToken::Euro) && !isEuroWord(word(next)))
        return next;
    m_value.kind = ValueKind::Money;
    use(next, next);
    return next + 1;
}

/// The word behind the number is its unit: "6 incontri", "25 giorni", "24 ore/anno", "1119 volontari ogni …".
void ValueGrammar::readUnit(Index next)
{
    const QStringView unit = word(next);
    if (is(next, ValueToken::Permille)) {
        m_value.unit = QStringLiteral("‰");
        m_rated = true;
        use(next, next);
        return;
    }
    if (unit.isEmpty() || isFunctionWord(unit)) {
        readComparisonAfter(next);
        return;
    }
    if (unit == u"punti" && word(next + 1) == u"percentuali") {
        m_value.unit = QStringLiteral("punti percentuali");
        use(next, next + 1);
        return;
    }
    const QString duration = durationUnit(unit);
    m_value.unit = duration.isEmpty() ? m_tokens[size_t(next)].text.toString() : duration;
    m_rated = isMeasure(unit);
    if (!duration.isEmpty())
        m_value.kind = ValueKind::Duration;
    use(next, next);
    const Index end = readUnitTail(next + 1);
    if (end > next + 1) {
        m_value.unit += textBetween(next, end - 1);
        m_rated = true;
    }
    readComparisonAfter(end);
}

/// "/anno", "ogni 100.000 abitanti", "al mese".
ValueGrammar::Index ValueGrammar::readUnitTail(Index next)
{
    const bool isPerWord = is(next, ValueToken::Slash) && !word(next + 1).isEmpty();
    const bool isPerTime = (word(next) == u"al" || word(next) == u"all" || word(next) == u"ogni")
        && !durationUnit(word(next + 1)).isEmpty();
    Index end = isPerWord || isPerTime ? next + 2 : next;
    if (isRateMark(word(next)) && is(next + 1, ValueToken::Number) && !word(next + 2).isEmpty())
        end = next + 3;
    use(next, end - 1);
    return end;
}

/// "5% minimo", "10 circa".
void ValueGrammar::readComparisonAfter(Index next)
{
    for (const ComparisonPhrase &phrase : comparisonPhrases()) {
        const bool stands = phrase.words.size() == 1 && word(next) == QStringView(phrase.words.front());
        if (!stands || word(next) == u"entro" || word(next) == u"oltre" || m_tokens[size_t(next)].used)
            continue;
        m_value.comparison = phrase.comparison;
        use(next, next);
        return;
    }
}

} // namespace piao::domain
