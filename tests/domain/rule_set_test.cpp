// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/rule_set.h"

#include "support/print_qt.h"

#include <limits>

using namespace piao::domain;

namespace {

RuleSet full()
{
    RuleSet rules;
    rules.name = QStringLiteral("SMVP 2024");
    rules.family = AttainmentRule::Bands;
    rules.floor = -10;
    rules.ceiling = 120;
    rules.missing = MissingPolicy::LeftOut;
    rules.minimumShare = 80;
    rules.maximumShare = 120;
    rules.bands = {{std::nullopt, 50, 0}, {50, 90, 60}, {90, std::nullopt, 100}};
    rules.bandInput = BandInput::RatioPercent;
    rules.indicatorsWeight = 70;
    rules.childrenWeight = 30;
    return rules;
}

QVariantMap with(const char *key, const QVariant &value)
{
    QVariantMap map = RuleSet().toMap();
    map.insert(QLatin1String(key), value);
    return map;
}

QVariantMap withParameter(const char *key, const QVariant &value)
{
    return with("parameters", QVariantMap{{QLatin1String(key), value}});
}

} // namespace

TEST_CASE("A rule set starts from the plan's defaults", "[rule_set]")
{
    const RuleSet rules;
    CHECK(rules.family == AttainmentRule::Ratio);
    CHECK(rules.floor == 0);
    CHECK(rules.ceiling == 100);
    CHECK(rules.check());
    const auto empty = RuleSet::fromMap({});
    REQUIRE(empty);
    CHECK(*empty == rules);
}

TEST_CASE("A rule set survives the map", "[rule_set]")
{
    for (const RuleSet &rules : {RuleSet(), full()}) {
        const auto read = RuleSet::fromMap(rules.toMap());
        REQUIRE(read);
        CHECK(*read == rules);
    }
    CHECK(full().toMap().value("family") == QStringLiteral("bands"));
    CHECK(full().toMap().value("missing_policy") == QStringLiteral("left_out"));
    CHECK(full().toMap().value("parameters").toMap().value("bands").toList().size() == 3);
}

TEST_CASE("A rule set that cannot be read names the key", "[rule_set]")
{
    struct Row {
        QVariantMap map;
        const char *named;
    };
    const Row rows[] = {
        {with("family", "guess"), "family"},
        {with("family", "roll_up"), "family"},
        {with("floor", "zero"), "floor"},
        {with("ceiling", std::numeric_limits<double>::quiet_NaN()), "ceiling"},
        {with("missing_policy", 7), "missing_policy"},
        {with("cieling", 120), "cieling"},
        {with("parameters", "x"), "parameters"},
        {withParameter("bands", "x"), "bands"},
        {withParameter("bands", QVariantList{QVariantMap{{"from", 1}}}), "score"},
        {withParameter("bands", QVariantList{QVariantMap{{"from", 1}, {"score", 2}, {"to", 3}}}), "to"},
        {withParameter("weights", 3), "weights"},
        {withParameter("minimum_share", true), "minimum_share"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.named);
        const auto read = RuleSet::fromMap(row.map);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::InvalidInput);
        CHECK(read.error().what.contains(QLatin1String(row.named)));
    }
}

TEST_CASE("A rule set that cannot be computed with is refused", "[rule_set]")
{
    const auto refused = [](auto change) {
        RuleSet rules = full();
        change(rules);
        return !rules.check();
    };
    CHECK_FALSE(refused([](RuleSet &) {}));
    CHECK(refused([](RuleSet &rules) { rules.floor = 130; }));
    CHECK(refused([](RuleSet &rules) { rules.bands.clear(); }));
    CHECK(refused([](RuleSet &rules) { rules.bands[1].from = 40; }));  // overlaps the first
    CHECK(refused([](RuleSet &rules) { rules.bands[1].below = 50; })); // empty
    CHECK(refused([](RuleSet &rules) { rules.bands[0].score = std::numeric_limits<double>::infinity(); }));
    CHECK(refused([](RuleSet &rules) { rules.indicatorsWeight = rules.childrenWeight = 0; }));
    CHECK(refused([](RuleSet &rules) { rules.childrenWeight = -1; }));
    CHECK(refused([](RuleSet &rules) { rules.family = AttainmentRule::Hold; }));
    CHECK(refused([](RuleSet &rules) { rules.minimumShare = std::numeric_limits<double>::quiet_NaN(); }));
}
