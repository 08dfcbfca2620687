// SPDX-License-Identifier: EUPL-1.2
#include "indicators/amount.h"

#include "indicators/indicator_fields.h"
#include "wording/names.h"

#include "piao/domain/italian_reading.h"
#include "piao/domain/text_fold.h"

#include <algorithm>
#include <cmath>

namespace piao::checks {

using domain::Basis;
using domain::Comparison;
using domain::Direction;
using domain::ParsedValue;
using domain::ValueKind;

namespace {

/// Two numbers that print alike are the same.
constexpr double nearness = 1e-9;

/// A text that is one number and perhaps a percent sign, as nearly all are: told without parsing it.
struct BareText {
    QStringView number; ///< empty: the text is something else
    bool isPercent = false;
    char sign = ' ';

    bool isChange() const { return sign == '+' || (sign == '-' && isPercent); }
};

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2013' || c == u'\u2212';
}

BareText bareText(QStringView text)
{
    BareText bare;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c >= u'0' && c <= u'9') {
            if (bare.isPercent)
                return {};
            first = first < 0 ? at : first;
            last = at;
        } else if (c == u'%' && first >= 0 && !bare.isPercent) {
            bare.isPercent = true;
        } else if (first < 0 && bare.sign == ' ' && (c == u'+' || isMinus(c))) {
            bare.sign = c == u'+' ? '+' : '-';
        } else if (c != u' ' && c != u'.' && c != u',' && c != u'\u00a0') {
            return {};
        }
    }
    if (first >= 0)
        bare.number = text.sliced(first, last - first + 1);
    return bare;
}

QString unitWords(const GivenValue &given, const Fact &indicator)
{
    const QString own = given.unit();
    return own.isEmpty() ? indicator.text(indicator_field::unit) : own;
}

/// The unit that the record or the indicator states; of an indicator without unit what its kind of value says.
UnitKind statedKind(const QString &unit, const Fact &indicator)
{
    if (const UnitKind kind = unitKindOf(unit); kind != UnitKind::None)
        return kind;
    const QString type = indicator.text(indicator_field::valueType);
    if (type == QLatin1String("percentage"))
        return UnitKind::Percent;
    return type == QLatin1String("money") ? UnitKind::Money : UnitKind::None;
}

void setUnit(Amount &amount, UnitKind own, const QString &ownUnit, const GivenValue &given, const Fact &indicator)
{
    if (amount.isChange() && own != UnitKind::None) {
        amount.kind = own;
        amount.unit = ownUnit;
        return;
    }
    // What the field says is what the plan has decided; the text's own sign stands when the field says nothing.
    amount.unit = given.unit();
    amount.kind = amount.isChange() ? UnitKind::None : unitKindOf(amount.unit);
    if (amount.kind != UnitKind::None)
        return;
    amount.unit = own != UnitKind::None ? ownUnit : unitWords(given, indicator);
    amount.kind = own != UnitKind::None ? own : statedKind(amount.unit, indicator);
}

/// Nothing when the number can be read in two ways.
std::optional<Amount> bareAmount(const BareText &bare, const GivenValue &given, const Fact &indicator)
{
    auto number = given.number();
    if (!number)
        number = domain::readNumber(bare.number);
    if (!number)
        return {};
    Amount amount;
    amount.value = bare.sign == '-' ? -std::abs(*number) : *number;
    if (bare.isChange())
        amount.basis = bare.isPercent ? Basis::PercentOfBaseline : Basis::AddedToBaseline;
    setUnit(amount, bare.isPercent ? UnitKind::Percent : UnitKind::None, {}, given, indicator);
    return amount;
}

bool isAmount(const ParsedValue &parsed)
{
    switch (parsed.kind) {
    case ValueKind::Number:
    case ValueKind::Percentage:
    case ValueKind::Money:
    case ValueKind::Duration:
    case ValueKind::Count:
        return parsed.value.has_value();
    default:
        return false;
    }
}

std::optional<Amount> parsedAmount(const GivenValue &given, const Fact &indicator)
{
    const ParsedValue parsed = domain::parseValue(given.text());
    if (!isAmount(parsed))
        return {};
    Amount amount;
    amount.basis = parsed.basis;
    amount.value = amount.isChange() ? *parsed.value : given.number().value_or(*parsed.value);
    amount.comparison = parsed.comparison;
    amount.remainder = parsed.remainder;
    setUnit(amount, unitKindOf(parsed.unit), parsed.unit, given, indicator);
    return amount;
}

