// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/attainment.h"

#include "support/print_qt.h"

#include <limits>

using namespace piao::domain;
using Step = Explanation::StepKind;

namespace {

constexpr auto none = std::nullopt;

RuleSet rulesOf(AttainmentRule family, double ceiling = 100, double floor = 0)
{
    RuleSet rules;
    rules.family = family;
    rules.ceiling = ceiling;
    rules.floor = floor;
    return rules;
}

Measurement quantity(Direction direction, std::optional<double> actual, std::optional<double> target,
                     std::optional<double> baseline = none)
{
    Measurement measurement;
    measurement.goal.direction = direction;
    measurement.goal.target = target;
    measurement.actual = actual;
    measurement.baseline = baseline;
    return measurement;
}

} // namespace

TEST_CASE("Ratio: rising 100·A/T, falling 100·(2T−A)/T", "[attainment]")
{
    struct Row {
        Direction direction;
        double actual, target, percent;
    };
    const Row rows[] = {
        {Direction::Rising, 60, 80, 75},
        {Direction::Rising, 80, 80, 100},
        {Direction::Rising, 100, 80, 120},
        {Direction::Rising, 0, 80, 0},
        {Direction::Rising, -8, 80, 0},
        {Direction::Falling, 25, 25, 100},
        {Direction::Falling, 30, 25, 80},
        {Direction::Falling, 20, 25, 120},
        {Direction::Falling, 60, 25, 0},
        {Direction::Falling, 50, 25, 0},
        {Direction::Rising, 168535.5, 168535.5, 100},
        // T = 0: 100 when met, else 0
        {Direction::Rising, 0, 0, 100},
        {Direction::Rising, -1, 0, 0},
        {Direction::Falling, 0, 0, 100},
        {Direction::Falling, 3, 0, 0},
        // T < 0: better still means more
        {Direction::Rising, -10, -10, 100},
        {Direction::Rising, -15, -10, 50},
        {Direction::Falling, -10, -20, 50},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.direction), row.actual, row.target);
        const auto result =
            attainmentOf(quantity(row.direction, row.actual, row.target), rulesOf(AttainmentRule::Ratio, 120));
        REQUIRE(result.percent);
        CHECK(*result.percent == Approx(row.percent));
        CHECK(result.outcome == Outcome::Computed);
        CHECK(result.explanation.result == result.percent);
    }
}

TEST_CASE("Distance from the baseline", "[attainment]")
{
    struct Row {
        Direction direction;
        double actual, target, baseline, percent;
    };
    const Row rows[] = {
        {Direction::Rising, 65, 70, 60, 50},
        {Direction::Rising, 70, 70, 60, 100},
        {Direction::Rising, 60, 70, 60, 0},
        {Direction::Rising, 55, 70, 60, 0},
        {Direction::Rising, 72, 70, 60, 120},
        {Direction::Falling, 27, 25, 30, 60},
        {Direction::Falling, 25, 25, 30, 100},
        {Direction::Falling, 31, 25, 30, 0},
        // T = B: 100 when A meets T, else 0
        {Direction::Rising, 80, 80, 80, 100},
        {Direction::Rising, 79, 80, 80, 0},
        {Direction::Falling, 80, 80, 80, 100},
        {Direction::Falling, 81, 80, 80, 0},
        // a target worse than the baseline: as T = B, for the formula would reward falling back
        {Direction::Rising, 95, 90, 100, 100},
        {Direction::Rising, 85, 90, 100, 0},
        {Direction::Falling, 31, 30, 25, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.direction), row.actual, row.target, row.baseline);
        const auto result = attainmentOf(quantity(row.direction, row.actual, row.target, row.baseline),
                                         rulesOf(AttainmentRule::Distance, 120));
        REQUIRE(result.percent);
        CHECK(*result.percent == Approx(row.percent));
    }
    const auto unknown = attainmentOf(quantity(Direction::Rising, 65, 70), rulesOf(AttainmentRule::Distance));
    CHECK(unknown.outcome == Outcome::NotComputable);
    CHECK(unknown.explanation.has(Step::BaselineMissing));
}

TEST_CASE("Thresholds: minimum 0, target 100, maximum the ceiling", "[attainment]")
{
    struct Row {
        Direction direction;
        double actual;
        std::optional<double> minimum, maximum;
        double percent;
    };
    const Row rows[] = {
        // target 80
        {Direction::Rising, 50, 60, 90, 0},     {Direction::Rising, 60, 60, 90, 0},
        {Direction::Rising, 70, 60, 90, 50},    {Direction::Rising, 80, 60, 90, 100},
        {Direction::Rising, 85, 60, 90, 110},   {Direction::Rising, 90, 60, 90, 120},
        {Direction::Rising, 200, 60, 90, 120},  {Direction::Rising, 200, 60, none, 100},
        {Direction::Rising, 79, 80, 90, 0},     {Direction::Rising, 80, 80, 80, 100},
        {Direction::Falling, 90, 100, 70, 50},  {Direction::Falling, 75, 100, 70, 110},
        {Direction::Falling, 60, 100, 70, 120}, {Direction::Falling, 110, 100, 70, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.direction), row.actual);
        Measurement measurement = quantity(row.direction, row.actual, 80);
        measurement.minimum = row.minimum;
        measurement.maximum = row.maximum;
        const auto result = attainmentOf(measurement, rulesOf(AttainmentRule::Thresholds, 120));
        REQUIRE(result.percent);
        CHECK(*result.percent == Approx(row.percent));
    }
}

