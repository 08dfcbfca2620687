// SPDX-License-Identifier: EUPL-1.2
#include "widgets/risk/risk_desk.h"

#include "support/content_hash.h"

#include "editors/link_chips.h"
#include "piao/models/link_answers_model.h"
#include "risk/level_badge.h"

#include <QLabel>
#include <QTabWidget>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::RiskDesk;

namespace {

/// What is typed here is what section 2.3 of a plan needs for one process, from nothing.
struct TypedProcess : RiskDesk {
    RecordKey objective = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}, {"code", QStringLiteral("2024-A1-OP-01")}});
    RecordKey process;
    RecordKey measure;

    QTabWidget &tabs() { return find<QTabWidget>(QStringLiteral("sheetTabs")); }

    void typeProcess()
    {
        open(Place::Page::Processes);
        RecordTablePanel &list = table(QStringLiteral("processes"));
        typeCell(list, 0, "name", QStringLiteral("Affidamento diretto"));
        process = only(Kind::Process).key();
        list.view().select(process, QStringLiteral("name"));
        QTest::keyClick(&list.view(), Qt::Key_Return);
        CHECK(area.current().record == process);
        type(QStringLiteral("process.code"), QStringLiteral("P01"));
        type(QStringLiteral("process.input"), QStringLiteral("Richiesta"));
        type(QStringLiteral("process.output"), QStringLiteral("Ordine"));
        tabs().setCurrentIndex(1);
        typeCell(table(Kind::ProcessStep), 0, "title", QStringLiteral("Istruttoria"));
        typeCell(table(Kind::ProcessStep), 0, "actor", QStringLiteral("RUP"));
    }

    void typeEvents()
    {
        tabs().setCurrentIndex(2);
        RecordTablePanel &events = table(QStringLiteral("riskEvents"));
        typeCell(events, 0, "description", QStringLiteral("Frazionamento"));
        typeCell(events, 1, "description", QStringLiteral("Favoritismo"));
        REQUIRE(events.model().recordCount() == 2);
        events.view().select(events.model().keyAt(1), QStringLiteral("description"));
        type(QStringLiteral("risk_event.controls"), QStringLiteral("Controllo successivo"));
        RecordTablePanel &factors = table(QStringLiteral("eventFactors"));
        REQUIRE(factors.model().setData(factors.model().index(1, 0), Qt::Checked, Qt::CheckStateRole));
        typeCell(factors, 1, "evidence", QStringLiteral("Atti non pubblicati"));
    }

    void rate()
    {
        RecordTablePanel &criteria = table(QStringLiteral("eventCriteria"));
        criteria.view().setFocus();
        criteria.view().setCurrentIndex(criteria.model().index(0, criteria.model().columnOf(QStringLiteral("level"))));
        QTest::keyClicks(&criteria.view(), QStringLiteral("amb"));
        typeCell(criteria, 0, "evidence", QStringLiteral("Importi alti"));
    }

    void judge()
    {
        choose(QStringLiteral("risk_event.level_before"), QStringLiteral("high"));
        CHECK(find<QLabel>(QStringLiteral("judgementGaps")).text().contains(QLatin1String("without a rationale")));
        type(QStringLiteral("risk_event.rationale_before"), QStringLiteral("Interessi forti e poca trasparenza"));
        CHECK(find<QLabel>(QStringLiteral("judgementGaps")).text().isEmpty());
    }

    /// A measure that the plan does not have yet is made where it is needed, and opened from there.
    void typeMeasure()
    {
        RecordTablePanel &measures = table(QStringLiteral("links.event_measure.event_id"));
        measures.view().setFocus();
        measures.view().setCurrentIndex(measures.model().index(0, 0));
        QTest::keyClicks(&measures.view(), QStringLiteral("R"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("otazione degli affidamenti"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        measure = only(Kind::Measure).key();
        CHECK(only(Kind::Measure).text("scope") == QLatin1String("specific"));
        REQUIRE(measures.model().recordCount() == 1);
        measures.view().setFocus();
        measures.view().setCurrentIndex(measures.model().index(0, 0));
        QTest::keyClick(&measures.view(), Qt::Key_Return);
        CHECK(area.current().record == measure);
    }

    void typeMeasureDetails()
    {
        choose(QStringLiteral("measure.type"), QStringLiteral("rotation"));
        type(QStringLiteral("measure.responsible"), QStringLiteral("RPCT"));
        type(QStringLiteral("measure.expected_text"), QStringLiteral("100 %"));
        typeCell(shown(Kind::MeasurePhase), 0, "title", QStringLiteral("Elenco"));
        typeCell(shown(Kind::Indicator), 0, "name", QStringLiteral("Affidamenti ruotati"));
        typeCell(shown(Kind::MeasureMonitoring), 0, "value_text", QStringLiteral("80"));
        tabs().setCurrentIndex(tabs().count() - 1);
        LinkChips &chips = chipsOf(Kind::MeasureObjective);
        chips.setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("comunicare"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(chips.linkedIds() == QStringList{objective.id});
    }

    /// The table of a kind on the sheet that is open, with its tab in front.
    RecordTablePanel &shown(Kind kind)
    {
        for (int tab = 0; tab < tabs().count(); ++tab) {
            tabs().setCurrentIndex(tab);
            for (auto *panel : tabs().widget(tab)->parentWidget()->findChildren<RecordTablePanel *>()) {
                if (panel->isVisible() && panel->model().scope().kind == kind)
                    return *panel;
            }
        }
        FAIL("no tab with such a table");
        return table(kind);
    }
    LinkChips &chipsOf(Kind link)
    {
        LinkChips *found = nullptr;
        for (LinkChips *each : area.findChildren<LinkChips *>()) {
            if (each->linkKind() == link && (!found || each->isVisible()))
                found = each;
        }
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("A process with its events, measures and links is typed from nothing, and taken back to nothing", "[risk]")
{
    TypedProcess desk;
    const QByteArray typedHashes = piao::test::contentHash(desk.document->connection());
    desk.typeProcess();
    desk.typeEvents();
    desk.rate();
    desk.judge();
    desk.typeMeasure();
    desk.typeMeasureDetails();

    const Record process = desk.read(desk.process);
    CHECK(process.text("code") == QLatin1String("P01"));
    CHECK(process.text("output") == QLatin1String("Ordine"));
    CHECK(desk.document->reader().count(Kind::RiskEvent) == 2);
    CHECK(desk.only(Kind::ProcessStep).text("actor") == QLatin1String("RUP"));
    CHECK(desk.only(Kind::EventFactor).text("evidence") == QLatin1String("Atti non pubblicati"));
    CHECK(desk.document->reader().count(Kind::CriterionRating) == 3);
    CHECK(desk.only(Kind::MeasurePhase).text("title") == QLatin1String("Elenco"));
    CHECK(desk.only(Kind::Indicator).text("measure_id") == desk.measure.id);
    CHECK(desk.only(Kind::MeasureMonitoring).value("value").toDouble() == 80);
    CHECK(desk.read(desk.measure).value("expected_value").toDouble() == 100);
    CHECK(desk.read(desk.measure).text("expected_unit") == QLatin1String("%"));
    desk.open(desk.process);
    CHECK(desk.find<LevelBadge>(QStringLiteral("judgement.level_before")).level() == RiskLevel::High);

    const QByteArray whole = piao::test::contentHash(desk.document->connection());
    int steps = 0;
    for (; piao::test::contentHash(desk.document->connection()) != typedHashes; ++steps)
        REQUIRE(desk.document->undo().ok());
    CHECK(desk.document->reader().count(Kind::Process) == 0);
    for (; steps > 0; --steps)
        REQUIRE(desk.document->redo().ok());
    CHECK(piao::test::contentHash(desk.document->connection()) == whole);
}
