// SPDX-License-Identifier: EUPL-1.2
#include "preview/finding_list.h"
#include "preview/outline_tree.h"
#include "preview/preview_panel.h"
#include "preview/preview_view.h"
#include "support/print_qt.h"
#include "window/sample_window.h"

#include "piao/widgets/editor_area.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

using namespace piao::domain;
using piao::test::SampleWindow;
using piao::widgets::OutlineTree;
using piao::widgets::PageColumn;
using piao::widgets::PageSpot;
using piao::widgets::Place;
using piao::widgets::PreviewVersionPtr;
using piao::widgets::PreviewView;

namespace {

constexpr int longestMs = 20000;

/// The sample's window with its preview open and drawn.
struct PreviewDesk {
    SampleWindow sample;
    PreviewView &view = sample.find<PreviewView>("previewPages");

    PreviewDesk()
    {
        sample.action("showPreview").trigger();
        REQUIRE(isDrawn());
    }

    bool isDrawn() { return QTest::qWaitFor([this] { return view.isDrawn(); }, longestMs); }
    /// Waits for the version that shows what was just written.
    void awaitNext(const PreviewVersionPtr &before)
    {
        REQUIRE(QTest::qWaitFor([&] { return view.version() && view.version() != before; }, longestMs));
        REQUIRE(isDrawn());
    }
    QString state() { return sample.find<QLabel>("previewState").text(); }
    /// The first place that leads to a record of this kind.
    int placeOf(const char *table)
    {
        for (int i = 0; i < view.places().count(); ++i) {
            if (view.places().at(i).origin.startsWith(QLatin1String(table) + '/'))
                return i;
        }
        return -1;
    }
    QString wordsOf(int place)
    {
        return view.version()->pages->text(view.places().at(place).page, view.places().areaOf(place));
    }
    QString allWords()
    {
        QString words;
        for (int page = 0; page < view.version()->pages->count(); ++page)
            words += view.version()->pages->text(page) + ' ';
        return words;
    }
};

} // namespace

TEST_CASE("The preview shows the pages of the document, and how up to date they are", "[preview]")
{
    PreviewDesk desk;
    CHECK(desk.view.version()->pages->count() > 40);
    CHECK(desk.allWords().contains("Provincia di Lucca"));
    CHECK(desk.state().contains(QString::number(desk.view.version()->pages->count())));
    auto &outline = desk.sample.find<OutlineTree>("previewOutline");
    REQUIRE(outline.topLevelItemCount() > 3);
    CHECK(desk.view.fitsWidth());
    // The history makes room on a small screen, and the person gets it back by asking.
    CHECK_FALSE(desk.sample.action("showHistory").isChecked());
}

TEST_CASE("An edit is on the pages soon after, which meanwhile stay as they were", "[preview]")
{
    PreviewDesk desk;
    const PreviewVersionPtr before = desk.view.version();
    const auto key = desk.sample.withCode(Kind::PublicValue, "VP1");
    REQUIRE(desk.sample.document().setField(key, "title", QStringLiteral("Valore rinominato adesso")).ok());
    CHECK(desk.view.version() == before);
    CHECK(desk.view.isDrawn());
    desk.awaitNext(before);
    CHECK(desk.allWords().contains(QStringLiteral("Valore rinominato adesso"), Qt::CaseInsensitive));
}

TEST_CASE("While the preview is closed nothing is made, and opened again it shows the plan as it is", "[preview]")
{
    PreviewDesk desk;
    const PreviewVersionPtr before = desk.view.version();
    desk.sample.action("showPreview").trigger();
    REQUIRE(desk.sample.document().setField(desk.sample.withCode(Kind::PublicValue, "VP2"), "title", QStringLiteral("Di nascosto")).ok());
    QTest::qWait(500);
    CHECK(desk.view.version() == before);
    desk.sample.action("showPreview").trigger();
    desk.awaitNext(before);
    CHECK(desk.allWords().contains(QStringLiteral("Di nascosto"), Qt::CaseInsensitive));
}

TEST_CASE("A click on a place opens its editor", "[preview]")
{
    PreviewDesk desk;
    const int place = desk.placeOf("performance_objective");
    REQUIRE(place >= 0);
    desk.view.showSpot({desk.view.places().at(place).page, desk.view.places().at(place).top});
    const QPoint middle = desk.view.seenArea(place).center().toPoint();
    REQUIRE(desk.view.placeUnder(middle) >= 0);
    const QString origin = desk.view.places().at(desk.view.placeUnder(middle)).origin;
    QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, middle);
    const Place now = desk.sample.find<piao::widgets::EditorArea>("editorArea").current();
    CHECK(now.page == Place::Page::Record);
    CHECK(now.record.id == origin.section('/', 1, 1));
    CHECK_FALSE(desk.view.followed().empty());
}

TEST_CASE("The keyboard walks from place to place, says which one, and opens it", "[preview]")
{
    PreviewDesk desk;
    const int place = desk.placeOf("performance_objective");
    REQUIRE(place >= 0);
    desk.view.showSpot({desk.view.places().at(place).page, desk.view.places().at(place).top});
    desk.view.setFocus();
    desk.sample.key(Qt::Key_Down);
    REQUIRE(desk.view.walkedPlace() >= 0);
    const QString first = desk.view.places().at(desk.view.walkedPlace()).origin;
    CHECK(desk.view.accessibleName().contains(desk.wordsOf(desk.view.walkedPlace()).left(20)));
    desk.sample.key(Qt::Key_Down);
    const QString second = desk.view.places().at(desk.view.walkedPlace()).origin;
    CHECK(second != first);
    desk.sample.key(Qt::Key_Up);
    CHECK(desk.view.places().at(desk.view.walkedPlace()).origin == first);
    desk.sample.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() != &desk.view);
}

