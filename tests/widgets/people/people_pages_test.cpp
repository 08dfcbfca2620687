// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "editors/link_chips.h"
#include "editors/record_table_panel.h"
#include "piao/models/people_totals_model.h"
#include "piao/models/record_table_model.h"
#include "people/totals_table.h"
#include "piao/widgets/editor_area.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

/// The editor area on a plan of its own, driven by keys.
struct PeoplePages : SmallPlan {
    EditorArea area;
    QSignalSpy refusals{&area, &EditorArea::refused};

    PeoplePages()
    {
        area.resize(1200, 850);
        area.setDocument(document.get());
        area.show();
        QApplication::setActiveWindow(&area);
        REQUIRE(QTest::qWaitForWindowActive(&area));
    }

    void open(Place::Page page)
    {
        area.open({page, {}, {}, 0});
        QApplication::processEvents();
        view().setFocus();
    }
    template<typename Widget>
    Widget &find(const char *name)
    {
        for (Widget *widget : area.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisibleTo(&area))
                return *widget;
        }
        INFO("nothing to be seen is called " << name);
        REQUIRE(false);
        return *area.findChild<Widget *>();
    }
    RecordTableView &view()
    {
        for (RecordTableView *candidate : area.findChildren<RecordTableView *>()) {
            if (candidate->isVisible())
                return *candidate;
        }
        REQUIRE(false);
        return *area.findChild<RecordTableView *>();
    }
    TotalsTable &totals() { return find<TotalsTable>("totals"); }

    /// The first key opens the cell, the others go into its editor.
    void typeInto(QWidget &table, const QString &text)
    {
        QTest::keyClicks(&table, text.left(1));
        if (text.size() > 1)
            QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    bool hasDoubts()
    {
        for (const QLabel *label : area.findChildren<QLabel *>(QStringLiteral("doubts"))) {
            if (label->isVisible())
                return true;
        }
        return false;
    }
    /// Types one row as a person does: the text, then Tab.
    void typeRow(const QStringList &cells)
    {
        RecordTableModel &model = *view().recordModel();
        view().setCurrentIndex(model.index(model.recordCount(), 0));
        for (const QString &cell : cells) {
            QWidget *writes = QApplication::focusWidget();
            if (!cell.isEmpty())
                typeInto(*writes, cell);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QApplication::processEvents();
        }
        view().commitPending();
    }
    void typePrinted(int row, const char *column, const QString &text)
    {
        TotalsTable &table = totals();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, view().recordModel()->columnOf(QString::fromLatin1(column))));
        typeInto(table, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    QString total(int row, const char *column)
    {
        return totals().model()->index(row, view().recordModel()->columnOf(QString::fromLatin1(column))).data().toString();
    }
    QString totalName(int row) { return totals().model()->index(row, 0).data().toString(); }
    void choose(const char *filter, const QString &value)
    {
        auto &box = find<QComboBox>(filter);
        REQUIRE(box.findData(value) > 0);
        box.setCurrentIndex(box.findData(value));
        QApplication::processEvents();
        view().setFocus();
    }
};

} // namespace

TEST_CASE("An establishment is typed from nothing, and its totals follow")
{
    PeoplePages pages;
    pages.open(Place::Page::Establishment);
    pages.typeRow({"Operatori", "9", "0", "2", "", "", "7"});
    pages.typeRow({"Istruttori", "73", "", "5", "1", "6", "74"});
    REQUIRE(pages.document->reader().count(Kind::StaffEstablishment) == 2);
    CHECK(pages.total(0, "covered") == "82");
    CHECK(pages.total(0, "leaving_by_change") == "7");
    CHECK(pages.total(0, "optimal") == "81");
    // The second row does not follow from its own figures, and says so in words.
    pages.view().setCurrentIndex(pages.view().recordModel()->index(1, 0));
    CHECK(pages.find<QLabel>("doubts").text().contains("75"));
    CHECK(pages.view().recordModel()->index(1, pages.view().recordModel()->columnOf("computed_optimal")).data().toString() == QStringLiteral("⚠ 75"));
    pages.typePrinted(1, "optimal", "82");
    CHECK(pages.total(1, "optimal") == "82");
    CHECK(pages.total(0, "optimal") == "81");
    CHECK(pages.totalName(2).startsWith(QStringLiteral("⚠")));
    CHECK(pages.total(2, "optimal") == "+1");
    REQUIRE(pages.document->undo().ok());
    CHECK(pages.totals().model()->rowCount() == 2);
    CHECK(pages.refusals.isEmpty());
}

TEST_CASE("Three hires of a year are typed with kind and year chosen above, and the printed total disagrees")
{
    PeoplePages pages;
    pages.open(Place::Page::Hires);
    pages.choose("filter.kind", "hire");
    pages.choose("filter.year", "2024");
    RecordTableModel &model = *pages.view().recordModel();
    const auto typeHire = [&](const QString &profile, const QString &number, const QString &cost) {
        const int row = model.recordCount();
        pages.view().setFocus();
        for (const auto &[column, text] : {std::pair("profile", profile), {"number", number}, {"cost_first_year", cost}}) {
            pages.view().commitPending();
            pages.view().setCurrentIndex(model.index(row, model.columnOf(QString::fromLatin1(column))));
            pages.typeInto(pages.view(), text);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QApplication::processEvents();
        }
    };
    typeHire("Agente", "1", "10011,91");
    typeHire("Specialista", "2", "21.389,88");
    typeHire("Addetto", "2", "18134,54");
    REQUIRE(model.recordCount() == 3);
    CHECK(model.recordAt(2).text("kind") == "hire");
    CHECK(model.recordAt(2).integer("year") == 2024);
    CHECK(pages.totalName(0) == "Hires 2024 · Total");
    CHECK(pages.total(0, "number") == "5");
    CHECK(pages.total(0, "cost_first_year") == "49.536,33");
    pages.typePrinted(1, "cost_first_year", "49.536,34");
    CHECK(pages.total(2, "cost_first_year") == "+0,01");
    // Another kind shows none of these, rows or totals.
    pages.choose("filter.kind", "progression");
    CHECK(pages.view().isRowHidden(0));
    CHECK(pages.find<QLabel>("filterCount").text() == "0 of 3 rows");
    CHECK_FALSE(pages.area.findChild<TotalsTable *>()->isVisible());
    // Going to a record that is left out shows all again.
    pages.area.open(Place::of(model.keyAt(1)));
    CHECK_FALSE(pages.view().isRowHidden(1));
    CHECK(pages.view().currentRecord() == model.keyAt(1));
}

