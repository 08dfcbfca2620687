// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/duplicate.h"

#include "support/print_qt.h"

#include <QDate>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;
using Measures = DuplicateOptions::Measures;

namespace {

/// An objective of 2024 of the centre A1 with something of every kind that can belong to one.
struct FullObjective {
    TestPlan plan;
    RecordKey centre;
    RecordKey operational;
    RecordKey objective;
    RecordKey theme;
    RecordKey process;

    FullObjective()
    {
        plan.describePlan();
        centre = plan.centre("A1", "Ufficio uno");
        operational = plan.operational("O", plan.strategic("S", plan.value("V")));
        objective = plan.add(Record(Kind::PerformanceObjective).set("operational_id", operational.id).set("year", 2024)
            .set("code", "2024-A1-OP-01").set("title", "Sito").set("centre_id", centre.id).set("state", "validated"));
        plan.add(Record(Kind::PerformanceObjective).set("operational_id", operational.id).set("year", 2024).set("title", "Dopo"));
        plan.add(Record(Kind::Phase).set("objective_id", objective.id).set("title", "Seconda").set("progress", 50.0).set("rank", 20));
        plan.add(Record(Kind::Phase).set("objective_id", objective.id).set("title", "Prima").set("rank", 10));
        const RecordKey indicator = plan.indicator("Visite", objective);
        plan.target(indicator, 2024, "100");
        plan.add(Record(Kind::Actual).set("indicator_id", indicator.id).set("year", 2024).set("value_text", "80"));
        const RecordKey stakeholder = plan.add(Record(Kind::Stakeholder).set("name", "Cittadini"));
        plan.add(Record(Kind::StakeholderLink).set("stakeholder_id", stakeholder.id).set("performance_id", objective.id));
        plan.add(Record(Kind::StakeholderLink).set("stakeholder_id", stakeholder.id).set("indicator_id", indicator.id));
        theme = plan.add(Record(Kind::Theme).set("title", "Digitale"));
        plan.add(Record(Kind::ObjectiveTheme).set("objective_id", objective.id).set("theme_id", theme.id).set("sentence", "Rifà il sito"));
        process = plan.add(Record(Kind::Process).set("code", "P.07").set("name", "Gare"));
        plan.link(Kind::ProcessObjective, process, objective);
    }
};

int countOf(const std::vector<CopyPart> &parts, Kind kind)
{
    for (const CopyPart &part : parts) {
        if (part.kind == kind)
            return part.count;
    }
    return 0;
}

} // namespace

TEST_CASE("An objective is duplicated with all that belongs to it, right after it, with the next code")
{
    FullObjective full;
    TestPlan &plan = full.plan;
    const QString before = plan.content();
    const auto copies = duplicate(*plan, {full.objective}, {{Kind::Actual}});
    REQUIRE(copies.ok());
    REQUIRE(copies->size() == 1);
    const RecordKey copy = copies->front();
    CHECK(plan.tree() == "V/ S/  O/   Sito/   Sito/   Dopo");
    CHECK(plan.text(copy, "code") == "2024-A1-OP-02");
    CHECK(plan.text(copy, "centre_id") == full.centre.id);
    CHECK_FALSE(plan.reader().read(copy).has("previous_id"));
    const auto phases = plan.reader().where(Kind::Phase, "objective_id", copy.id);
    REQUIRE(phases.size() == 2);
    CHECK(phases[0].text("title") == "Prima");
    CHECK_FALSE(phases[1].has("progress"));
    const auto indicators = plan.reader().where(Kind::Indicator, "performance_id", copy.id);
    REQUIRE(indicators.size() == 1);
    CHECK(plan.text({Kind::Target, indicators.front().text("id"), "2024"}, "value_text") == "100");
    CHECK(plan.reader().where(Kind::StakeholderLink, "indicator_id", indicators.front().text("id")).size() == 1);
    CHECK(plan.reader().where(Kind::StakeholderLink, "performance_id", copy.id).size() == 1);
    CHECK(plan.text({Kind::ObjectiveTheme, copy.id, full.theme.id}, "sentence") == "Rifà il sito");
    CHECK_FALSE(plan.reader().read({Kind::ProcessObjective, full.process.id, copy.id}).isNull());
    CHECK(plan.reader().count(Kind::Actual) == 1);
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}

