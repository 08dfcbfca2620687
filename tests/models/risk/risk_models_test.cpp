// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/models/link_answers_model.h"
#include "piao/models/linked_records_model.h"
#include "piao/models/process_table_model.h"
#include "piao/models/publication_duty_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::test::SmallPlan;
using Strict = QAbstractItemModelTester;

namespace {

constexpr auto fatal = Strict::FailureReportingMode::Fatal;

struct RiskPlan : SmallPlan {
    RecordKey process = add(Kind::Process, {{"name", QStringLiteral("Affidamento")}, {"code", QStringLiteral("P1")}});
    RecordKey event = add(Kind::RiskEvent, {{"description", QStringLiteral("Frazionamento")}, {"process_id", process.id}});
    RecordKey measure = add(Kind::Measure, {{"title", QStringLiteral("Rotazione")}, {"scope", QStringLiteral("specific")}});
    RecordKey factor = add(Kind::EnablingFactor, {{"letter", QStringLiteral("a")}, {"title", QStringLiteral("Assenza di controlli")}});
    RecordKey criterion = add(Kind::ExposureCriterion, {{"number", 1LL}, {"title", QStringLiteral("Interesse")}});

    LinkAnswers factors() { return {Kind::EventFactor, "event_id", "factor_id", {QStringLiteral("title")}, {QStringLiteral("evidence")}}; }
    LinkAnswers ratings()
    {
        return {Kind::CriterionRating, "event_id", "criterion_id", {QStringLiteral("title")},
            {QStringLiteral("level"), QStringLiteral("evidence")}, false};
    }
};

} // namespace

