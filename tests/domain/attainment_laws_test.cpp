// SPDX-License-Identifier: EUPL-1.2
// Laws that hold for every rule, tried on random figures.
#include "piao/domain/attainment.h"

#include <catch2/catch.hpp>

#include <random>

using namespace piao::domain;

namespace {

constexpr AttainmentRule families[] = {AttainmentRule::Ratio, AttainmentRule::Distance, AttainmentRule::Thresholds,
                                       AttainmentRule::Bands, AttainmentRule::Met};

/// A rule set and a measurement that it can compute, with everything but the actual.
struct Case {
    RuleSet rules;
    Measurement measurement;
};

double figure(std::mt19937 &random)
{
    return double(int(random() % 2001) - 1000) / double(1 + random() % 20);
}

Case randomCase(std::mt19937 &random, AttainmentRule family, Direction direction)
{
    Case made;
    made.rules.family = family;
    made.rules.ceiling = 100 + random() % 51;
    made.rules.floor = double(random() % 30);
    made.rules.bands = {{std::nullopt, -20, 0}, {-20, 15, 40}, {15, std::nullopt, 100}};
    const double sign = direction == Direction::Falling ? -1 : 1;
    Measurement &measurement = made.measurement;
    measurement.goal.direction = direction;
    measurement.goal.target = random() % 10 == 0 ? 0 : figure(random);
    measurement.baseline = random() % 10 == 0 ? *measurement.goal.target : figure(random);
    measurement.minimum = *measurement.goal.target - sign * std::abs(figure(random));
    if (random() % 3 != 0)
        measurement.maximum = *measurement.goal.target + sign * std::abs(figure(random));
    return made;
}

double percentFor(const Case &made, double actual)
{
    Measurement measurement = made.measurement;
    measurement.actual = actual;
    const Attainment result = attainmentOf(measurement, made.rules);
    REQUIRE(result.percent);
    return *result.percent;
}

} // namespace

TEST_CASE("A better actual never scores less", "[attainment][law]")
{
    std::mt19937 random(23);
    for (const AttainmentRule family : families) {
        for (int i = 0; i < 800; ++i) {
            const Direction direction =
                family != AttainmentRule::Bands && i % 2 ? Direction::Falling : Direction::Rising;
            const Case made = randomCase(random, family, direction);
            const double one = figure(random);
            const double other = figure(random);
            const double worse = direction == Direction::Rising ? std::min(one, other) : std::max(one, other);
            const double better = direction == Direction::Rising ? std::max(one, other) : std::min(one, other);
            CAPTURE(int(family), *made.measurement.goal.target, *made.measurement.baseline, worse, better);
            REQUIRE(percentFor(made, worse) <= percentFor(made, better) + 1e-9);
        }
    }
}

TEST_CASE("Every percentage lies between floor and ceiling", "[attainment][law]")
{
    std::mt19937 random(29);
    for (const AttainmentRule family : families) {
        for (int i = 0; i < 800; ++i) {
            const Case made = randomCase(random, family, i % 2 ? Direction::Falling : Direction::Rising);
            const double percent = percentFor(made, figure(random) * 10);
            REQUIRE(percent >= made.rules.floor);
            REQUIRE(percent <= made.rules.ceiling);
        }
    }
}

TEST_CASE("Whoever reaches the target exactly has attained 100", "[attainment][law]")
{
    std::mt19937 random(31);
    for (const AttainmentRule family : families) {
        if (family == AttainmentRule::Bands) // its scores are whatever the plan's table says
            continue;
        for (int i = 0; i < 800; ++i) {
            const Case made = randomCase(random, family, i % 2 ? Direction::Falling : Direction::Rising);
            REQUIRE(percentFor(made, *made.measurement.goal.target) == Approx(100.0));
        }
    }
}

TEST_CASE("The ratio does not depend on the unit", "[attainment][law]")
{
    std::mt19937 random(37);
    for (int i = 0; i < 800; ++i) {
        Case made = randomCase(random, AttainmentRule::Ratio, i % 2 ? Direction::Falling : Direction::Rising);
        const double actual = figure(random);
        const double factor = double(1 + random() % 5000) / 7;
        const double before = percentFor(made, actual);
        made.measurement.goal.target = *made.measurement.goal.target * factor;
        REQUIRE(percentFor(made, actual * factor) == Approx(before).margin(1e-9));
    }
}

TEST_CASE("The distance depends neither on the unit nor on where zero is", "[attainment][law]")
{
    std::mt19937 random(41);
    for (int i = 0; i < 800; ++i) {
        Case made = randomCase(random, AttainmentRule::Distance, i % 2 ? Direction::Falling : Direction::Rising);
        const double actual = figure(random);
        const double before = percentFor(made, actual);
        const double shift = double(int(random() % 64) - 32); // exact in binary, so that T = B stays so
        made.measurement.goal.target = *made.measurement.goal.target * 4 + shift;
        made.measurement.baseline = *made.measurement.baseline * 4 + shift;
        REQUIRE(percentFor(made, actual * 4 + shift) == Approx(before).margin(1e-6));
    }
}

TEST_CASE("Every result carries its explanation", "[attainment][law]")
{
    std::mt19937 random(43);
    for (const AttainmentRule family : families) {
        for (int i = 0; i < 200; ++i) {
            Case made = randomCase(random, family, Direction::Rising);
            made.measurement.actual = figure(random);
            const Attainment result = attainmentOf(made.measurement, made.rules);
            REQUIRE(result.explanation.rule == family);
            REQUIRE(result.explanation.result == result.percent);
            REQUIRE_FALSE(result.explanation.steps.empty());
            for (const QString &line : result.explanation.words()) {
                REQUIRE_FALSE(line.isEmpty());
                REQUIRE_FALSE(line.contains(QLatin1String("%1")));
            }
        }
    }
}
