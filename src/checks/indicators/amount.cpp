// SPDX-License-Identifier: EUPL-1.2
#include "indicators/amount.h"

#include "indicators/indicator_fields.h"
#include "wording/names.h"

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
    bool isBare = false;
    bool isPercent = false;
    char sign = ' ';
};

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2013' || c == u'\u2212';
}

BareText bareText(const QString &text)
{
    BareText bare;
    bool digits = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (bare.isPercent)
                return {};
            digits = true;
        } else if (c == u'%' && digits && !bare.isPercent) {
            bare.isPercent = true;
        } else if (!digits && bare.sign == ' ' && (c == u'+' || isMinus(c))) {
            bare.sign = c == u'+' ? '+' : '-';
        } else if (c != u' ' && c != u'.' && c != u',' && c != u'\u00a0') {
            return {};
        }
    }
    bare.isBare = digits;
    return bare;
}

QString unitWords(const GivenValue &given, const Fact &indicator)
{
    return given.unit.isEmpty() ? indicator.text(indicator_field::unit) : given.unit;
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
    // What the field says is what the plan has decided; the text's own sign stands when the field says nothing.
    const UnitKind field = unitKindOf(given.unit);
    if (!amount.isChange() && field != UnitKind::None) {
        amount.kind = field;
        amount.unit = given.unit;
    } else if (own != UnitKind::None) {
        amount.kind = own;
        amount.unit = ownUnit;
    } else {
        amount.unit = unitWords(given, indicator);
        amount.kind = statedKind(amount.unit, indicator);
    }
}

std::optional<Amount> bareAmount(const BareText &bare, const GivenValue &given, const Fact &indicator)
{
    Amount amount;
    amount.value = bare.sign == '-' ? -std::abs(*given.number) : *given.number;
    if (bare.isPercent && bare.sign != ' ')
        amount.basis = Basis::PercentOfBaseline;
    else if (bare.sign == '+')
        amount.basis = Basis::AddedToBaseline;
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
    const ParsedValue parsed = domain::parseValue(given.text);
    if (!isAmount(parsed))
        return {};
    Amount amount;
    amount.basis = parsed.basis;
    amount.value = amount.isChange() ? *parsed.value : given.number.value_or(*parsed.value);
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
    return text.isEmpty() && number ? figure(*number) : text.simplified();
}

GivenValue givenBaseline(const Fact &indicator)
{
    return {indicator.text(indicator_field::baselineText), indicator.number(indicator_field::baselineValue), {}};
}

GivenValue givenTarget(const Fact &target)
{
    return {target.text(target_field::text), target.number(target_field::value), target.text(target_field::unit)};
}

std::optional<Amount> amountOf(const GivenValue &given, const Fact &indicator)
{
    if (given.text.isEmpty()) {
        if (!given.number)
            return {};
        Amount amount{.value = *given.number};
        setUnit(amount, UnitKind::None, {}, given, indicator);
        return amount;
    }
    if (given.number) {
        if (const BareText bare = bareText(given.text); bare.isBare)
            return bareAmount(bare, given, indicator);
    }
    if (indicator.has(indicator_field::scale)) {
        if (const auto step = stepOf(given.text, indicator))
            return step;
    }
    return parsedAmount(given, indicator);
}

std::optional<Direction> improvement(const Fact &indicator)
{
    const QString stated = indicator.text(indicator_field::direction);
    if (stated == QLatin1String("rising"))
        return Direction::Rising;
    return stated == QLatin1String("falling") ? std::optional(Direction::Falling) : std::nullopt;
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