TEST_CASE("A factor is ticked with its evidence, and unticking takes both away in one step", "[risk]")
{
    RiskPlan plan;
    LinkAnswersModel model(*plan.document, plan.factors());
    const Strict strict(&model, fatal);
    model.setAnswerer(plan.event.id);
    CHECK(model.index(0, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    // Writing the evidence is as good as ticking.
    REQUIRE(model.setData(model.index(0, 1), QStringLiteral("Nessuna verifica")));
    CHECK(model.isAnswered(0));
    CHECK(plan.read({Kind::EventFactor, plan.event.id, plan.factor.id}).text("evidence") == QLatin1String("Nessuna verifica"));
    REQUIRE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.answeredCount() == 0);
    REQUIRE(plan.document->undo().ok());
    CHECK(model.index(0, 1).data().toString() == QLatin1String("Nessuna verifica"));
}

TEST_CASE("A rating is there while it says something", "[risk]")
{
    RiskPlan plan;
    LinkAnswersModel model(*plan.document, plan.ratings());
    const Strict strict(&model, fatal);
    model.setAnswerer(plan.event.id);
    CHECK_FALSE(model.index(0, 0).data(Qt::CheckStateRole).isValid());
    REQUIRE(model.setData(model.index(0, 1), QStringLiteral("high"), ValueRole));
    REQUIRE(model.setData(model.index(0, 2), QStringLiteral("Importi")));
    CHECK(plan.document->reader().count(Kind::CriterionRating) == 1);
    REQUIRE(model.setData(model.index(0, 1), QString()));
    CHECK(plan.document->reader().count(Kind::CriterionRating) == 1);
    REQUIRE(model.setData(model.index(0, 2), QString()));
    CHECK(plan.document->reader().count(Kind::CriterionRating) == 0);
}

TEST_CASE("Answers of another event are not shown, and nobody's cannot be written", "[risk]")
{
    RiskPlan plan;
    const RecordKey other = plan.add(Kind::RiskEvent, {{"description", QStringLiteral("Favori")}, {"process_id", plan.process.id}});
    LinkAnswersModel model(*plan.document, plan.factors());
    const Strict strict(&model, fatal);
    CHECK_FALSE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(model.flags(model.index(0, 1)) & Qt::ItemIsEditable);
    model.setAnswerer(plan.event.id);
    REQUIRE(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.setAnswerer(other.id);
    CHECK(model.answeredCount() == 0);
}

TEST_CASE("Linked measures show what they are, follow it, and losing the link leaves the measure", "[risk]")
{
    RiskPlan plan;
    LinkedRecordsModel model(*plan.document, Kind::EventMeasure, "event_id", {QStringLiteral("scope"), QStringLiteral("state")});
    const Strict strict(&model, fatal);
    model.setOwner(plan.event.id);
    CHECK(model.linkedKind() == Kind::Measure);
    REQUIRE(model.setData(model.index(0, 0), plan.measure.id, ValueRole));
    REQUIRE(model.recordCount() == 1);
    CHECK(model.linkedAt(0) == plan.measure);
    CHECK(model.rowOfLinked(plan.measure.id) == 0);
    CHECK(model.index(0, 0).data().toString() == QLatin1String("Rotazione"));
    CHECK(model.index(0, 1).data().toString() == QLatin1String("Specific"));
    CHECK_FALSE(model.flags(model.index(0, 1)) & Qt::ItemIsEditable);
    plan.set(plan.measure, "state", QStringLiteral("done"));
    CHECK(model.index(0, 2).data().toString() == QLatin1String("Done"));
    REQUIRE(model.removeRecords({0}));
    CHECK_FALSE(plan.read(plan.measure).isNull());
    REQUIRE(plan.document->undo().ok());
    CHECK(model.recordCount() == 1);
}

TEST_CASE("The same link seen from the measure lists its events", "[risk]")
{
    RiskPlan plan;
    plan.add(Kind::EventMeasure, {{"event_id", plan.event.id}, {"measure_id", plan.measure.id}});
    LinkedRecordsModel model(*plan.document, Kind::EventMeasure, "measure_id", {QStringLiteral("process_id")});
    const Strict strict(&model, fatal);
    model.setOwner(plan.measure.id);
    REQUIRE(model.recordCount() == 1);
    CHECK(model.linkedAt(0) == plan.event);
    CHECK(model.index(0, 1).data().toString() == QLatin1String("P1 Affidamento"));
}

TEST_CASE("A process shows its events, its measures counted once, and the highest of its judgements", "[risk]")
{
    RiskPlan plan;
    ProcessTableModel model(*plan.document);
    const Strict strict(&model, fatal);
    const auto text = [&](ProcessTableModel::Computed column) { return model.index(0, model.columnOfComputed(column)).data().toString(); };
    const auto doubt = [&](ProcessTableModel::Computed column) { return model.index(0, model.columnOfComputed(column)).data(DoubtRole).toString(); };
    CHECK(text(ProcessTableModel::Events) == QLatin1String("1"));
    CHECK(text(ProcessTableModel::Judgement).isEmpty());
    CHECK_FALSE(doubt(ProcessTableModel::Judgement).isEmpty());
    CHECK_FALSE(doubt(ProcessTableModel::Measures).isEmpty());
    plan.add(Kind::EventMeasure, {{"event_id", plan.event.id}, {"measure_id", plan.measure.id}});
    plan.add(Kind::ProcessMeasure, {{"process_id", plan.process.id}, {"measure_id", plan.measure.id}});
    CHECK(text(ProcessTableModel::Measures) == QLatin1String("1"));
    plan.set(plan.event, "level_before", QStringLiteral("moderate"));
    CHECK(text(ProcessTableModel::Judgement).startsWith(QLatin1Char('M')));
    CHECK_FALSE(doubt(ProcessTableModel::Judgement).isEmpty());
    plan.set(plan.event, "rationale_before", QStringLiteral("Pochi controlli"));
    CHECK(doubt(ProcessTableModel::Judgement).isEmpty());
    // Lowered without a rationale, the highest event stands.
    plan.set(plan.process, "level_before", QStringLiteral("low"));
    CHECK(text(ProcessTableModel::Judgement).startsWith(QLatin1Char('M')));
    plan.set(plan.process, "rationale_before", QStringLiteral("Importi minimi"));
    CHECK(text(ProcessTableModel::Judgement).startsWith(QLatin1Char('B')));
}

TEST_CASE("Duties of one sub-section read as a group", "[risk]")
{
    SmallPlan plan;
    const QString first = QStringLiteral("Bandi di gara");
    plan.add(Kind::PublicationDuty, {{"level1", first}, {"level2", QStringLiteral("Atti")}, {"publication", QStringLiteral("URP")}});
    plan.add(Kind::PublicationDuty, {{"level1", first}, {"level2", QStringLiteral("Atti")}});
    plan.add(Kind::PublicationDuty, {{"level1", first}, {"level2", QStringLiteral("Elenchi")}});
    plan.add(Kind::PublicationDuty, {{"level1", QStringLiteral("Personale")}, {"level2", QStringLiteral("Elenchi")}});
    PublicationDutyModel model(*plan.document);
    const Strict strict(&model, fatal);
    const QString level1 = QStringLiteral("level1");
    const QString level2 = QStringLiteral("level2");
    CHECK_FALSE(model.repeats(0, level1));
    CHECK(model.repeats(1, level1));
    CHECK(model.repeats(1, level2));
    CHECK(model.repeats(2, level1));
    CHECK_FALSE(model.repeats(2, level2));
    CHECK_FALSE(model.repeats(3, level2));
    const int publication = model.columnOf(QStringLiteral("publication"));
    CHECK(model.index(0, publication).data(DoubtRole).toString().isEmpty());
    CHECK_FALSE(model.index(1, publication).data(DoubtRole).toString().isEmpty());
}
