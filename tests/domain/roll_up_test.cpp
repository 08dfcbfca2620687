// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/roll_up.h"

#include "support/print_qt.h"

#include <limits>
#include <random>

using namespace piao::domain;
using Step = Explanation::StepKind;

namespace {

constexpr auto none = std::nullopt;

RollUpPart part(const char *name, std::optional<double> weight, std::optional<double> percent,
                Outcome without = Outcome::LeftOut)
{
    Attainment attainment;
    attainment.percent = percent;
    attainment.outcome = percent ? Outcome::Computed : without;
    return {QString::fromLatin1(name), weight, attainment};
}

using Parts = std::vector<RollUpPart>;

} // namespace

TEST_CASE("A roll-up is the weighted mean of its parts", "[roll_up]")
{
    const auto result = rollUp(Parts{part("A", 20, 50), part("B", 80, 100)});
    CHECK(result.percent == Approx(90.0));
    CHECK(result.explanation.steps.empty());
    REQUIRE(result.explanation.parts.size() == 2);
    CHECK(result.explanation.parts[0].share == Approx(20.0));
    CHECK(result.explanation.parts[1].weight == 80);
}

TEST_CASE("Weights that do not make 100 count by their share, and it is said", "[roll_up]")
{
    const auto result = rollUp(Parts{part("A", 1, 40), part("B", 3, 80)});
    CHECK(result.percent == Approx(70.0));
    CHECK(result.explanation.has(Step::WeightsNotHundred));
    CHECK_FALSE(rollUp(Parts{part("A", 33.33, 40), part("B", 33.33, 40), part("C", 33.33, 40)})
                    .explanation.has(Step::WeightsNotHundred));
}

TEST_CASE("Parts without weight share what the others leave", "[roll_up]")
{
    CHECK(rollUp(Parts{part("A", none, 40), part("B", none, 80)}).percent == Approx(60.0));
    const auto rest = rollUp(Parts{part("A", 50, 100), part("B", 30, 100), part("C", none, 0)});
    CHECK(rest.percent == Approx(80.0));
    CHECK(rest.explanation.has(Step::SharedRest));
    CHECK(rollUp(Parts{part("A", 100, 100), part("B", none, 0)}).percent == Approx(100.0));
}

TEST_CASE("A part that is left out leaves the others their proportion", "[roll_up]")
{
    const auto result = rollUp(Parts{part("A", 50, 100), part("B", 25, 40), part("C", 25, none)});
    CHECK(result.percent == Approx(80.0));
    CHECK(result.explanation.parts[2].outcome == Outcome::LeftOut);
    CHECK(result.explanation.parts[2].share == 0);
    CHECK(result.explanation.parts[0].share == Approx(200.0 / 3));
}

TEST_CASE("A part that is not computable is named and stops the mean", "[roll_up]")
{
    const auto result =
        rollUp(Parts{part("A", 50, 100), part("Tasso di formazione", 50, none, Outcome::NotComputable)});
    CHECK(result.outcome == Outcome::NotComputable);
    CHECK_FALSE(result.percent);
    CHECK(result.explanation.words().join(' ').contains(QStringLiteral("«Tasso di formazione» is not computable")));
}

TEST_CASE("Where nothing takes part the whole is left out", "[roll_up]")
{
    CHECK(rollUp({}).outcome == Outcome::LeftOut);
    CHECK(rollUp(Parts{part("A", 100, none)}).outcome == Outcome::LeftOut);
}

TEST_CASE("Weights that cannot be are refused", "[roll_up]")
{
    for (const double weight :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const auto result = rollUp(Parts{part("A", weight, 50), part("B", 50, 50)});
        CHECK(result.outcome == Outcome::NotComputable);
        CHECK(result.explanation.has(Step::WeightsInvalid));
    }
    CHECK(rollUp(Parts{part("A", 0, 50), part("B", 0, 60)}).outcome == Outcome::NotComputable);
    CHECK(rollUp(Parts{part("A", 0, 50), part("B", 100, none)}).outcome == Outcome::NotComputable);
}