TEST_CASE("What stays behind is chosen by kind, and takes along what belongs to it")
{
    FullObjective full;
    TestPlan &plan = full.plan;
    const auto parts = partsToCopy(plan.reader(), {full.objective});
    REQUIRE(parts.ok());
    CHECK(countOf(*parts, Kind::Phase) == 2);
    CHECK(countOf(*parts, Kind::Target) == 1);
    CHECK(countOf(*parts, Kind::StakeholderLink) == 2);
    CHECK(countOf(*parts, Kind::ObjectiveTheme) == 1);
    CHECK(countOf(*parts, Kind::PerformanceObjective) == 0);
    for (const CopyPart &part : *parts)
        CHECK(part.proposed == (part.kind != Kind::Actual));
    const auto copies = duplicate(*plan, {full.objective}, {{Kind::Indicator, Kind::Phase}});
    REQUIRE(copies.ok());
    CHECK(plan.reader().count(Kind::Indicator) == 1);
    CHECK(plan.reader().count(Kind::Target) == 1);
    CHECK(plan.reader().count(Kind::Phase) == 2);
    CHECK(plan.reader().count(Kind::StakeholderLink) == 3);
}

TEST_CASE("Nodes below a node are not copied with it; it stands under all parents of the original")
{
    TestPlan plan;
    const RecordKey a = plan.value("A");
    const RecordKey s = plan.strategic("S", a);
    plan.link(Kind::StrategicValue, s, plan.value("B"));
    plan.operational("O", s);
    REQUIRE(duplicate(*plan, {s}).ok());
    CHECK(plan.tree() == "A/ S/  O/ S/B/ S/  O/ S");
    REQUIRE(plan->undo().ok());
    REQUIRE(duplicate(*plan, {a}).ok());
    CHECK(plan.tree() == "A/ S/  O/A/B/ S/  O");
}

namespace {

struct Register {
    TestPlan plan;
    RecordKey process = plan.add(Record(Kind::Process).set("code", "P.07").set("name", "Gare").set("level_monitored", "low"));
    RecordKey event = plan.add(Record(Kind::RiskEvent).set("process_id", process.id).set("code", "P.07-E1").set("description", "Accordo")
                                   .set("level_before", "high").set("monitored_on", QDate(2024, 6, 30)));
    RecordKey other = plan.add(Record(Kind::Process).set("code", "P.09").set("name", "Altro"));
    RecordKey specific = plan.add(Record(Kind::Measure).set("code", "M1").set("number", 4).set("title", "Doppia firma").set("scope", "specific"));
    RecordKey general = plan.add(Record(Kind::Measure).set("code", "M2").set("title", "Formazione").set("scope", "general"));

    Register()
    {
        plan.add(Record(Kind::ProcessStep).set("process_id", process.id).set("title", "Bando"));
        const RecordKey factor = plan.add(Record(Kind::EnablingFactor).set("title", "Opacità"));
        const RecordKey criterion = plan.add(Record(Kind::ExposureCriterion).set("title", "Discrezionalità"));
        plan.link(Kind::EventFactor, event, factor);
        plan.add(Record(Kind::CriterionRating).set("event_id", event.id).set("criterion_id", criterion.id).set("level", "high"));
        plan.link(Kind::EventMeasure, event, specific);
        plan.link(Kind::ProcessMeasure, process, general);
        plan.link(Kind::ProcessMeasure, other, specific);
        plan.add(Record(Kind::MeasurePhase).set("measure_id", specific.id).set("title", "Avvio"));
        plan.target(plan.add(Record(Kind::Indicator).set("measure_id", specific.id).set("name", "Firme")), 2024, "100%");
        plan.add(Record(Kind::MeasureMonitoring).set("measure_id", specific.id).set("value_text", "90%"));
    }

