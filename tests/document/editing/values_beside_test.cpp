// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/owner_column.h"
#include "piao/domain/record_description.h"
#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

Record written(TestPlan &plan, const RecordKey &key, const char *column, const QString &text)
{
    REQUIRE(plan->setField(key, column, text).ok());
    return plan->reader().read(key);
}

} // namespace

TEST_CASE("The check of a group of indicators gives operator, threshold and unit as far as it can be read", "[editing]")
{
    TestPlan plan;
    const RecordKey group = plan.add(Record(Kind::IndicatorGroup).set("title", QStringLiteral("Misure di rotazione")));
    const Record read = written(plan, group, "check_text", QStringLiteral("almeno il 30%"));
    CHECK(read.text("operator") == "at_least");
    CHECK(read.value("threshold").toDouble() == 30);
    CHECK(read.text("unit") == "%");
    const Record exact = written(plan, group, "check_text", QStringLiteral("100% misure esaminate"));
    CHECK(exact.text("operator") == "exactly");
    CHECK(exact.value("threshold").toDouble() == 100);
    const Record most = written(plan, group, "check_text", QStringLiteral("massimo 25 giorni"));
    CHECK(most.text("operator") == "at_most");
    CHECK(most.text("unit") == "giorni");
    const Record words = written(plan, group, "check_text", QStringLiteral("questionari compilati"));
    CHECK_FALSE(words.has("operator"));
    CHECK_FALSE(words.has("threshold"));
    CHECK(words.text("check_text") == "questionari compilati");
    REQUIRE(plan->undo().ok());
    CHECK(plan->reader().read(group) == most);
}

TEST_CASE("Expected and found values of a measure are read beside their texts", "[editing]")
{
    TestPlan plan;
    const RecordKey measure = plan.add(Record(Kind::Measure).set("title", QStringLiteral("Controlli a campione")));
    const Record expected = written(plan, measure, "expected_text", QStringLiteral("almeno 6 incontri"));
    CHECK(expected.value("expected_value").toDouble() == 6);
    CHECK(expected.text("expected_unit") == "incontri");
    const RecordKey check = plan.add(Record(Kind::MeasureMonitoring).set("measure_id", measure.id));
    CHECK(written(plan, check, "value_text", QStringLiteral("4,5")).value("value").toDouble() == 4.5);
    CHECK_FALSE(written(plan, check, "value_text", QStringLiteral("in corso")).has("value"));
}

TEST_CASE("A threshold set by hand stays when the same check is written again", "[editing]")
{
    TestPlan plan;
    const RecordKey group = plan.add(Record(Kind::IndicatorGroup).set("title", QStringLiteral("Etica")));
    written(plan, group, "check_text", QStringLiteral("numero dipendenti coinvolti almeno 70%"));
    REQUIRE(plan->setField(group, "threshold", 75.0).ok());
    CHECK(written(plan, group, "check_text", QStringLiteral("numero dipendenti coinvolti almeno 70%")).value("threshold").toDouble() == 75);
}

TEST_CASE("The column of an owner is read from the description", "[editing]")
{
    CHECK(ownerColumn(Kind::Indicator, Kind::Measure) == std::string("measure_id"));
    CHECK(ownerColumn(Kind::Indicator, Kind::PositiveAction) == std::string("action_id"));
    CHECK(ownerColumn(Kind::Indicator, Kind::IndicatorGroup) == std::string("group_id"));
    CHECK(ownerColumn(Kind::Indicator, Kind::PerformanceObjective) == std::string("performance_id"));
    CHECK(ownerColumn(Kind::StakeholderLink, Kind::Indicator) == std::string("indicator_id"));
    CHECK(ownerColumn(Kind::Provision, Kind::Section) == std::string("section_id"));
    CHECK(ownerColumn(Kind::MeasurePhase, Kind::Measure) == std::string("measure_id"));
}