TEST_CASE("A hire is linked to public values, and a printed value without a link is doubtful")
{
    PeoplePages pages;
    const RecordKey value = pages.add(Kind::PublicValue, {{"title", "Benessere"}, {"code", "VP5"}});
    const RecordKey hire = pages.add(Kind::Hire, {{"kind", "hire"}, {"year", 2024LL}, {"profile", "Area Tecnica"}, {"value_text", "5. Benessere"}});
    pages.open(Place::Page::Hires);
    CHECK(pages.find<QLabel>("doubts").text().contains("5. Benessere"));
    pages.add(Kind::HireValue, {{"hire_id", hire.id}, {"value_id", value.id}});
    CHECK(pages.find<LinkChips>("hireValues").linkedIds() == QStringList{value.id});
    CHECK_FALSE(pages.hasDoubts());
}

TEST_CASE("Courses are looked at by sector and year, and the yardstick of hours is told")
{
    PeoplePages pages;
    pages.set({Kind::Plan, pages.document->reader().plan().key().id, {}}, "training_hours", 24.0);
    pages.add(Kind::TrainingCourse, {{"sector", "RISORSE"}, {"course", "Redazione atti"}, {"years", "2024"}, {"hours", 6.0}});
    pages.add(Kind::TrainingCourse, {{"sector", "VIABILITA'"}, {"course", "Ponti"}, {"years", "2024, 2025"}});
    pages.open(Place::Page::Training);
    CHECK(pages.total(0, "hours") == "6");
    const QString told = pages.find<QLabel>("trainingHours").text();
    CHECK(told.contains("24 h"));
    CHECK(told.contains(QStringLiteral("⚠ 2024")));
    CHECK(told.contains("1 of 2"));
    pages.choose("filter.sector", "RISORSE");
    CHECK(pages.view().isRowHidden(1));
    CHECK(pages.view().isColumnHidden(0));
    pages.typeRow({"", "Informatica", "Fogli di calcolo"});
    CHECK(pages.view().recordModel()->recordAt(2).text("sector") == "RISORSE");
    pages.find<QTabWidget>("pageTabs").setCurrentIndex(1);
    pages.view().setFocus();
    pages.typeRow({"2024", "50000", "50.000,00"});
    CHECK(pages.total(0, "amount") == "50.000,00");
}

TEST_CASE("Leavers, positive actions and agile work are typed from nothing")
{
    PeoplePages pages;
    pages.open(Place::Page::Leavers);
    pages.typeRow({"2024", "Istruttori", "Geometra", "1"});
    CHECK(pages.total(0, "number") == "1");
    pages.open(Place::Page::PositiveActions);
    pages.typeRow({"1", "AP1", "Orari flessibili"});
    REQUIRE(pages.document->reader().count(Kind::PositiveAction) == 1);
    const RecordKey action = pages.document->reader().all(Kind::PositiveAction)[0].key();
    pages.area.open(Place::of(action));
    pages.find<QTabWidget>("actionTabs").setCurrentIndex(1);
    QApplication::processEvents();
    const RecordKey indicator = pages.add(Kind::Indicator, {{"name", "Domande accolte"}, {"action_id", action.id}});
    CHECK(pages.find<QTabWidget>("actionTabs").tabText(1).toStdString() == "Indicators  1");
    pages.area.open(Place::of(indicator, QStringLiteral("name")));
    CHECK(pages.area.current().page == Place::Page::PositiveActions);
    pages.open(Place::Page::AgileWork);
    pages.typeRow({"Rule", "Due giorni alla settimana", "", "2", "giorni"});
    REQUIRE(pages.document->reader().count(Kind::AgileWork) == 1);
    CHECK(pages.document->reader().all(Kind::AgileWork)[0].text("kind") == "rule");
    CHECK(pages.refusals.isEmpty());
}

TEST_CASE("What is typed as a printed total is written before another page opens")
{
    PeoplePages pages;
    pages.add(Kind::StaffCount, {{"area", "Istruttori"}, {"people", 73LL}, {"reference_date", QDate(2023, 12, 31)}});
    pages.open(Place::Page::Staff);
    TotalsTable &totals = pages.totals();
    totals.setFocus();
    totals.setCurrentIndex(totals.model()->index(1, 1));
    pages.typeInto(totals, "74");
    pages.area.open({Place::Page::Hires, {}, {}, 0});
    REQUIRE(pages.document->reader().count(Kind::PrintedTotal) == 1);
    CHECK(pages.document->reader().all(Kind::PrintedTotal)[0].value("value").toDouble() == 74);
    pages.open(Place::Page::PrintedTotals);
    CHECK(pages.view().recordModel()->index(0, pages.view().recordModel()->columnOf("difference")).data().toString() == QStringLiteral("⚠ +1"));
}