TEST_CASE("Thresholds come from the plan when the indicator has none", "[attainment]")
{
    RuleSet rules = rulesOf(AttainmentRule::Thresholds, 110);
    CHECK(attainmentOf(quantity(Direction::Rising, 45, 50), rules).explanation.has(Step::ThresholdMissing));
    rules.minimumShare = 80;
    rules.maximumShare = 120;
    CHECK(attainmentOf(quantity(Direction::Rising, 45, 50), rules).percent == Approx(50.0));
    CHECK(attainmentOf(quantity(Direction::Rising, 60, 50), rules).percent == Approx(110.0));
    Measurement disordered = quantity(Direction::Rising, 45, 50);
    disordered.minimum = 70;
    const auto result = attainmentOf(disordered, rules);
    CHECK(result.outcome == Outcome::NotComputable);
    CHECK(result.explanation.has(Step::ThresholdsDisordered));
}

TEST_CASE("Bands: a table from value range to score", "[attainment]")
{
    RuleSet rules = rulesOf(AttainmentRule::Bands);
    rules.bands = {{none, 50, 0}, {50, 90, 60}, {90, none, 100}};
    struct Row {
        double actual, percent;
    };
    for (const Row &row : {Row{-3, 0}, Row{49.9, 0}, Row{50, 60}, Row{89.9, 60}, Row{90, 100}, Row{1e9, 100}}) {
        CAPTURE(row.actual);
        CHECK(attainmentOf(quantity(Direction::Rising, row.actual, 80), rules).percent == row.percent);
        CHECK(attainmentOf(quantity(Direction::Rising, row.actual, none), rules).percent == row.percent);
    }
    rules.bandInput = BandInput::RatioPercent;
    CHECK(attainmentOf(quantity(Direction::Rising, 40, 80), rules).percent == 60);  // ratio 50
    CHECK(attainmentOf(quantity(Direction::Falling, 90, 80), rules).percent == 60); // ratio 87,5
    CHECK(attainmentOf(quantity(Direction::Rising, 40, none), rules).outcome == Outcome::LeftOut);
    rules.bandInput = BandInput::Actual;
    rules.bands.pop_back();
    const auto outside = attainmentOf(quantity(Direction::Rising, 95, 80), rules);
    CHECK(outside.outcome == Outcome::NotComputable);
    CHECK(outside.explanation.has(Step::InNoBand));
}

TEST_CASE("Hold and range go before the plan's family", "[attainment]")
{
    Measurement hold = quantity(Direction::Hold, 82, 80);
    hold.goal.tolerance = 2;
    CHECK(ruleFor(hold, rulesOf(AttainmentRule::Ratio)) == AttainmentRule::Hold);
    CHECK(attainmentOf(hold, RuleSet()).percent == 100);
    hold.actual = 82.5;
    CHECK(attainmentOf(hold, RuleSet()).percent == 0);

    Measurement range = quantity(Direction::Range, 15, none);
    range.goal.rangeLow = 10;
    range.goal.rangeHigh = 20;
    CHECK(attainmentOf(range, rulesOf(AttainmentRule::Distance)).percent == 100);
    range.actual = 21;
    CHECK(attainmentOf(range, RuleSet()).percent == 0);
}

TEST_CASE("Yes or no, met or not", "[attainment]")
{
    Measurement answer = quantity(Direction::Rising, 1, none);
    answer.kind = MeasureKind::YesNo;
    CHECK(attainmentOf(answer, RuleSet()).percent == 100);
    answer.actual = 0;
    CHECK(attainmentOf(answer, RuleSet()).percent == 0);
    answer.goal.target = 0; // "no" is what is wanted
    CHECK(attainmentOf(answer, RuleSet()).percent == 100);
    CHECK(attainmentOf(quantity(Direction::Falling, 24, 25), rulesOf(AttainmentRule::Met)).percent == 100);
    CHECK(attainmentOf(quantity(Direction::Falling, 26, 25), rulesOf(AttainmentRule::Met)).percent == 0);
}

TEST_CASE("A date is met on or before", "[attainment]")
{
    Measurement due;
    due.kind = MeasureKind::Date;
    due.targetDate = QDate(2024, 12, 31);
    CHECK(attainmentOf(due, RuleSet()).explanation.has(Step::ActualMissing));
    due.actualDate = QDate(2024, 12, 31);
    CHECK(attainmentOf(due, RuleSet()).percent == 100);
    due.actualDate = QDate(2025, 1, 1);
    CHECK(attainmentOf(due, RuleSet()).percent == 0);
    due.targetDate = {};
    CHECK(attainmentOf(due, RuleSet()).outcome == Outcome::LeftOut);
}

