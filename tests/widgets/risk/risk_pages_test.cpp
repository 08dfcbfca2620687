// SPDX-License-Identifier: EUPL-1.2
#include "widgets/risk/risk_desk.h"

#include "editors/row_filter.h"
#include "piao/models/linked_records_model.h"
#include "risk/level_badge.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::RiskDesk;

namespace {

struct RiskPages : RiskDesk {
    RecordKey process = add(Kind::Process, {{"name", QStringLiteral("Affidamento")}, {"code", QStringLiteral("P1")}});
    RecordKey step = add(Kind::ProcessStep, {{"process_id", process.id}, {"title", QStringLiteral("Istruttoria")}});
    RecordKey first = add(Kind::RiskEvent, {{"description", QStringLiteral("Frazionamento")}, {"process_id", process.id}});
    RecordKey second = add(Kind::RiskEvent, {{"description", QStringLiteral("Favoritismo")}, {"process_id", process.id}});
    RecordKey measure = add(Kind::Measure, {{"title", QStringLiteral("Rotazione")}, {"scope", QStringLiteral("specific")}});
    RecordKey phase = add(Kind::MeasurePhase, {{"measure_id", measure.id}, {"title", QStringLiteral("Elenco")}});
    RecordKey check = add(Kind::MeasureMonitoring, {{"measure_id", measure.id}, {"value_text", QStringLiteral("80")}});

    /// Presses the button of that name in the dialog that opens next; an empty name refuses it.
    void answerDialog(const char *button)
    {
        QTimer::singleShot(0, &area, [button] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            if (auto *wanted = dialog->findChild<QPushButton *>(QString::fromLatin1(button)))
                wanted->click();
            else
                dialog->reject();
        });
    }
};

} // namespace

TEST_CASE("A jump to a part of a process or a measure lands on its row with the cursor", "[risk]")
{
    RiskPages desk;
    for (const RecordKey &part : {desk.step, desk.second, desk.phase, desk.check}) {
        desk.open(part);
        INFO(describe(part.kind).table);
        CHECK(desk.area.current().record == part);
        CHECK(desk.table(part.kind).view().hasFocus());
        CHECK(desk.table(part.kind).view().currentRecord() == part);
    }
    const RecordKey factor = desk.document->reader().all(Kind::EnablingFactor)[2].key();
    desk.open({Kind::EventFactor, desk.first.id, factor.id});
    CHECK(desk.area.current().record == desk.first);
    CHECK(desk.table(QStringLiteral("eventFactors")).view().hasFocus());
    CHECK(desk.table(QStringLiteral("eventFactors")).view().currentRecord() == factor);
}

TEST_CASE("A jump to the process's own rationale opens its tab with the cursor in it", "[risk]")
{
    RiskPages desk;
    desk.open(desk.process, QStringLiteral("rationale_before"));
    CHECK(desk.find(QStringLiteral("field.process.rationale_before")).hasFocus());
    CHECK(desk.area.current() == Place::of(desk.process, QStringLiteral("rationale_before")));
}

TEST_CASE("The head and the tab of the own judgement follow the events", "[risk]")
{
    RiskPages desk;
    desk.open(desk.process);
    auto &chip = desk.find<LevelBadge>(QStringLiteral("judgement.level_before"));
    CHECK_FALSE(chip.level());
    desk.set(desk.first, "level_before", QStringLiteral("moderate"));
    CHECK(chip.level() == RiskLevel::Moderate);
    desk.set(desk.second, "level_before", QStringLiteral("high"));
    CHECK(chip.level() == RiskLevel::High);
    CHECK(chip.accessibleName().contains(riskWord(RiskLevel::High)));
    CHECK(desk.find<QLabel>(QStringLiteral("explanation.level_before")).text().contains(QLatin1String("Favoritismo")));
    desk.set(desk.process, "level_before", QStringLiteral("low"));
    CHECK(chip.level() == RiskLevel::High);
    desk.set(desk.process, "rationale_before", QStringLiteral("Importi minimi"));
    CHECK(chip.level() == RiskLevel::Low);
}

TEST_CASE("In a column of levels one letter sets the level and goes down", "[risk]")
{
    RiskPages desk;
    desk.open(desk.first);
    RecordTablePanel &events = desk.table(QStringLiteral("riskEvents"));
    const int level = events.model().columnOf(QStringLiteral("level_before"));
    events.view().setCurrentIndex(events.model().index(0, level));
    QTest::keyClicks(&events.view(), QStringLiteral("mA"));
    CHECK(desk.read(desk.first).text("level_before") == QLatin1String("moderate"));
    CHECK(desk.read(desk.second).text("level_before") == QLatin1String("high"));
    // In the other columns a letter is a letter.
    desk.typeCell(events, 0, "description", QStringLiteral("b"));
    CHECK(desk.read(desk.first).text("description") == QLatin1String("b"));
    CHECK(desk.read(desk.first).text("level_before") == QLatin1String("moderate"));
}

TEST_CASE("Removing a process with its events asks first, and is one step", "[risk]")
{
    RiskPages desk;
    desk.open(Place::Page::Processes);
    RecordTablePanel &list = desk.table(QStringLiteral("processes"));
    list.view().select(desk.process);
    desk.answerDialog("");
    list.view().removeSelectedRows();
    CHECK(desk.document->reader().count(Kind::Process) == 1);
    desk.answerDialog("removeButton");
    list.view().removeSelectedRows();
    CHECK(desk.document->reader().count(Kind::Process) == 0);
    CHECK(desk.document->reader().count(Kind::RiskEvent) == 0);
    CHECK(desk.document->reader().count(Kind::Measure) == 1);
    REQUIRE(desk.document->undo().ok());
    CHECK(desk.document->reader().count(Kind::RiskEvent) == 2);
    CHECK(desk.document->reader().count(Kind::ProcessStep) == 1);
}

