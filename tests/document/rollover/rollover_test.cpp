// SPDX-License-Identifier: EUPL-1.2
#include "random_actions.h"
#include "test_plan.h"

#include "piao/document/rollover.h"

#include "support/content_hash.h"
#include "support/print_qt.h"

#include <QDate>
#include <QFile>

using namespace piao::document;
using namespace piao::domain;
using namespace piao::test;
using piao::store::PlanFile;
using Group = RolloverReport::Group;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A plan of 2024-2026, and the plan that it becomes.
struct Rolled {
    TestPlan plan;
    QTemporaryDir folder;
    QString target = folder.filePath(QStringLiteral("nuovo.piao"));
    std::unique_ptr<PlanDocument> next;
    RolloverReport report;

    Rolled()
    {
        plan.describePlan();
        const RecordKey key = plan.reader().plan().key();
        REQUIRE(plan->setField(key, "title", QStringLiteral("PIAO 2024 – 2026")).ok());
    }

    void roll()
    {
        const QByteArray before = bytesOf(plan->path());
        auto rollover = Rollover::prepare(plan->path());
        INFO((rollover.ok() ? std::string() : rollover.error().oneLine().toStdString()));
        REQUIRE(rollover.ok());
        report = (*rollover)->report();
        const auto written = (*rollover)->writeTo(target);
        INFO((written.ok() ? std::string() : written.error().oneLine().toStdString()));
        REQUIRE(written.ok());
        CHECK(bytesOf(plan->path()) == before);
        next = std::move(PlanDocument::open(target, PlanFile::Mode::ReadWrite)).value();
    }

    Record now(const RecordKey &key) { return next->reader().read(key); }
    bool isThere(const RecordKey &key) { return !now(key).isNull(); }
    int counted(Group group, const char *beginning)
    {
        const RolloverReport::Line *line = report.find(group, QString::fromUtf8(beginning));
        return line ? line->count : 0;
    }

    RecordKey edition(const char *code, int year, const RecordKey &previous = {})
    {
        Record record(Kind::PerformanceObjective);
        record.set("code", QString::fromUtf8(code)).set("title", QString::fromUtf8(code)).set("year", year);
        if (!previous.isNull())
            record.set("previous_id", previous.id);
        return plan.add(record);
    }

    RecordKey actual(const RecordKey &indicator, int year, const QString &text)
    {
        return plan.add(Record(Kind::Actual).set("indicator_id", indicator.id).set("year", year).set("value_text", text));
    }
};

} // namespace

TEST_CASE("The new plan is of the next three years, with the act to come and a history of its own")
{
    Rolled rolled;
    const RecordKey key = rolled.plan.reader().plan().key();
    for (const auto &[column, value] : std::initializer_list<std::pair<const char *, QVariant>>{
             {"act_kind", "decreto"}, {"act_number", "12"}, {"act_date", QDate(2024, 1, 30)}, {"state", "published"}, {"introduction", "Il piano 2024-2026"}})
        REQUIRE(rolled.plan->setField(key, column, value).ok());
    rolled.roll();
    const Record plan = rolled.next->reader().plan();
    CHECK(plan.text("id") == key.id);
    CHECK(plan.integer("first_year") == 2025);
    CHECK(plan.integer("year_count") == 3);
    CHECK(plan.text("title") == QString::fromUtf8("PIAO 2025 – 2027"));
    CHECK(plan.text("act_kind") == "decreto");
    CHECK_FALSE(plan.has("act_number"));
    CHECK_FALSE(plan.has("act_date"));
    CHECK(plan.text("state") == "to_fill");
    CHECK(plan.text("introduction") == "Il piano 2024-2026");
    CHECK(rolled.counted(Group::ToCheck, "Texts that name the old period") == 1);
    CHECK_FALSE(rolled.next->canUndo());
    const auto history = rolled.next->history(10);
    REQUIRE(history.ok());
    REQUIRE(history->size() == 1);
    CHECK(history->front().text.text() == "Rolled over from «plan.piao» (2024-2026)");
}

