// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "editors/organisation_page.h"
#include "editors/structure_tree.h"
#include "people/organisation_chart_page.h"
#include "people/organisation_chart_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct Chart : SmallPlan {
    RecordKey area = add(Kind::OrgUnit, {{"name", "Area Tecnica"}, {"kind", "area"}, {"number", 3LL}});
    RecordKey sector = add(Kind::OrgUnit, {{"name", "Settore Viabilità"}, {"kind", "sector"}, {"parent_id", area.id}});
    RecordKey police = add(Kind::OrgUnit, {{"name", "Polizia Provinciale"}, {"kind", "autonomous"}});
    RecordKey centre = add(Kind::ResponsibilityCentre, {{"code", "N1"}, {"name", "Strade"}, {"unit_id", sector.id}});
    OrganisationChartPage page{*document};
    QSignalSpy places{&page, &EditorPage::placeRequested};
    QSignalSpy refusals{&page, &EditorPage::refused};

    Chart()
    {
        page.resize(1000, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
        view().setFocus();
    }

    OrganisationChartView &view() { return *page.findChild<OrganisationChartView *>(); }
    QPoint centreOf(const RecordKey &record) { return view().boxRect(view().chart().indexOf(record)).center(); }
    QString parentOf(const RecordKey &unit) { return document->reader().read(unit).text("parent_id"); }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }
    void drag(const RecordKey &from, const RecordKey &to)
    {
        QWidget *viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, centreOf(from));
        const QPoint target = centreOf(to);
        QTest::mouseMove(viewport, (centreOf(from) + target) / 2);
        QMouseEvent move(QEvent::MouseMove, target, viewport->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, target);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("The arrows walk the chart, and what is chosen is told in words")
{
    Chart chart;
    chart.key(Qt::Key_Home);
    chart.key(Qt::Key_Down);
    CHECK(chart.view().currentRecord() == chart.area);
    CHECK(chart.view().accessibleDescription().contains("Area Tecnica"));
    chart.key(Qt::Key_Right);
    CHECK(chart.view().currentRecord() == chart.police);
    chart.key(Qt::Key_Left);
    chart.key(Qt::Key_Down);
    CHECK(chart.view().currentRecord() == chart.sector);
    chart.key(Qt::Key_Down);
    CHECK(chart.view().currentRecord() == chart.centre);
    CHECK(chart.page.findChild<QLabel *>("chartChosen")->text().startsWith("N1, Strade"));
    chart.key(Qt::Key_Return);
    REQUIRE(chart.places.size() == 1);
    CHECK(chart.places[0][0].value<Place>().record == chart.centre);
    CHECK(chart.page.current().record == chart.centre);
}

TEST_CASE("A click chooses a box, a double click opens it")
{
    Chart chart;
    QTest::mouseClick(chart.view().viewport(), Qt::LeftButton, {}, chart.centreOf(chart.police));
    CHECK(chart.view().currentRecord() == chart.police);
    QTest::mouseDClick(chart.view().viewport(), Qt::LeftButton, {}, chart.centreOf(chart.sector));
    REQUIRE(chart.places.size() == 1);
    CHECK(chart.places[0][0].value<Place>().record == chart.sector);
}

TEST_CASE("A structure is dragged onto another one, undone, and not into itself")
{
    Chart chart;
    chart.drag(chart.sector, chart.police);
    CHECK(chart.parentOf(chart.sector) == chart.police.id);
    CHECK(chart.view().currentRecord() == chart.sector);
    REQUIRE(chart.document->undo().ok());
    CHECK(chart.parentOf(chart.sector) == chart.area.id);
    CHECK(chart.refusals.isEmpty());
    chart.drag(chart.area, chart.sector);
    REQUIRE(chart.refusals.size() == 1);
    CHECK_FALSE(chart.refusals[0][0].value<Error>().what.isEmpty());
    CHECK(chart.parentOf(chart.area).isEmpty());
    chart.drag(chart.centre, chart.police);
    CHECK(chart.document->reader().read(chart.centre).text("unit_id") == chart.police.id);
}

TEST_CASE("The chart zooms by keys and by Ctrl with the wheel; the wheel alone changes no size")
{
    Chart chart;
    chart.view().setZoom(1);
    chart.key(Qt::Key_Plus);
    CHECK(chart.view().zoom() > 1);
    chart.key(Qt::Key_Minus);
    CHECK(chart.view().zoom() == Approx(1));
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({100, 100}, {100, 100}, {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.view().viewport(), &event);
    };
    wheel(Qt::NoModifier);
    CHECK(chart.view().zoom() == Approx(1));
    wheel(Qt::ControlModifier);
    CHECK(chart.view().zoom() == Approx(1.2));
    for (int i = 0; i < 20; ++i)
        chart.key(Qt::Key_Plus);
    CHECK(chart.view().zoom() <= 3);
    chart.key(Qt::Key_0);
    CHECK(chart.view().zoom() <= 1);
}

TEST_CASE("The chart follows the plan and draws in both shapes, and says what belongs there while it is empty")
{
    Chart chart;
    chart.add(Kind::OrgUnit, {{"name", "Avvocatura"}, {"kind", "autonomous"}});
    CHECK(chart.view().chart().boxes.size() == 6);
    const QRect compact = chart.view().boxRect(chart.view().chart().indexOf(chart.sector));
    chart.page.findChild<QCheckBox *>("chartWide")->setChecked(true);
    CHECK(chart.view().boxRect(chart.view().chart().indexOf(chart.sector)) != compact);
    CHECK_FALSE(chart.view().grab().toImage().isNull());
    for (const RecordKey &unit : {chart.area, chart.sector, chart.police})
        REQUIRE(chart.document->perform({}, [&](auto &work) { return work.remove(unit); }).ok());
    CHECK(chart.view().chart().indexOf(chart.sector) < 0);
    SmallPlan nothing;
    OrganisationChartView empty(*nothing.document);
    empty.resize(400, 300);
    CHECK_FALSE(empty.grab().toImage().isNull());
    CHECK(empty.currentRecord().kind == Kind::Body);
}

TEST_CASE("In the tree of structures too one is dropped where it belongs, and not into itself")
{
    Chart chart;
    OrganisationPage organisation(*chart.document);
    QSignalSpy refused(&organisation, &EditorPage::refused);
    auto *tree = organisation.findChild<StructureTree *>(QStringLiteral("structureTree"));
    REQUIRE(tree);
    CHECK(tree->dragDropMode() == QAbstractItemView::InternalMove);
    emit tree->dropped(chart.police.id, chart.area.id, chart.sector.id);
    CHECK(chart.parentOf(chart.police) == chart.area.id);
    CHECK(tree->topLevelItem(0)->child(0)->text(0) == QStringLiteral("Polizia Provinciale"));
    emit tree->dropped(chart.area.id, chart.sector.id, {});
    CHECK(refused.size() == 1);
    CHECK(tree->topLevelItem(0)->text(0) == QStringLiteral("3 Area Tecnica"));
}
