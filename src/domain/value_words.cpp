// SPDX-License-Identifier: EUPL-1.2
#include "value_words.h"

#include <algorithm>
#include <array>

namespace piao::domain {
namespace {

template<size_t N>
bool isOneOf(QStringView word, const std::array<QStringView, N> &list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr const char16_t *noLessThan[] = {u"non", u"meno", u"di"};
constexpr const char16_t *noLessThanThe[] = {u"non", u"meno", u"del"};
constexpr const char16_t *noLower[] = {u"non", u"inferiore", u"a"};
constexpr const char16_t *noLowerThe[] = {u"non", u"inferiore", u"al"};
constexpr const char16_t *noMoreThan[] = {u"non", u"piu", u"di"};
constexpr const char16_t *noMoreThanThe[] = {u"non", u"piu", u"del"};
constexpr const char16_t *noHigher[] = {u"non", u"superiore", u"a"};
constexpr const char16_t *noHigherThe[] = {u"non", u"superiore", u"al"};
constexpr const char16_t *notBeyond[] = {u"non", u"oltre"};
constexpr const char16_t *higher[] = {u"superiore", u"a"};
constexpr const char16_t *higherThe[] = {u"superiore", u"al"};
constexpr const char16_t *lower[] = {u"inferiore", u"a"};
constexpr const char16_t *lowerThe[] = {u"inferiore", u"al"};
constexpr const char16_t *moreThan[] = {u"piu", u"di"};
constexpr const char16_t *moreThanThe[] = {u"piu", u"del"};
constexpr const char16_t *lessThan[] = {u"meno", u"di"};
constexpr const char16_t *lessThanThe[] = {u"meno", u"del"};
constexpr const char16_t *upTo[] = {u"fino", u"a"};
constexpr const char16_t *upToThe[] = {u"fino", u"al"};
constexpr const char16_t *equalTo[] = {u"pari", u"a"};
constexpr const char16_t *equalToThe[] = {u"pari", u"al"};
constexpr const char16_t *atLeast[] = {u"almeno"};
constexpr const char16_t *minimum[] = {u"minimo"};
constexpr const char16_t *min[] = {u"min"};
constexpr const char16_t *beyond[] = {u"oltre"};
constexpr const char16_t *maximum[] = {u"massimo"};
constexpr const char16_t *max[] = {u"max"};
constexpr const char16_t *within[] = {u"entro"};
constexpr const char16_t *about[] = {u"circa"};
constexpr const char16_t *aboutShort[] = {u"ca"};

constexpr ComparisonPhrase phrases[] = {
    {noLessThan, Comparison::AtLeast}, {noLessThanThe, Comparison::AtLeast}, {noLower, Comparison::AtLeast},
    {noLowerThe, Comparison::AtLeast}, {noMoreThan, Comparison::AtMost},     {noMoreThanThe, Comparison::AtMost},
    {noHigher, Comparison::AtMost},    {noHigherThe, Comparison::AtMost},    {notBeyond, Comparison::AtMost},
    {higher, Comparison::AtLeast},     {higherThe, Comparison::AtLeast},     {lower, Comparison::AtMost},
    {lowerThe, Comparison::AtMost},    {moreThan, Comparison::AtLeast},      {moreThanThe, Comparison::AtLeast},
    {lessThan, Comparison::AtMost},    {lessThanThe, Comparison::AtMost},    {upTo, Comparison::AtMost},
    {upToThe, Comparison::AtMost},     {equalTo, Comparison::Exactly},       {equalToThe, Comparison::Exactly},
    {atLeast, Comparison::AtLeast},    {minimum, Comparison::AtLeast},       {min, Comparison::AtLeast},
    {beyond, Comparison::AtLeast},     {maximum, Comparison::AtMost},        {max, Comparison::AtMost},
    {within, Comparison::AtMost},      {about, Comparison::About},           {aboutShort, Comparison::About},
};

struct Duration {
    QStringView word;
    QStringView unit;
};

constexpr Duration durations[] = {
    {u"gg", u"giorni"},
    {u"giorno", u"giorni"},
    {u"giorni", u"giorni"},
    {u"h", u"ore"},
    {u"ora", u"ore"},
    {u"ore", u"ore"},
    {u"min", u"minuti"},
    {u"minuto", u"minuti"},
    {u"minuti", u"minuti"},
    {u"settimana", u"settimane"},
    {u"settimane", u"settimane"},
    {u"mese", u"mesi"},
    {u"mesi", u"mesi"},
    {u"anno", u"anni"},
    {u"anni", u"anni"},
};

} // namespace

std::span<const ComparisonPhrase> comparisonPhrases()
{
    return phrases;
}

QString durationUnit(QStringView word)
{
    const auto found = std::find_if(std::begin(durations), std::end(durations),
                                    [=](const Duration &entry) { return entry.word == word; });
    return found == std::end(durations) ? QString() : found->unit.toString();
}

std::optional<double> multiplier(QStringView word)
{
    if (word == u"mila")
        return 1e3;
    if (isOneOf<3>(word, {u"milioni", u"milione", u"mln"}))
        return 1e6;
    if (isOneOf<3>(word, {u"miliardi", u"miliardo", u"mld"}))
        return 1e9;
    return std::nullopt;
}

bool isCountMark(QStringView word)
{
    return isOneOf<5>(word, {u"n", u"nr", u"num", u"nro", u"numero"});
}

bool isEuroWord(QStringView word)
{
    return isOneOf<2>(word, {u"euro", u"eur"});
}

bool isArticle(QStringView word)
{
    return isOneOf<7>(word, {u"il", u"lo", u"la", u"l", u"i", u"gli", u"le"});
}

bool isMeasure(QStringView word)
{
    return isOneOf<18>(word,
                       {u"km", u"m", u"mq", u"mc", u"ha", u"kg", u"t", u"q", u"kw", u"kwh", u"mw", u"mwh", u"l", u"lt",
                        u"metri", u"chilometri", u"tonnellate", u"litri"});
}

bool isYearMark(QStringView word)
{
    return isOneOf<7>(word, {u"nel", u"nell", u"del", u"dell", u"anno", u"esercizio", u"baseline"});
}

bool isRateMark(QStringView word)
{
    return isOneOf<2>(word, {u"ogni", u"per"});
}

bool isFunctionWord(QStringView word)
{
    return isOneOf<40>(word, {u"di",    u"a",    u"da",       u"in",    u"con",   u"su",     u"per",     u"tra",
                              u"fra",   u"e",    u"ed",       u"o",     u"od",    u"ma",     u"del",     u"dello",
                              u"della", u"dell", u"dei",      u"degli", u"delle", u"al",     u"allo",    u"alla",
                              u"all",   u"ai",   u"agli",     u"alle",  u"nel",   u"nella",  u"nei",     u"sul",
                              u"sulla", u"sui",  u"rispetto", u"entro", u"circa", u"minimo", u"massimo", u"ogni"});
}

} // namespace piao::domain