TEST_CASE("Editions of the passed year stay behind, later ones stay, the last year's go on")
{
    Rolled rolled;
    const RecordKey a24 = rolled.edition("2024-A1-OP-01", 2024);
    const RecordKey a25 = rolled.edition("2025-A1-OP-01", 2025, a24);
    const RecordKey a26 = rolled.edition("2026-A1-OP-01", 2026, a25);
    const RecordKey ended = rolled.edition("2024-A1-OP-02", 2024);
    const RecordKey unfinished = rolled.edition("2024-A1-OP-03", 2024);
    const RecordKey finished = rolled.edition("2024-A1-OP-04", 2024);
    const RecordKey timeless = rolled.plan.add(Record(Kind::PerformanceObjective).set("title", "Senza anno"));
    const RecordKey ahead = rolled.edition("2027-A1-OP-09", 2027, rolled.edition("2026-A1-OP-09", 2026));
    for (const auto &[objective, progress] : {std::pair{unfinished, 40.0}, std::pair{finished, 100.0}, std::pair{a26, 10.0}})
        rolled.plan.add(Record(Kind::Phase).set("objective_id", objective.id).set("progress", progress).set("title", "F")
                            .set("start_date", QDate(2026, 3, 1)).set("end_date", QDate(2026, 12, 31)));
    rolled.roll();
    for (const RecordKey &gone : {a24, ended, unfinished, finished})
        CHECK_FALSE(rolled.isThere(gone));
    for (const RecordKey &kept : {a25, a26, timeless, ahead})
        CHECK(rolled.isThere(kept));
    CHECK_FALSE(rolled.now(a25).has("previous_id"));
    CHECK(rolled.now(a26).text("previous_id") == a25.id);
    const auto last = rolled.next->reader().where(Kind::PerformanceObjective, "year", 2027);
    REQUIRE(last.size() == 2);
    const auto a27 = rolled.next->reader().where(Kind::PerformanceObjective, "code", "2027-A1-OP-01");
    REQUIRE(a27.size() == 1);
    CHECK(a27.front().text("previous_id") == a26.id);
    const auto phase = rolled.next->reader().where(Kind::Phase, "objective_id", a27.front().text("id"));
    REQUIRE(phase.size() == 1);
    CHECK(phase.front().value("start_date").toDate() == QDate(2027, 3, 1));
    CHECK_FALSE(phase.front().has("progress"));
    const auto goesOn = rolled.next->reader().where(Kind::PerformanceObjective, "code", "2025-A1-OP-03");
    REQUIRE(goesOn.size() == 1);
    CHECK_FALSE(goesOn.front().has("previous_id"));
    CHECK(rolled.counted(Group::Continued, "Objectives of 2026 that go on") == 1);
    CHECK(rolled.counted(Group::Continued, "Objectives of 2024 that are not finished") == 1);
    CHECK(rolled.counted(Group::LeftBehind, "Editions of the year that has passed, continued") == 2);
    CHECK(rolled.counted(Group::LeftBehind, "Objectives that end") == 2);
    const RolloverReport::Line *line = rolled.report.find(Group::LeftBehind, "Objectives that end");
    CHECK(line->names == QStringList{"2024-A1-OP-02 2024-A1-OP-02", "2024-A1-OP-04 2024-A1-OP-04"});
}

namespace {

struct BaselineExample {
    const char *what;
    const char *baseline;   ///< before
    int baselineYear;
    const char *target2024;
    const char *actual2024;
    const char *expected;   ///< baseline after
    const char *period;     ///< "" for untouched
};

const BaselineExample baselineExamples[] = {
    {"the actual comes before the target", "50%", 0, "70%", "65%", "65%", "Proposto dal consuntivo 2024"},
    {"a target stands for what was not measured", "50%", 0, "70%", "", "70%", "Proposto dal target 2024"},
    {"at least six is six", "", 0, "almeno 6 incontri", "", "6 incontri", "Proposto dal target 2024"},
    {"a rise is worked out", "200", 0, "+ 5%", "", "210", "Proposto dal target 2024"},
    {"a rise of nothing known is not", "", 0, "+ 5%", "", "", ""},
    {"words are no number", "alto", 0, "mantenimento", "", "alto", ""},
    {"a measured word is a measurement", "alto", 0, "mantenimento", "medio", "medio", "Proposto dal consuntivo 2024"},
    {"a baseline as young as the target stays", "68%", 2024, "70%", "", "68%", ""},
    {"a baseline of this year stays", "68%", 2025, "70%", "65%", "68%", ""},
    {"what is so already is not proposed", "70%", 2023, "70%", "", "70%", ""},
    {"nothing known, nothing proposed", "50%", 0, "", "", "50%", ""},
};

} // namespace

