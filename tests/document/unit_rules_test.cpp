// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// The work is refused by a rule, with these words in the reason, and leaves the plan as it was.
void refused(TestPlan &plan, const QString &words, const PlanDocument::Work &work)
{
    const QString before = plan.content();
    const Result<void> done = plan->perform({}, work);
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().code == ErrorCode::RuleBroken);
    CHECK(done.error().safe == "Nothing was changed.");
    INFO(done.error().what.toStdString());
    CHECK(done.error().what.contains(words));
    CHECK(plan.content() == before);
}

PlanDocument::Work adding(const Record &record)
{
    return [record](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = unit.insert(record);
        return inserted ? Result<void>() : Result<void>(inserted.error());
    };
}

PlanDocument::Work setting(const RecordKey &key, const char *column, const QVariant &value)
{
    return [=](UnitOfWork &unit) { return unit.set(key, column, value); };
}

} // namespace

TEST_CASE("An indicator belongs to exactly one node")
{
    TestPlan plan;
    const RecordKey value = plan.value("A");
    const RecordKey objective = plan.performance("P", {});
    const RecordKey indicator = plan.indicator("I", value);
    refused(plan, QStringLiteral("«J» would belong to nothing"), adding(Record(Kind::Indicator).set("name", "J")));
    refused(plan, QStringLiteral("«I» would belong to several"), setting(indicator, "performance_id", objective.id));
    refused(plan, QStringLiteral("«I» would belong to nothing"), setting(indicator, "public_value_id", {}));
    CHECK(plan->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        if (const auto set = unit.set(indicator, "performance_id", objective.id); !set)
            return set;
        return unit.set(indicator, "public_value_id", {});
    }).ok());
}

TEST_CASE("Nothing stands above itself")
{
    TestPlan plan;
    const RecordKey area = plan.add(Record(Kind::OrgUnit).set("name", "Area"));
    const RecordKey sector = plan.add(Record(Kind::OrgUnit).set("name", "Settore").set("parent_id", area.id));
    const RecordKey service = plan.add(Record(Kind::OrgUnit).set("name", "Servizio").set("parent_id", sector.id));
    refused(plan, QStringLiteral("«Part of» of «Area» would lead back to itself"), setting(area, "parent_id", service.id));
    refused(plan, "lead back to itself", setting(area, "parent_id", area.id));
    const RecordKey first = plan.performance("2024", {});
    const RecordKey second = plan.add(Record(Kind::PerformanceObjective).set("title", "2025").set("previous_id", first.id));
    refused(plan, "lead back to itself", setting(first, "previous_id", second.id));
}

TEST_CASE("A reference to nothing is refused with the field's name")
{
    TestPlan plan;
    const RecordKey objective = plan.performance("P", {});
    refused(plan, QStringLiteral("«Centre» of «P» would refer to something that is not in the plan"),
        setting(objective, "centre_id", QStringLiteral("nowhere")));
    refused(plan, QStringLiteral("«Public value»"),
        adding(Record(Kind::StrategicValue).set("strategic_id", plan.strategic("S", {}).id).set("value_id", "nowhere")));
}
