// SPDX-License-Identifier: EUPL-1.2
#include "indicators/unit_kind.h"

#include "piao/domain/text_fold.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace piao::checks {
namespace {

using domain::fold;

/// Words of at least this many letters that begin with the same ones are taken for forms of one word: "servizio", "servizi".
constexpr qsizetype stem = 5;

constexpr std::array numberWords{u"n",
                                 u"n.",
                                 u"nr",
                                 u"nr.",
                                 u"num",
                                 u"num.",
                                 u"numero",
                                 u"n°",
                                 u"no",
                                 u"n. assoluto",
                                 u"numero assoluto",
                                 u"valore",
                                 u"valore assoluto",
                                 u"valore numerico"};

struct DurationWord {
    const char16_t *word;
    const char16_t *base;
};

constexpr std::array durationWords{DurationWord{u"gg", u"giorni"},
                                   DurationWord{u"g", u"giorni"},
                                   DurationWord{u"giorno", u"giorni"},
                                   DurationWord{u"giorni", u"giorni"},
                                   DurationWord{u"h", u"ore"},
                                   DurationWord{u"ora", u"ore"},
                                   DurationWord{u"ore", u"ore"},
                                   DurationWord{u"min", u"minuti"},
                                   DurationWord{u"minuto", u"minuti"},
                                   DurationWord{u"minuti", u"minuti"},
                                   DurationWord{u"settimana", u"settimane"},
                                   DurationWord{u"settimane", u"settimane"},
                                   DurationWord{u"mese", u"mesi"},
                                   DurationWord{u"mesi", u"mesi"},
                                   DurationWord{u"anno", u"anni"},
                                   DurationWord{u"anni", u"anni"}};

constexpr std::array quotientWords{u"coefficiente", u"indice",    u"rapporto", u"tasso",   u"quoziente",
                                   u"media",        u"punteggio", u"voto",     u"giudizio"};

/// What is measured and not counted: of two words for things people may mean the same by both, of these not.
constexpr std::array measureWords{
    u"km", u"m",     u"mt",    u"ml",         u"mq",         u"m2",     u"mc",         u"m3",       u"ha",
    u"kg", u"t",     u"ton",   u"q",          u"kw",         u"kwh",    u"mw",         u"mwh",      u"l",
    u"lt", u"metri", u"metro", u"chilometri", u"chilometro", u"ettari", u"tonnellate", u"quintali", u"litri"};

constexpr std::array smallWords{u"di", u"del", u"dei", u"delle", u"degli", u"in", u"su", u"per", u"totale"};

template<size_t N>
bool holds(const std::array<const char16_t *, N> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *each) { return word == QStringView(each); });
}

QStringView firstWord(QStringView folded)
{
    qsizetype end = 0;
    while (end < folded.size() && folded[end].isLetter())
        ++end;
    return folded.left(end);
}

/// "giorni" for "gg." and "giorni lavorativi"; empty for what is no duration.
QStringView durationOf(QStringView folded)
{
    const QStringView first = firstWord(folded);
    const auto found = std::find_if(durationWords.begin(), durationWords.end(),
                                    [&](const DurationWord &each) { return first == QStringView(each.word); });
    return found == durationWords.end() ? QStringView() : QStringView(found->base);
}

UnitKind kindOfFolded(QStringView folded)
{
    if (folded.isEmpty() || holds(numberWords, folded))
        return UnitKind::None;
    if (folded.startsWith(u'%') || folded.startsWith(u"percent") || folded.startsWith(u"per cento")
        || folded.startsWith(u"in %") || folded.startsWith(u"punti percent") || folded.startsWith(u"valore %")
        || folded.startsWith(u"valore percent"))
        return UnitKind::Percent;
    if (folded.startsWith(u"eur") || folded.contains(u'€') || folded.endsWith(u" euro"))
        return UnitKind::Money;
    return durationOf(folded).isEmpty() ? UnitKind::Word : UnitKind::Duration;
}

/// The words that say what is counted.
QStringList tellingWords(const QString &folded)
{
    QStringList words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!holds(numberWords, word) && !holds(smallWords, word))
            words.append(word);
    }
    return words;
}

bool shareWord(const QString &folded, const QString &other)
{
    const QStringList counterparts = tellingWords(other);
    for (const QString &word : tellingWords(folded)) {
        for (const QString &counterpart : counterparts) {
            const qsizetype length = std::min(stem, std::min(word.size(), counterpart.size()) - 1);
            if (word == counterpart || (length >= 3 && word.left(length) == counterpart.left(length)))
                return true;
        }
    }
    return false;
}

bool isMeasured(QStringView folded)
{
    return holds(measureWords, folded.left(folded.indexOf(u' ')));
}

} // namespace

UnitKind unitKindOf(QStringView unit)
{
    // Most units are a percent sign: no need to fold that.
    if (unit.isEmpty())
        return UnitKind::None;
    if (unit.front() == u'%')
        return UnitKind::Percent;
    return kindOfFolded(fold(unit));
}

bool agree(const QString &unit, const QString &other)
{
    if (unit == other || unit.isEmpty() || other.isEmpty())
        return true;
    const QString left = fold(unit);
    const QString right = fold(other);
    const UnitKind kind = kindOfFolded(left);
    const UnitKind otherKind = kindOfFolded(right);
    if (kind == UnitKind::None || otherKind == UnitKind::None)
        return kind == otherKind || kind == UnitKind::Word || otherKind == UnitKind::Word;
    if (kind != otherKind)
        return false;
    if (kind == UnitKind::Duration)
        return durationOf(left) == durationOf(right);
    return kind != UnitKind::Word || shareWord(left, right);
}

bool contradict(const QString &unit, const QString &other)
{
    if (agree(unit, other))
        return false;
    const bool words = unitKindOf(unit) == UnitKind::Word && unitKindOf(other) == UnitKind::Word;
    return !words || isMeasured(fold(unit)) || isMeasured(fold(other));
}

bool nameOneThing(const QString &text, const QString &other)
{
    return shareWord(fold(text), fold(other));
}

bool isOfQuotient(const QString &unit)
{
    const QString folded = fold(unit);
    return folded.contains(u'/') || folded.contains(u" per ") || folded.contains(u" ogni ") || folded.contains(u'‰')
        || holds(quotientWords, firstWord(folded));
}

} // namespace piao::checks