TEST_CASE("Baselines are proposed from what the passed year says, and marked so")
{
    for (const BaselineExample &example : baselineExamples) {
        INFO(example.what);
        Rolled rolled;
        const RecordKey indicator = rolled.plan.indicator("I", rolled.plan.value("V"));
        if (*example.baseline)
            REQUIRE(rolled.plan->setField(indicator, "baseline_text", QString::fromUtf8(example.baseline)).ok());
        if (example.baselineYear)
            REQUIRE(rolled.plan->setField(indicator, "baseline_year", qlonglong(example.baselineYear)).ok());
        if (*example.target2024)
            rolled.plan.target(indicator, 2024, QString::fromUtf8(example.target2024));
        rolled.plan.target(indicator, 2025, "80%");
        if (*example.actual2024) {
            rolled.actual(indicator, 2023, "1%");
            rolled.actual(indicator, 2024, QString::fromUtf8(example.actual2024));
        }
        rolled.roll();
        const Record after = rolled.now(indicator);
        CHECK(after.text("baseline_text") == QString::fromUtf8(example.expected));
        CHECK(after.text("baseline_period") == QString::fromUtf8(example.period));
        if (*example.period)
            CHECK(after.integer("baseline_year") == 2024);
        CHECK(rolled.next->reader().count(Kind::Target) == 1);
        CHECK(rolled.next->reader().count(Kind::Actual) == 0);
    }
}

TEST_CASE("A baseline that was new, with a reason, is new no longer; its number stands beside the text")
{
    Rolled rolled;
    const RecordKey indicator = rolled.plan.indicator("I", rolled.plan.value("V"));
    REQUIRE(rolled.plan->setField(indicator, "baseline_new", true).ok());
    REQUIRE(rolled.plan->setField(indicator, "baseline_reason", QStringLiteral("Mai misurato")).ok());
    rolled.actual(indicator, 2024, "12,5");
    const RecordKey later = rolled.actual(indicator, 2025, "13");
    rolled.roll();
    const Record after = rolled.now(indicator);
    CHECK(after.value("baseline_value").toDouble() == 12.5);
    CHECK_FALSE(after.has("baseline_new"));
    CHECK_FALSE(after.has("baseline_reason"));
    CHECK(rolled.isThere(later));
    CHECK(rolled.counted(Group::Proposed, "Baselines from the last actual") == 1);
}

TEST_CASE("The indicator of a later edition starts from what the edition before measured")
{
    Rolled rolled;
    const RecordKey a24 = rolled.edition("2024-A1-OP-01", 2024);
    const RecordKey a25 = rolled.edition("2025-A1-OP-01", 2025, a24);
    const RecordKey a26 = rolled.edition("2026-A1-OP-01", 2026, a25);
    const RecordKey measured = rolled.plan.indicator("Visite al sito", a24);
    rolled.plan.target(measured, 2024, "100");
    rolled.actual(measured, 2024, "90");
    const RecordKey next = rolled.plan.indicator("VISITE AL SITO", a25);
    const RecordKey last = rolled.plan.indicator("Visite al sito", a26);
    rolled.plan.target(last, 2026, "130");
    const RecordKey other = rolled.plan.indicator("Altro", a25);
    rolled.roll();
    CHECK(rolled.now(next).text("baseline_text") == "90");
    CHECK(rolled.now(last).text("baseline_text") == "90");
    CHECK_FALSE(rolled.now(other).has("baseline_text"));
    const auto a27 = rolled.next->reader().where(Kind::PerformanceObjective, "year", 2027);
    REQUIRE(a27.size() == 1);
    const auto indicators = rolled.next->reader().where(Kind::Indicator, "performance_id", a27.front().text("id"));
    REQUIRE(indicators.size() == 1);
    CHECK(indicators.front().text("baseline_text") == "90");
    CHECK(rolled.counted(Group::ToCheck, "Indicators of new editions") == 1);
}

TEST_CASE("Texts are carried over to be reviewed, and states begin anew")
{
    Rolled rolled;
    const RecordKey value = rolled.plan.add(Record(Kind::PublicValue).set("title", "V").set("narrative", "Testo").set("state", "approved"));
    const RecordKey bare = rolled.plan.value("W");
    const RecordKey section = rolled.plan.add(Record(Kind::Section).set("title", "2.1").set("narrative", "Testo").set("state", "published"));
    const RecordKey action = rolled.plan.add(Record(Kind::PositiveAction).set("title", "A").set("state", describe(Kind::PositiveAction).field("state").choices.back().token)
                                                 .set("end_date", QDate(2024, 12, 31)));
    rolled.roll();
    CHECK(rolled.now(value).text("narrative") == "Testo");
    CHECK(rolled.now(value).value("to_review").toBool());
    CHECK(rolled.now(value).text("state") == "to_fill");
    CHECK_FALSE(rolled.now(bare).has("to_review"));
    CHECK_FALSE(rolled.now(bare).has("state"));
    CHECK(rolled.now(section).value("to_review").toBool());
    CHECK(rolled.now(action).text("state") == describe(Kind::PositiveAction).field("state").choices.front().token);
    CHECK(rolled.counted(Group::ToCheck, "Positive actions whose term has passed") == 1);
    CHECK(rolled.counted(Group::ToCheck, "Texts carried over") == 2);
    CHECK(rolled.counted(Group::Emptied, "States that begin anew") == 3);
}

