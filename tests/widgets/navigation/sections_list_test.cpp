// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "editors/page_catalogue.h"
#include "navigation/sections_list.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct Navigation : SmallPlan {
    SectionsList list;
    QAbstractItemModelTester tester{list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Navigation()
    {
        list.setDocument(document.get());
        list.resize(300, 400);
        list.show();
        list.setFocus();
    }

    QTreeWidgetItem *row(const QString &title) const
    {
        const QList<QTreeWidgetItem *> found = list.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    void press(Qt::Key key) { QTest::keyClick(&list, key); }
};

} // namespace

TEST_CASE("Each page of the catalogue is one row of one group", "[navigation]")
{
    Navigation navigation;
    QSet<QString> titles;
    int rows = 0;
    for (int group = 0; group < navigation.list.topLevelItemCount(); ++group) {
        CHECK(navigation.list.topLevelItem(group)->childCount() > 0);
        for (int i = 0; i < navigation.list.topLevelItem(group)->childCount(); ++i, ++rows)
            titles.insert(navigation.list.topLevelItem(group)->child(i)->text(0));
    }
    CHECK(rows == int(PageCatalogue::pages().size()));
    CHECK(titles.size() == rows);
}

TEST_CASE("No kind is edited on two pages, or on a page and a sheet", "[navigation]")
{
    QSet<int> seen;
    for (const PageCatalogue::Page &page : PageCatalogue::pages()) {
        CAPTURE(page.title);
        CHECK(PageCatalogue::find(page.page) == &page);
        for (const Kind kind : page.edited) {
            CHECK_FALSE(seen.contains(int(kind)));
            CHECK(PageCatalogue::sheetOf(kind) == nullptr);
            seen.insert(int(kind));
        }
    }
}

TEST_CASE("The counts follow the plan, and are read aloud with the title", "[navigation]")
{
    Navigation navigation;
    const QTreeWidgetItem *stakeholders = navigation.row(QStringLiteral("Stakeholders"));
    CHECK(stakeholders->data(0, Qt::AccessibleTextRole).toString() == "Stakeholders, 0 records");
    navigation.add(Kind::Stakeholder, {{"name", QStringLiteral("Comuni")}});
    CHECK(stakeholders->data(0, Qt::AccessibleTextRole).toString() == "Stakeholders, 1 records");
    REQUIRE(navigation.document->undo().ok());
    CHECK(stakeholders->data(0, Qt::AccessibleTextRole).toString() == "Stakeholders, 0 records");
}

TEST_CASE("Arrows and Enter alone fold a group and open a page", "[navigation]")
{
    Navigation navigation;
    QSignalSpy opened(&navigation.list, &SectionsList::activatedForEditing);
    navigation.list.setOpenGroups({});
    navigation.list.setCurrentItem(navigation.list.topLevelItem(0));
    navigation.press(Qt::Key_Return);
    CHECK(navigation.list.openGroups() == QStringList{QStringLiteral("plan")});
    CHECK(opened.isEmpty());
    navigation.press(Qt::Key_Down);
    navigation.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().value<Place>().page == Place::Page::Plan);
    navigation.press(Qt::Key_Left);
    navigation.press(Qt::Key_Left);
    CHECK(navigation.list.openGroups().isEmpty());
}

TEST_CASE("A page that opens from elsewhere is marked, and its group is open meanwhile", "[navigation]")
{
    Navigation navigation;
    navigation.list.setOpenGroups({});
    navigation.list.showPlace({Place::Page::Directors, {}, {}, 0});
    CHECK(navigation.list.currentItem() == navigation.row(QStringLiteral("Directors")));
    CHECK(navigation.list.currentItem()->isSelected());
    QTreeWidgetItem *people = navigation.list.currentItem()->parent();
    CHECK(people->isExpanded());
    CHECK(navigation.list.openGroups().isEmpty());
    navigation.list.showPlace({Place::Page::Themes, {}, {}, 0});
    CHECK_FALSE(people->isExpanded());
    const RecordKey value = navigation.add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    navigation.list.showPlace(Place::of(value));
    CHECK(navigation.list.selectedItems().isEmpty());
    const RecordKey centre = navigation.add(Kind::ResponsibilityCentre, {{"name", QStringLiteral("Organi")}});
    navigation.list.showPlace(Place::of(centre));
    CHECK(navigation.list.currentItem() == navigation.row(QStringLiteral("Centres")));
    people->setExpanded(false);
    people->setExpanded(true);
    navigation.list.showPlace(Place::of(value));
    CHECK(people->isExpanded());
}

TEST_CASE("The list takes the height of its open groups, and leaves most of the pane to what is below", "[navigation]")
{
    QWidget pane;
    pane.resize(300, 800);
    SectionsList list(&pane);
    list.setOpenGroups({});
    const int folded = list.height();
    CHECK(folded < list.fontMetrics().height() * 3 * list.topLevelItemCount());
    list.setOpenGroups({QStringLiteral("plan")});
    CHECK(list.height() > folded);
    CHECK(list.height() == list.sizeHint().height());
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        list.topLevelItem(i)->setExpanded(true);
    pane.show();
    pane.resize(300, 500);
    CHECK(list.height() <= 250);
}