TEST_CASE("An event that stands alone goes without a question", "[risk]")
{
    RiskPages desk;
    desk.open(desk.second);
    desk.table(QStringLiteral("riskEvents")).view().removeSelectedRows();
    CHECK(desk.document->reader().all(Kind::RiskEvent).size() == 1);
}

TEST_CASE("Measures are narrowed by scope and by words, and Enter opens one", "[risk]")
{
    RiskPages desk;
    desk.add(Kind::Measure, {{"title", QStringLiteral("Codice di comportamento")}, {"scope", QStringLiteral("general")}});
    desk.open(Place::Page::Measures);
    RecordTableView &view = desk.table(QStringLiteral("measures")).view();
    auto &scope = desk.find<QComboBox>(QStringLiteral("rowFilter.scope"));
    scope.setCurrentIndex(scope.findData(QStringLiteral("general")));
    CHECK(view.isRowHidden(0));
    CHECK_FALSE(view.isRowHidden(1));
    CHECK(view.currentIndex().row() == 1);
    auto &words = desk.find<QLineEdit>(QStringLiteral("rowFilterEdit"));
    words.setText(QStringLiteral("rotazione"));
    CHECK(view.isRowHidden(1));
    scope.setCurrentIndex(0);
    CHECK_FALSE(view.isRowHidden(0));
    CHECK(view.isRowHidden(1));
    CHECK_FALSE(view.isRowHidden(2)); // the row for a new one stays
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(desk.area.current().record == desk.measure);
}

TEST_CASE("A block of duties is pasted, narrowed to a sub-section, and one is completed in the form", "[risk]")
{
    RiskPages desk;
    desk.open(Place::Page::PublicationDuties);
    RecordTablePanel &duties = desk.table(QStringLiteral("duties"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Bandi\tAtti\tart. 37\tDelibere\nBandi\tElenchi\tart. 37\tElenco\nPersonale\tOrganico\tart. 16\tDotazione\n"));
    duties.view().setCurrentIndex(duties.model().index(0, 0));
    duties.view().paste();
    REQUIRE(duties.model().recordCount() == 3);
    auto &section = desk.find<QComboBox>(QStringLiteral("rowFilter.level1"));
    desk.find<QLineEdit>(QStringLiteral("rowFilterEdit")).setText(QStringLiteral(" "));
    section.setCurrentIndex(section.findData(QStringLiteral("Personale")));
    CHECK(duties.view().isRowHidden(0));
    CHECK(desk.find<RowFilter>(QStringLiteral("rowFilter")).shownCount() == 1);
    desk.type(QStringLiteral("publication_duty.publication"), QStringLiteral("Ufficio personale"));
    CHECK(duties.model().recordAt(2).text("publication") == QLatin1String("Ufficio personale"));
    CHECK(duties.model().recordAt(2).text("name") == QLatin1String("Dotazione"));
}

TEST_CASE("What the PNA lists and the plan lacks is added by one button", "[risk]")
{
    RiskPages desk;
    desk.open(Place::Page::RiskAreas);
    auto &button = desk.find<QPushButton>(QStringLiteral("addRiskVocabulary"));
    CHECK_FALSE(button.isEnabled());
    const RecordKey area = desk.document->reader().all(Kind::RiskArea).front().key();
    REQUIRE(desk.document->perform({}, [&](piao::document::UnitOfWork &unit) { return unit.remove(area); }).ok());
    CHECK(button.isEnabled());
    button.click();
    CHECK(desk.document->reader().count(Kind::RiskArea) == 8);
    CHECK_FALSE(button.isEnabled());
    const RecordKey criterion = desk.document->reader().all(Kind::ExposureCriterion)[3].key();
    desk.open(criterion);
    CHECK(desk.area.current().record == criterion);
}

TEST_CASE("An objective and a value show what protects them, and the way there", "[risk]")
{
    RiskPages desk;
    const RecordKey objective = desk.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}});
    const RecordKey value = desk.add(Kind::PublicValue, {{"title", QStringLiteral("Fiducia")}});
    desk.add(Kind::ProcessObjective, {{"process_id", desk.process.id}, {"objective_id", objective.id}});
    desk.add(Kind::MeasureValue, {{"measure_id", desk.measure.id}, {"value_id", value.id}});
    desk.open(objective);
    auto &processes = desk.find<RecordTablePanel>(QStringLiteral("links.process_objective.objective_id"));
    REQUIRE(processes.model().recordCount() == 1);
    emit processes.view().recordActivated(processes.model().keyAt(0));
    CHECK(desk.area.current().record == desk.process);
    desk.open(value);
    auto &measures = desk.find<RecordTablePanel>(QStringLiteral("links.measure_value.value_id"));
    REQUIRE(measures.model().recordCount() == 1);
    REQUIRE(measures.model().removeRecords({0}));
    CHECK(desk.document->reader().count(Kind::MeasureValue) == 0);
    CHECK(desk.document->reader().count(Kind::Measure) == 1);
}