    RecordKey copiedEvent(const RecordKey &copy) { return plan.reader().where(Kind::RiskEvent, "process_id", copy.id).front().key(); }
};

} // namespace

TEST_CASE("A process is duplicated with steps, events, factors, criteria and judgements; measures are shared")
{
    Register fixture;
    TestPlan &plan = fixture.plan;
    const QString before = plan.content();
    const auto copies = duplicate(*plan, {fixture.process});
    REQUIRE(copies.ok());
    const RecordKey copy = copies->front();
    CHECK(plan.text(copy, "code") == "P.10");
    CHECK_FALSE(plan.reader().read(copy).has("level_monitored"));
    CHECK(plan.reader().where(Kind::ProcessStep, "process_id", copy.id).size() == 1);
    const Record event = plan.reader().where(Kind::RiskEvent, "process_id", copy.id).front();
    CHECK(event.text("code") == "P.10-E1");
    CHECK(event.text("level_before") == "high");
    CHECK_FALSE(event.has("monitored_on"));
    CHECK(plan.reader().where(Kind::EventFactor, "event_id", event.text("id")).size() == 1);
    CHECK(plan.reader().where(Kind::CriterionRating, "event_id", event.text("id")).front().text("level") == "high");
    CHECK_FALSE(plan.reader().read({Kind::EventMeasure, event.text("id"), fixture.specific.id}).isNull());
    CHECK_FALSE(plan.reader().read({Kind::ProcessMeasure, copy.id, fixture.general.id}).isNull());
    CHECK(plan.reader().count(Kind::Measure) == 2);
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}

TEST_CASE("A process is duplicated with measures of its own; general measures stay shared")
{
    Register fixture;
    TestPlan &plan = fixture.plan;
    const auto parts = partsToCopy(plan.reader(), {fixture.process}, Measures::Copied);
    REQUIRE(parts.ok());
    CHECK(countOf(*parts, Kind::Measure) == 1);
    CHECK(countOf(*parts, Kind::MeasurePhase) == 1);
    CHECK(countOf(*parts, Kind::MeasureMonitoring) == 1);
    const auto copies = duplicate(*plan, {fixture.process}, {{Kind::MeasureMonitoring}, Measures::Copied});
    REQUIRE(copies.ok());
    CHECK(plan.reader().count(Kind::Measure) == 3);
    const RecordKey event = fixture.copiedEvent(copies->front());
    const auto treating = plan.reader().where(Kind::EventMeasure, "event_id", event.id);
    REQUIRE(treating.size() == 1);
    const Record measure = plan.reader().read({Kind::Measure, treating.front().text("measure_id"), {}});
    CHECK(measure.text("id") != fixture.specific.id);
    CHECK(measure.text("code") == "M3");
    CHECK(measure.integer("number") == 5);
    CHECK(plan.reader().where(Kind::MeasurePhase, "measure_id", measure.text("id")).size() == 1);
    CHECK(plan.reader().where(Kind::Indicator, "measure_id", measure.text("id")).size() == 1);
    // What else the original treats is not the copy's, and the original keeps what it treats.
    CHECK(plan.reader().where(Kind::ProcessMeasure, "measure_id", measure.text("id")).empty());
    CHECK(plan.reader().where(Kind::ProcessMeasure, "measure_id", fixture.specific.id).size() == 1);
    CHECK(plan.reader().where(Kind::EventMeasure, "measure_id", fixture.specific.id).size() == 1);
    CHECK_FALSE(plan.reader().read({Kind::ProcessMeasure, copies->front().id, fixture.general.id}).isNull());
    CHECK(plan.reader().count(Kind::MeasureMonitoring) == 1);
    CHECK(plan->connection().scalar("SELECT count(*) FROM pragma_foreign_key_check") == 0);
}