std::optional<Amount> stepOf(const QString &text, const Fact &indicator)
{
    const QStringList steps = domain::fold(indicator.text(indicator_field::scale)).split(u';', Qt::SkipEmptyParts);
    const QString wanted = domain::fold(text);
    for (qsizetype step = 0; step < steps.size(); ++step) {
        if (steps[step].trimmed() == wanted) {
            Amount amount;
            amount.value = double(step);
            amount.isStep = true;
            return amount;
        }
    }
    return {};
}

bool isLastStep(const Amount &amount, Direction direction, const Fact &indicator)
{
    if (direction == Direction::Falling)
        return amount.value <= 0;
    const QString scale = indicator.text(indicator_field::scale);
    return amount.value + 1 >= double(scale.split(u';', Qt::SkipEmptyParts).size());
}

/// All of a whole, none of what should vanish: nobody can promise more.
bool isAtLimit(const Amount &amount, Direction direction, const Fact &indicator)
{
    if (amount.isStep)
        return isLastStep(amount, direction, indicator);
    if (amount.isChange())
        return false;
    return direction == Direction::Falling ? amount.value == 0
                                           : amount.kind == UnitKind::Percent && amount.value >= 100;
}

bool areComparable(const Amount &from, const Amount &to)
{
    if (from.isStep != to.isStep || from.basis != to.basis)
        return false;
    if (from.isStep)
        return true;
    const bool numbers = (from.kind == UnitKind::None || from.kind == UnitKind::Word)
        && (to.kind == UnitKind::None || to.kind == UnitKind::Word);
    return numbers ? agree(from.unit, to.unit)
                   : from.kind == to.kind && (from.kind != UnitKind::Duration || agree(from.unit, to.unit));
}

/// "al massimo 5" for what should rise leaves open what is promised.
bool promisesALimit(const Amount &amount, Direction direction)
{
    return amount.comparison == (direction == Direction::Rising ? Comparison::AtMost : Comparison::AtLeast);
}

int signOf(double difference, Direction direction)
{
    if (std::abs(difference) < nearness)
        return 0;
    return (difference > 0) == (direction == Direction::Rising) ? 1 : -1;
}

} // namespace

QString GivenValue::words() const
{
    const QString given = text();
    const auto beside = number();
    return given.isEmpty() && beside ? figure(*beside) : given.simplified();
}

GivenValue givenBaseline(const Fact &indicator)
{
    return {indicator, indicator_field::baselineText, indicator_field::baselineValue};
}

GivenValue givenTarget(const Fact &target)
{
    return {target, target_field::text, target_field::value, &target_field::unit};
}

std::optional<Amount> amountOf(const GivenValue &given, const Fact &indicator)
{
    const QString text = given.text();
    if (text.isEmpty()) {
        const auto number = given.number();
        if (!number)
            return {};
        Amount amount{.value = *number};
        setUnit(amount, UnitKind::None, {}, given, indicator);
        return amount;
    }
    if (const BareText bare = bareText(text); !bare.number.isEmpty())
        return bareAmount(bare, given, indicator);
    if (indicator.has(indicator_field::scale)) {
        if (auto step = stepOf(text, indicator))
            return step;
    }
    return parsedAmount(given, indicator);
}

std::optional<Direction> improvement(const Fact &indicator)
{
    const auto stated = domain::directionFromToken(indicator.text(indicator_field::direction));
    return stated == Direction::Rising || stated == Direction::Falling ? stated : std::nullopt;
}

int progress(const Amount &change, Direction direction)
{
    return signOf(change.value, direction);
}

std::optional<int> progress(const Amount &from, const Amount &to, Direction direction, const Fact &indicator)
{
    if (!areComparable(from, to) || promisesALimit(from, direction) || promisesALimit(to, direction))
        return {};
    const int sign = signOf(to.value - from.value, direction);
    return sign == 0 && isAtLimit(from, direction, indicator) ? std::nullopt : std::optional(sign);
}

std::optional<Amount> applied(const Amount &change, const std::optional<Amount> &baseline)
{
    if (!change.isChange() || !baseline || baseline->isChange() || baseline->isStep)
        return {};
    Amount result = *baseline;
    result.comparison = change.comparison;
    if (change.basis == Basis::PercentOfBaseline) {
        // 5 % more of 60 % may be 63 or 65; of less than nothing, nobody knows.
        if (baseline->kind == UnitKind::Percent || baseline->value < 0)
            return {};
        result.value = baseline->value * (100 + change.value) / 100;
        return result;
    }
    if (!areComparable(*baseline, Amount{.value = 0, .kind = change.kind, .unit = change.unit}))
        return {};
    result.value = baseline->value + change.value;
    return result;
}

} // namespace piao::checks