TEST_CASE("The preview follows the editor", "[preview]")
{
    PreviewDesk desk;
    const int place = desk.placeOf("performance_objective");
    REQUIRE(place >= 0);
    const QString id = desk.view.places().at(place).origin.section('/', 1, 1);
    desk.view.showSpot({0, 0});
    desk.sample.window->goTo(Place::of({Kind::PerformanceObjective, id, {}}));
    REQUIRE_FALSE(desk.view.followed().empty());
    const QRectF area = desk.view.seenArea(desk.view.places().chiefOf(desk.view.followed())); // its sheet
    CHECK(QRectF(desk.view.viewport()->rect()).intersects(area));
}

TEST_CASE("An editor that tells its place again leaves the reader where he reads", "[preview]")
{
    PreviewDesk desk;
    const int place = desk.placeOf("performance_objective");
    REQUIRE(place >= 0);
    const Place objective = Place::of({Kind::PerformanceObjective, desk.view.places().at(place).origin.section('/', 1, 1), {}});
    desk.sample.window->goTo(objective);
    desk.view.showSpot({0, 0});
    const int top = desk.view.verticalScrollBar()->value();
    desk.sample.window->goTo(objective);
    CHECK(desk.view.verticalScrollBar()->value() == top);
}

TEST_CASE("What is read stays where it stands when the text before it grows", "[preview]")
{
    PreviewDesk desk;
    desk.sample.window->goTo({Place::Page::Centres, {}, {}, 0});
    const int objective = desk.placeOf("performance_objective");
    REQUIRE(objective >= 0);
    desk.view.showSpot({desk.view.places().at(objective).page, desk.view.places().at(objective).top - 40});
    // The first place that is seen to begin.
    const int place = desk.view.places().firstBelow(desk.view.column().spotAt(desk.view.verticalScrollBar()->value()));
    const QString origin = desk.view.places().at(place).origin;
    const std::vector<int> same = desk.view.places().placesOf(origin);
    const auto ordinal = size_t(std::find(same.begin(), same.end(), place) - same.begin());
    const double height = desk.view.seenArea(place).top();
    const int page = desk.view.places().at(place).page;
    const PreviewVersionPtr before = desk.view.version();
    const auto sections = desk.sample.document().reader().all(Kind::Section);
    REQUIRE_FALSE(sections.empty());
    const QString longText = "<p>" + QStringLiteral("Una premessa molto lunga. ").repeated(400) + "</p>";
    REQUIRE(desk.sample.document().setField(sections.front().key(), "narrative", longText).ok());
    desk.awaitNext(before);
    const int after = desk.view.places().placesOf(origin).at(ordinal);
    CHECK(desk.view.places().at(after).page > page);
    CHECK(std::abs(desk.view.seenArea(after).top() - height) < 4);
}

TEST_CASE("The headings lead to their pages", "[preview]")
{
    PreviewDesk desk;
    auto &outline = desk.sample.find<OutlineTree>("previewOutline");
    outline.setFocus();
    QTreeWidgetItem *last = outline.topLevelItem(outline.topLevelItemCount() - 1);
    outline.setCurrentItem(last);
    QTest::keyClick(&outline, Qt::Key_Return);
    // The heading stands at the top of the view, far from the first page, wherever the document has it.
    const PageSpot top = desk.view.column().spotAt(desk.view.verticalScrollBar()->value() + PageColumn::gap);
    REQUIRE(top.page > 10);
    const QSizeF page = desk.view.version()->pages->size(top.page);
    const QRectF below(0, std::max(0.0, top.top - 2), page.width(), 60);
    CHECK(desk.view.version()->pages->text(top.page, below).simplified().contains(last->text(0).simplified(), Qt::CaseInsensitive));
}

TEST_CASE("The pages grow and shrink by keys while they have the focus, and the tree keeps its own", "[preview]")
{
    PreviewDesk desk;
    desk.view.setFocus();
    const double before = desk.view.zoom();
    desk.sample.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.view.zoom() > before);
    CHECK_FALSE(desk.view.fitsWidth());
    desk.sample.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.view.zoom() == Approx(before));
    desk.sample.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.view.fitsWidth());
}

TEST_CASE("Findings of the document are counted, listed, and lead to where they can be mended", "[preview]")
{
    PreviewDesk desk;
    const auto &findings = desk.view.version()->findings;
    REQUIRE_FALSE(findings.empty());
    auto &button = desk.sample.find<QToolButton>("previewShowFindings");
    auto &list = desk.sample.find<piao::widgets::FindingList>("previewFindings");
    CHECK(button.text().contains(QString::number(findings.size())));
    CHECK_FALSE(list.isVisible());
    button.click();
    REQUIRE(list.isVisible());
    CHECK(list.count() == int(findings.size()));
    for (int row = 0; row < list.count(); ++row) {
        if (findings[size_t(row)].origin.isEmpty())
            continue;
        list.setCurrentRow(row);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(QApplication::focusWidget() != &list);
        return;
    }
}

TEST_CASE("Whether the preview is open is remembered", "[preview]")
{
    SampleWindow sample;
    CHECK_FALSE(sample.find("previewPanel").isVisible());
    sample.action("showPreview").trigger();
    CHECK(sample.find("previewPanel").isVisible());
    sample.window->close();
    sample.open();
    CHECK(sample.find("previewPanel").isVisible());
}