TEST_CASE("A measure alone treats what the original treats")
{
    Register fixture;
    TestPlan &plan = fixture.plan;
    const auto copies = duplicate(*plan, {fixture.specific}, {{Kind::MeasureMonitoring}});
    REQUIRE(copies.ok());
    CHECK(plan.reader().where(Kind::EventMeasure, "measure_id", copies->front().id).size() == 1);
    CHECK(plan.reader().where(Kind::ProcessMeasure, "measure_id", copies->front().id).size() == 1);
}

TEST_CASE("Many rows at once are one step, each with a code of its own")
{
    Register fixture;
    TestPlan &plan = fixture.plan;
    const qlonglong revision = plan->revision();
    const auto copies = duplicate(*plan, {fixture.process, fixture.other});
    REQUIRE(copies.ok());
    CHECK(plan.text((*copies)[0], "code") == "P.10");
    CHECK(plan.text((*copies)[1], "code") == "P.11");
    CHECK(plan->revision() == revision + 1);
}

TEST_CASE("A section is copied with the sections in it, to any depth, and removed so")
{
    TestPlan plan;
    RecordKey above;
    for (const char *title : {"2", "2.1", "2.1.1", "2.1.1.1"})
        above = plan.add(Record(Kind::Section).set("title", title).set("parent_id", above.isNull() ? QVariant() : QVariant(above.id)));
    const RecordKey top = plan.reader().where(Kind::Section, "title", "2").front().key();
    const auto copies = duplicate(*plan, {top});
    REQUIRE(copies.ok());
    CHECK(plan.reader().count(Kind::Section) == 8);
    REQUIRE(plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(copies->front()); }).ok());
    CHECK(plan.reader().count(Kind::Section) == 4);
    CHECK(plan.reader().where(Kind::Section, "title", "2").front().key() == top);
}

TEST_CASE("What cannot be duplicated is refused with the reason, and nothing changes")
{
    TestPlan plan;
    plan.describePlan();
    const qlonglong revision = plan->revision();
    const auto one = duplicate(*plan, {plan.reader().plan().key()});
    REQUIRE_FALSE(one.ok());
    CHECK(one.error().code == ErrorCode::RuleBroken);
    CHECK_FALSE(duplicate(*plan, {{Kind::Process, "nobody", {}}}).ok());
    CHECK(plan->revision() == revision);
    CHECK_FALSE(canDuplicate(Kind::ProcessMeasure));
    CHECK(canDuplicate(Kind::Hire));
}

TEST_CASE("A whole centre goes into the next year as linked editions; those that are there already are left")
{
    FullObjective full;
    TestPlan &plan = full.plan;
    plan.add(Record(Kind::PerformanceObjective).set("year", 2024).set("code", "2024-A1-OP-02").set("title", "Due").set("centre_id", full.centre.id));
    const RecordKey third = plan.add(Record(Kind::PerformanceObjective).set("year", 2024).set("code", "2024-A1-OP-03").set("centre_id", full.centre.id));
    plan.add(Record(Kind::PerformanceObjective).set("year", 2025).set("code", "2025-A1-OP-03").set("centre_id", full.centre.id).set("previous_id", third.id));
    const QString before = plan.content();
    const auto foreseen = planContinuation(plan.reader(), full.centre, 2024);
    REQUIRE(foreseen.ok());
    CHECK(foreseen->toContinue.size() == 2);
    CHECK(foreseen->alreadyContinued == 1);
    const auto editions = continueObjectives(*plan, full.centre, 2024);
    REQUIRE(editions.ok());
    REQUIRE(editions->size() == 2);
    QStringList codes;
    for (const RecordKey &edition : *editions) {
        const Record record = plan.reader().read(edition);
        codes.append(record.text("code"));
        CHECK(record.integer("year") == 2025);
        CHECK(plan.reader().read({Kind::PerformanceObjective, record.text("previous_id"), {}}).integer("year") == 2024);
    }
    codes.sort();
    CHECK(codes == QStringList{"2025-A1-OP-01", "2025-A1-OP-02"});
    CHECK(plan->undoText().contains("2025: 2"));
    const auto again = continueObjectives(*plan, full.centre, 2024);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::RuleBroken);
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}