TEST_CASE("The risk register is kept with its judgements; what was monitored begins anew")
{
    Rolled rolled;
    const RecordKey process = rolled.plan.add(Record(Kind::Process).set("name", "Gare").set("level_before", "high").set("level_monitored", "low")
                                                  .set("rationale_monitored", "Visto"));
    const RecordKey event = rolled.plan.add(Record(Kind::RiskEvent).set("process_id", process.id).set("description", "Accordo").set("level_before", "high")
        .set("level_after", "medium").set("level_monitored", "low").set("monitored_on", QDate(2024, 6, 30)));
    const RecordKey measure = rolled.plan.add(Record(Kind::Measure).set("title", "Rotazione").set("end_date", QDate(2024, 6, 30)));
    rolled.plan.link(Kind::EventMeasure, event, measure);
    rolled.plan.add(Record(Kind::MeasureMonitoring).set("measure_id", measure.id).set("value_text", "90%"));
    rolled.plan.add(Record(Kind::MeasurePhase).set("measure_id", measure.id).set("title", "Avvio").set("progress", 100.0));
    const RecordKey round24 = rolled.plan.add(Record(Kind::MonitoringRound).set("name", "Giugno").set("year", 2024));
    const RecordKey round25 = rolled.plan.add(Record(Kind::MonitoringRound).set("name", "Giugno").set("year", 2025));
    rolled.roll();
    CHECK(rolled.now(event).text("level_before") == "high");
    CHECK(rolled.now(event).text("level_after") == "medium");
    CHECK_FALSE(rolled.now(event).has("level_monitored"));
    CHECK_FALSE(rolled.now(event).has("monitored_on"));
    CHECK_FALSE(rolled.now(process).has("rationale_monitored"));
    CHECK(rolled.isThere({Kind::EventMeasure, event.id, measure.id}));
    CHECK(rolled.next->reader().count(Kind::MeasureMonitoring) == 0);
    CHECK_FALSE(rolled.next->reader().all(Kind::MeasurePhase).front().has("progress"));
    CHECK_FALSE(rolled.isThere(round24));
    CHECK(rolled.isThere(round25));
    CHECK(rolled.counted(Group::ToCheck, "Measures whose term has passed") == 1);
    CHECK(rolled.counted(Group::Emptied, "Processes, events") == 3);
}

TEST_CASE("People of the passed year stay behind, those of later years and those without a year are kept")
{
    Rolled rolled;
    const auto add = [&](Kind kind, int year) {
        Record record(kind);
        return rolled.plan.add(year ? record.set("year", year) : record);
    };
    for (const Kind kind : {Kind::Hire, Kind::Leaver, Kind::TrainingBudget}) {
        for (const int year : {0, 2023, 2024, 2025, 2026})
            add(kind, year);
    }
    const auto course = [&](const char *years) {
        return rolled.plan.add(Record(Kind::TrainingCourse).set("course", "C").set("years", QString::fromUtf8(years)).set("years_printed", "come stampato"));
    };
    const RecordKey over = course("2024");
    const RecordKey goesOn = course("2024, 2025,2026");
    const RecordKey later = course("2025");
    const RecordKey words = course("ogni anno");
    rolled.plan.add(Record(Kind::PrintedTotal).set("value", 12.0));
    rolled.plan.add(Record(Kind::StaffCount).set("area", "Funzionari").set("people", 12));
    const RecordKey attachment = rolled.plan.add(Record(Kind::Attachment).set("title", "Foto"));
    rolled.plan.add(Record(Kind::AttachmentContent).set("attachment_id", attachment.id).set("content", QByteArray("abc\0def", 7)));
    rolled.roll();
    for (const Kind kind : {Kind::Hire, Kind::Leaver, Kind::TrainingBudget})
        CHECK(rolled.next->reader().count(kind) == 3);
    CHECK_FALSE(rolled.isThere(over));
    CHECK(rolled.now(goesOn).text("years") == "2025, 2026");
    CHECK_FALSE(rolled.now(goesOn).has("years_printed"));
    CHECK(rolled.now(later).text("years_printed") == "come stampato");
    CHECK(rolled.now(words).text("years") == "ogni anno");
    CHECK(rolled.next->reader().count(Kind::PrintedTotal) == 0);
    CHECK(rolled.next->reader().count(Kind::StaffCount) == 1);
    CHECK(rolled.next->reader().all(Kind::AttachmentContent).front().value("content").toByteArray() == QByteArray("abc\0def", 7));
    CHECK(rolled.counted(Group::LeftBehind, "Hires") == 2);
}

