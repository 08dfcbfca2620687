// SPDX-License-Identifier: EUPL-1.2
#include "indicators/value_flaw.h"

#include "indicators/indicator_fields.h"

#include "piao/domain/text_fold.h"

#include <QRegularExpression>

#include <array>

namespace piao::checks {

using domain::Basis;
using domain::ParsedValue;
using domain::ValueKind;

namespace {

enum class Wanted : quint8 { Anything, Number, Percentage, Money, Duration, Answer, Date };

struct WantedType {
    const char *token;
    Wanted wanted;
};

constexpr std::array wantedTypes{WantedType{"number", Wanted::Number},
                                 WantedType{"count", Wanted::Number},
                                 WantedType{"percentage", Wanted::Percentage},
                                 WantedType{"money", Wanted::Money},
                                 WantedType{"duration", Wanted::Duration},
                                 WantedType{"yes_no", Wanted::Answer},
                                 WantedType{"date", Wanted::Date}};

Wanted wantedBy(const Fact &indicator)
{
    if (!indicator.has(indicator_field::valueType))
        return Wanted::Anything;
    const QString type = indicator.text(indicator_field::valueType);
    for (const WantedType &each : wantedTypes) {
        if (type == QLatin1String(each.token))
            return each.wanted;
    }
    return Wanted::Anything;
}

bool isNumeric(Wanted wanted)
{
    return wanted == Wanted::Number || wanted == Wanted::Percentage || wanted == Wanted::Money
        || wanted == Wanted::Duration;
}

bool looksLikeYear(const GivenValue &given, const Amount &amount)
{
    return given.text().size() <= 4 && amount.value >= 1900 && amount.value < 2200;
}

/// Euro, days and parts of a hundred cannot stand for each other.
bool isOtherMeasure(Wanted wanted, UnitKind kind)
{
    switch (wanted) {
    case Wanted::Percentage:
        return kind == UnitKind::Money || kind == UnitKind::Duration;
    case Wanted::Money:
        return kind == UnitKind::Percent || kind == UnitKind::Duration;
    case Wanted::Duration:
        return kind == UnitKind::Percent || kind == UnitKind::Money;
    default:
        return false;
    }
}

/// A percentage beside a number of things is told as such elsewhere.
bool isShareBesideCount(UnitKind kind, UnitKind other)
{
    const auto isCount = [](UnitKind each) { return each == UnitKind::None || each == UnitKind::Word; };
    return (kind == UnitKind::Percent && isCount(other)) || (other == UnitKind::Percent && isCount(kind));
}

/// The unit beside the value against the value's own words, and against the indicator's unit.
ValueFlaw flawOfUnit(const GivenValue &given, const Amount &amount, const Fact &indicator)
{
    if (given.unit().isEmpty())
        return ValueFlaw::None;
    const UnitKind kind = unitKindOf(given.unit());
    if (!amount.isChange() && given.text().contains(u'%') && kind != UnitKind::Percent && kind != UnitKind::None)
        return ValueFlaw::TextOtherThanUnit;
    const QString unit = indicator.text(indicator_field::unit);
    if (amount.isChange() || unit.isEmpty() || !contradict(given.unit(), unit)
        || isShareBesideCount(kind, unitKindOf(unit)))
        return ValueFlaw::None;
    return ValueFlaw::OtherUnit;
}

ValueFlaw flawOfAmount(const GivenValue &given, const Amount &amount, Wanted wanted, const Fact &indicator)
{
    if (wanted == Wanted::Answer && amount.value != 0 && amount.value != 1)
        return ValueFlaw::NumberForAnswer;
    if (wanted == Wanted::Date && amount.kind != UnitKind::Duration && !looksLikeYear(given, amount))
        return ValueFlaw::NumberForDate;
    if (!amount.isChange() && isOtherMeasure(wanted, amount.kind))
        return ValueFlaw::OtherMeasure;
    if (!amount.isChange() && amount.kind == UnitKind::Percent && amount.value > 100)
        return ValueFlaw::BeyondWhole;
    return flawOfUnit(given, amount, indicator);
}

QStringList longWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\d]{4,}"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    words.removeDuplicates();
    return words;
}

/// "(consumo 2024 – consumo 2019) / consumo 2019": a difference that is divided by what was in it.
bool isCalculation(const QString &text)
{
    static const QRegularExpression difference(QStringLiteral("[\\p{L}\\d)\\]]\\s*[-–−]\\s+[(\\[]?[\\p{L}\\d]"));
    constexpr int fewestShared = 2;
    if (!text.contains(u'/') || !difference.match(text).hasMatch())
        return false;
    const QString folded = domain::fold(text);
    for (qsizetype stroke = folded.indexOf(u'/'); stroke >= 0; stroke = folded.indexOf(u'/', stroke + 1)) {
        const QStringList before = longWords(folded.left(stroke));
        const QStringList after = longWords(folded.sliced(stroke + 1));
        if (std::count_if(after.begin(), after.end(), [&](const QString &word) { return before.contains(word); })
            >= fewestShared)
            return true;
    }
    return false;
}

ValueFlaw flawOfWords(const QString &text, Wanted wanted)
{
    const ParsedValue parsed = domain::parseValue(text);
    if (parsed.kind == ValueKind::Date && isNumeric(wanted))
        return ValueFlaw::DateForNumber;
    if (parsed.kind == ValueKind::YesNo && isNumeric(wanted))
        return ValueFlaw::AnswerForNumber;
    const bool isWords = parsed.kind == ValueKind::Text;
    return isWords && (wanted == Wanted::Anything || isNumeric(wanted)) && isCalculation(text) ? ValueFlaw::Calculation
                                                                                               : ValueFlaw::None;
}

} // namespace

ValueFlaw flawOf(const GivenValue &given, const Fact &indicator)
{
    const Wanted wanted = wantedBy(indicator);
    if (const auto amount = amountOf(given, indicator))
        return amount->isStep ? ValueFlaw::None : flawOfAmount(given, *amount, wanted, indicator);
    if (given.text().isEmpty() || indicator.text(indicator_field::valueType) == QLatin1String("text"))
        return ValueFlaw::None;
    return flawOfWords(given.text(), wanted);
}

} // namespace piao::checks