TEST_CASE("A milestone is the weighted progress of its phases", "[attainment]")
{
    Measurement milestone;
    milestone.kind = MeasureKind::Milestone;
    CHECK(attainmentOf(milestone, RuleSet()).explanation.has(Step::ActualMissing));
    milestone.phases = {{60, 100}, {40, none}};
    CHECK(attainmentOf(milestone, RuleSet()).percent == Approx(60.0));
    milestone.phases = {{1, 50}, {1, 100}};
    CHECK(attainmentOf(milestone, RuleSet()).percent == Approx(75.0));
    milestone.phases = {{1, 20}, {1, 60}};
    milestone.goal.target = 40; // 40 % of the whole procedure is due this year
    CHECK(attainmentOf(milestone, RuleSet()).percent == Approx(100.0));
    milestone.phases = {{0, 50}};
    CHECK(attainmentOf(milestone, RuleSet()).outcome == Outcome::NotComputable);
    milestone.phases = {{-1, 50}, {2, 50}};
    CHECK(attainmentOf(milestone, RuleSet()).outcome == Outcome::NotComputable);
}

TEST_CASE("The plan's floor and ceiling hold the result", "[attainment]")
{
    const auto high = attainmentOf(quantity(Direction::Rising, 200, 80), RuleSet());
    CHECK(high.percent == 100);
    CHECK(high.explanation.has(Step::LoweredToCeiling));
    const auto low = attainmentOf(quantity(Direction::Falling, 200, 80), RuleSet());
    CHECK(low.percent == 0);
    CHECK(low.explanation.has(Step::RaisedToFloor));
    CHECK(attainmentOf(quantity(Direction::Rising, 10, 80), rulesOf(AttainmentRule::Ratio, 100, 20)).percent == 20);
}

TEST_CASE("A missing actual follows the plan's policy", "[attainment]")
{
    RuleSet rules;
    const Measurement open = quantity(Direction::Rising, none, 80);
    CHECK(attainmentOf(open, rules).outcome == Outcome::NotComputable);
    rules.missing = MissingPolicy::LeftOut;
    CHECK(attainmentOf(open, rules).outcome == Outcome::LeftOut);
    rules.missing = MissingPolicy::CountsZero;
    const auto zero = attainmentOf(open, rules);
    CHECK(zero.percent == 0);
    CHECK(zero.explanation.has(Step::ActualMissingIsZero));
}

TEST_CASE("Without a target there is nothing to attain", "[attainment]")
{
    const auto result = attainmentOf(quantity(Direction::Rising, 70, none), RuleSet());
    CHECK(result.outcome == Outcome::LeftOut);
    CHECK(result.explanation.has(Step::TargetMissing));
}

TEST_CASE("A figure that is no number never becomes a percentage", "[attainment]")
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    for (const auto &broken : {quantity(Direction::Rising, nan, 80), quantity(Direction::Rising, 70, infinite),
                               quantity(Direction::Rising, 70, 80, nan)}) {
        const auto result = attainmentOf(broken, RuleSet());
        CHECK(result.outcome == Outcome::NotComputable);
        CHECK_FALSE(result.percent);
        CHECK(result.explanation.has(Step::NotANumber));
    }
    const auto huge =
        attainmentOf(quantity(Direction::Rising, 1e308, 1e308, -1e308), rulesOf(AttainmentRule::Distance));
    CHECK((huge.outcome == Outcome::NotComputable || huge.percent == 100));
}

TEST_CASE("The value type chooses the kind of measure", "[attainment]")
{
    CHECK(measureKind(u"yes_no") == MeasureKind::YesNo);
    CHECK(measureKind(u"date") == MeasureKind::Date);
    CHECK(measureKind(u"milestone") == MeasureKind::Milestone);
    for (const char16_t *type : {u"number", u"percentage", u"money", u"duration", u"count", u"scale", u""})
        CHECK(measureKind(type) == MeasureKind::Quantity);
}

TEST_CASE("The explanation can be read as words", "[attainment][explanation]")
{
    const auto ratio = attainmentOf(quantity(Direction::Rising, 60, 80), RuleSet());
    CHECK(ratio.explanation.words()
          == QStringList{"Rule: ratio of actual to target.", "Actual 60, target 80", "100 × 60 ÷ 80 = 75",
                         "Attainment: 75\u00A0%"});
    const auto distance = attainmentOf(quantity(Direction::Falling, 27, 25, 30), rulesOf(AttainmentRule::Distance));
    CHECK(distance.explanation.words().contains(QStringLiteral("100 × (30 − 27) ÷ (30 − 25) = 60")));
    const auto clamped = attainmentOf(quantity(Direction::Rising, 1234.5, 1000), RuleSet());
    CHECK(clamped.explanation.words().contains(QStringLiteral("100 × 1.234,5 ÷ 1.000 = 123,45")));
    CHECK(clamped.explanation.words().contains(QStringLiteral("Lowered to the ceiling: 100")));
}