TEST_CASE("A rollover is refused with the reason, and leaves nothing behind")
{
    Rolled rolled;
    SECTION("onto the plan itself")
    {
        const auto rollover = Rollover::prepare(rolled.plan->path());
        REQUIRE(rollover.ok());
        const auto written = (*rollover)->writeTo(rolled.plan->path());
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().what.contains("itself"));
    }
    SECTION("onto something that is there")
    {
        QFile other(rolled.target);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("x");
        other.close();
        CHECK_FALSE((*Rollover::prepare(rolled.plan->path()))->writeTo(rolled.target).ok());
        CHECK(bytesOf(rolled.target) == "x");
    }
    SECTION("into a folder that is not there")
    {
        CHECK((*Rollover::prepare(rolled.plan->path()))->writeTo(rolled.folder.filePath("no/nuovo.piao")).error().code == ErrorCode::NotFound);
    }
    SECTION("a plan that does not say its years")
    {
        REQUIRE(rolled.plan->setField(rolled.plan.reader().plan().key(), "first_year", {}).ok());
        CHECK(Rollover::prepare(rolled.plan->path()).error().code == ErrorCode::RuleBroken);
    }
    SECTION("what is no plan, or not there")
    {
        CHECK_FALSE(Rollover::prepare(rolled.folder.filePath("nobody.piao")).ok());
        QFile damaged(rolled.folder.filePath("rotto.piao"));
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write(bytesOf(rolled.plan->path()).left(5000));
        damaged.close();
        CHECK_FALSE(Rollover::prepare(damaged.fileName()).ok());
    }
    SECTION("given up")
    {
        CHECK(Rollover::prepare(rolled.plan->path(), [](double) { return false; }).error().code == ErrorCode::Cancelled);
    }
    CHECK((QDir(rolled.folder.path()).entryList({"*nuovo*"}, QDir::Files | QDir::Hidden).size() <= 1));
}

TEST_CASE("A plan that is open for writing, or write-protected, is rolled over all the same")
{
    Rolled rolled;
    rolled.plan.value("V");
    rolled.roll();
    CHECK(rolled.next->reader().count(Kind::PublicValue) == 1);
    const QString copy = rolled.folder.filePath("protetto.piao");
    REQUIRE(rolled.plan->copyTo(copy).ok());
    REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner));
    const auto rollover = Rollover::prepare(copy);
    REQUIRE(rollover.ok());
    CHECK((*rollover)->suggestedFileName() == "protetto 2025-2027.piao");
    CHECK((*rollover)->report().toText().contains("From 2024-2026 to 2025-2027"));
}

TEST_CASE("Whatever a plan holds, the next one keeps the laws", "[law]")
{
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        INFO("seed " << seed);
        Rolled rolled;
        RandomActions actions(seed);
        for (int i = 0; i < 60; ++i)
            actions.perform(*rolled.plan);
        const std::vector<int> years = rolled.plan.reader().years();
        if (years.empty())
            continue;
        const int passed = years.front();
        rolled.roll();
        PlanReader &reader = rolled.next->reader();
        CHECK(rolled.next->connection().scalar("SELECT count(*) FROM pragma_foreign_key_check") == 0);
        CHECK(reader.years().front() == passed + 1);
        for (const Kind kind : {Kind::PerformanceObjective, Kind::Target, Kind::Hire, Kind::Leaver, Kind::TrainingBudget, Kind::MonitoringRound}) {
            for (const Record &record : reader.all(kind))
                CHECK((!record.has("year") || record.integer("year") > passed));
        }
        QSet<QString> continued;
        for (const Record &objective : reader.all(Kind::PerformanceObjective))
            continued.insert(objective.text("previous_id"));
        for (const Record &objective : rolled.plan.reader().all(Kind::PerformanceObjective)) {
            if (objective.integer("year") == years.back() && years.size() > 1)
                CHECK(continued.contains(objective.text("id")));
        }
        // What is there was there before, or belongs to an edition that goes on.
        for (const Kind kind : {Kind::Process, Kind::Measure, Kind::PublicValue, Kind::Section, Kind::Attachment, Kind::Stakeholder}) {
            CHECK(reader.count(kind) == rolled.plan.reader().count(kind));
            for (const Record &record : reader.all(kind))
                CHECK_FALSE(rolled.plan.reader().read(record.key()).isNull());
        }
        // And the year after that.
        rolled.next.reset();
        CHECK(Rollover::prepare(rolled.target).ok());
    }
}