TEST_CASE("Own indicators and children weigh as the rule set says", "[roll_up]")
{
    const Parts indicators{part("I1", 50, 100), part("I2", 50, 60)};
    const Parts children{part("C1", 100, 20)};
    RuleSet rules;
    CHECK(rollUpElement(indicators, children, rules).percent == Approx(50.0));
    rules.indicatorsWeight = 75;
    rules.childrenWeight = 25;
    const auto result = rollUpElement(indicators, children, rules);
    CHECK(result.percent == Approx(65.0));
    REQUIRE(result.explanation.parts.size() == 3);
    CHECK(result.explanation.parts[0].share == Approx(37.5));
    CHECK(result.explanation.parts[2].share == Approx(25.0));
    CHECK(result.explanation.has(Step::TwoGroups));
}

TEST_CASE("An element with one group only goes by that one", "[roll_up]")
{
    const Parts some{part("A", 100, 70)};
    const RuleSet rules;
    CHECK(rollUpElement(some, {}, rules).percent == Approx(70.0));
    CHECK(rollUpElement({}, some, rules).percent == Approx(70.0));
    CHECK(rollUpElement({}, {}, rules).outcome == Outcome::LeftOut);
    const auto withSilent = rollUpElement(some, Parts{part("C", 100, none)}, rules);
    CHECK(withSilent.percent == Approx(70.0));
    CHECK(withSilent.explanation.parts.size() == 2); // what was left out is still shown
    CHECK(rollUpElement(some, Parts{part("C", 100, none, Outcome::NotComputable)}, rules).outcome
          == Outcome::NotComputable);
}

TEST_CASE("The overall public value is the plain mean of the values", "[roll_up]")
{
    const auto result = overallPublicValue(Parts{part("VP1", 90, 50), part("VP2", 5, 100), part("VP3", 5, 90)});
    CHECK(result.percent == Approx(80.0));
}

TEST_CASE("A mean can be read as words", "[roll_up][explanation]")
{
    const auto words = rollUp(Parts{part("A", 20, 50), part("B", 60, 100), part("C", 20, none)}).explanation.words();
    CHECK(words
          == QStringList{"Rule: weighted mean.", "«A»: 50\u00A0%, counts for 25\u00A0%.",
                         "«B»: 100\u00A0%, counts for 75\u00A0%.", "«C»: left out.", "Attainment: 87,5\u00A0%"});
}

TEST_CASE("A mean lies between its parts, and equal parts give themselves", "[roll_up][law]")
{
    std::mt19937 random(47);
    const auto randomWeight = [&]() -> std::optional<double> {
        return random() % 4 == 0 ? std::nullopt : std::optional(double(random() % 1000) / 7);
    };
    for (int i = 0; i < 2000; ++i) {
        Parts parts{part("fixed", 10, double(random() % 1001) / 9)};
        Parts equal{part("fixed", 10, 1.0 / 3 + i)};
        double least = *parts[0].attainment.percent;
        double most = least;
        for (int n = int(random() % 8); n > 0; --n) {
            const auto weight = randomWeight();
            const double percent = double(random() % 1001) / 9;
            parts.push_back(part("p", weight, percent));
            equal.push_back(part("p", weight, 1.0 / 3 + i));
            least = std::min(least, percent);
            most = std::max(most, percent);
        }
        const auto mean = rollUp(parts);
        REQUIRE(mean.percent);
        REQUIRE(*mean.percent >= least);
        REQUIRE(*mean.percent <= most);
        REQUIRE(rollUp(equal).percent == 1.0 / 3 + i);
        double shares = 0;
        for (const auto &shown : mean.explanation.parts)
            shares += shown.share;
        REQUIRE(shares == Approx(100.0));
    }
}

TEST_CASE("The order of the parts does not matter", "[roll_up][law]")
{
    std::mt19937 random(53);
    for (int i = 0; i < 300; ++i) {
        Parts parts;
        for (int n = 1 + int(random() % 6); n > 0; --n)
            parts.push_back(part("p", 1 + random() % 90, double(random() % 101)));
        const auto before = rollUp(parts).percent;
        std::shuffle(parts.begin(), parts.end(), random);
        REQUIRE(rollUp(parts).percent.value() == Approx(before.value()));
    }
}
