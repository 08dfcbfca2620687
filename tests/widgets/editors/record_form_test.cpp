// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/widgets/editor_area.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

/// An objective's sheet in a window of its own, as the keyboard meets it.
struct ObjectiveSheet : SmallPlan {
    RecordKey objective = add(Kind::PerformanceObjective,
        {{"title", QStringLiteral("Comunicare")}, {"code", QStringLiteral("2024-A1-OP-01")}, {"year", 2024LL}});
    EditorArea area;

    ObjectiveSheet()
    {
        area.resize(1000, 700);
        area.setDocument(document.get());
        area.open(Place::of(objective, QStringLiteral("title")));
        area.show();
        QApplication::setActiveWindow(&area);
        REQUIRE(QTest::qWaitForWindowActive(&area));
        title()->setFocus();
    }

    template<typename Widget = QLineEdit>
    Widget *input(const char *column) const
    {
        auto *found = area.findChild<Widget *>(QStringLiteral("field.performance_objective.%1").arg(QLatin1String(column)));
        REQUIRE(found);
        return found;
    }
    QLineEdit *title() const { return input("title"); }
    QString stored(const char *column) { return read(objective).text(column); }
    static void retype(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }
};

} // namespace

TEST_CASE("What is typed is written when the focus goes elsewhere")
{
    ObjectiveSheet sheet;
    ObjectiveSheet::retype(sheet.title(), QStringLiteral("Comunicare meglio"));
    CHECK(sheet.stored("title") == "Comunicare");
    QTest::keyClick(sheet.title(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(sheet.stored("title") == "Comunicare meglio");
    REQUIRE(sheet.document->undo().ok());
    CHECK(sheet.title()->text() == "Comunicare");
}

TEST_CASE("Enter writes at once, Esc brings back what the plan holds")
{
    ObjectiveSheet sheet;
    ObjectiveSheet::retype(sheet.title(), QStringLiteral("Uno"));
    QTest::keyClick(sheet.title(), Qt::Key_Return);
    CHECK(sheet.stored("title") == "Uno");
    ObjectiveSheet::retype(sheet.title(), QStringLiteral("Due"));
    QTest::keyClick(sheet.title(), Qt::Key_Escape);
    CHECK(sheet.title()->text() == "Uno");
    CHECK(sheet.stored("title") == "Uno");
}

TEST_CASE("A pause in typing is enough to have it in the plan, and the cursor stays where it is")
{
    ObjectiveSheet sheet;
    sheet.title()->setCursorPosition(3);
    QTest::keyClicks(sheet.title(), QStringLiteral("xyz"));
    const int cursor = sheet.title()->cursorPosition();
    CHECK(QTest::qWaitFor([&] { return sheet.stored("title") == "Comxyzunicare"; }, 4000));
    CHECK(sheet.title()->cursorPosition() == cursor);
    CHECK(sheet.title()->text() == "Comxyzunicare");
}

TEST_CASE("Opening another record first writes what is being typed")
{
    ObjectiveSheet sheet;
    const RecordKey other = sheet.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Altro")}});
    ObjectiveSheet::retype(sheet.title(), QStringLiteral("A meta di una par"));
    sheet.area.open(Place::of(other));
    CHECK(sheet.stored("title") == "A meta di una par");
    CHECK(sheet.title()->text() == "Altro");
    sheet.area.open(Place{Place::Page::Body});
    CHECK(sheet.area.current().page == Place::Page::Body);
}

TEST_CASE("A text that cannot be read stays in the field with its reason, and out of the plan")
{
    ObjectiveSheet sheet;
    QLineEdit *weight = sheet.input("weight");
    weight->setFocus();
    ObjectiveSheet::retype(weight, QStringLiteral("molto"));
    QTest::keyClick(weight, Qt::Key_Return);
    CHECK(weight->text() == "molto");
    CHECK_FALSE(sheet.read(sheet.objective).has("weight"));
    CHECK(weight->accessibleDescription().contains("molto"));
    ObjectiveSheet::retype(weight, QStringLiteral("12,5"));
    QTest::keyClick(weight, Qt::Key_Return);
    CHECK(sheet.read(sheet.objective).value("weight").toDouble() == 12.5);
    CHECK_FALSE(weight->accessibleDescription().contains("molto"));
}

TEST_CASE("A change from elsewhere shows, but not over what somebody is typing")
{
    ObjectiveSheet sheet;
    sheet.set(sheet.objective, "code", QStringLiteral("2024-B7-OP-02"));
    CHECK(sheet.input("code")->text() == "2024-B7-OP-02");
    ObjectiveSheet::retype(sheet.title(), QStringLiteral("Sto scrivendo"));
    sheet.set(sheet.objective, "title", QStringLiteral("Da altrove"));
    CHECK(sheet.title()->text() == "Sto scrivendo");
    sheet.area.commitPending();
    CHECK(sheet.stored("title") == "Sto scrivendo");
}

TEST_CASE("Paragraphs keep their lines, and Tab leaves them")
{
    ObjectiveSheet sheet;
    auto *resources = sheet.input<QPlainTextEdit>("resources");
    resources->setFocus();
    QTest::keyClicks(resources, QStringLiteral("Prima riga"));
    QTest::keyClick(resources, Qt::Key_Return);
    QTest::keyClicks(resources, QStringLiteral("Seconda"));
    QTest::keyClick(resources, Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(sheet.stored("resources") == "Prima riga\nSeconda");
    CHECK_FALSE(resources->hasFocus());
}

TEST_CASE("A centre is found by any part of its name, accents and case ignored")
{
    ObjectiveSheet sheet;
    sheet.add(Kind::ResponsibilityCentre, {{"code", QStringLiteral("A1")}, {"name", QStringLiteral("Organi istituzionali")}});
    const RecordKey wanted = sheet.add(Kind::ResponsibilityCentre, {{"code", QStringLiteral("C7")}, {"name", QStringLiteral("Mobilità e trasporti")}});
    QLineEdit *centre = sheet.input("centre_id");
    centre->setFocus();
    QTest::keyClicks(centre, QStringLiteral("MOBILITA"));
    QTest::keyClick(centre, Qt::Key_Return);
    CHECK(centre->text() == "C7 Mobilità e trasporti");
    CHECK(sheet.stored("centre_id") == wanted.id);
    sheet.set(wanted, "name", QStringLiteral("Trasporti"));
    CHECK(centre->text() == "C7 Trasporti");
}

TEST_CASE("The record that is open may be deleted by an undo")
{
    SmallPlan plan;
    const RecordKey objective = plan.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Nuovo")}});
    EditorArea area;
    area.setDocument(plan.document.get());
    area.open(Place::of(objective));
    REQUIRE(plan.document->undo().ok());
    QCoreApplication::processEvents();
    CHECK(area.current().record.isNull());
    area.commitPending();
}

TEST_CASE("Pauses while typing one text make one step of the history")
{
    ObjectiveSheet sheet;
    const auto pause = [&](const QString &wanted) {
        return QTest::qWaitFor([&] { return sheet.stored("title") == wanted; }, 4000);
    };
    sheet.title()->setCursorPosition(10);
    QTest::keyClicks(sheet.title(), QStringLiteral(" bene"));
    REQUIRE(pause("Comunicare bene"));
    QTest::keyClicks(sheet.title(), QStringLiteral(" e presto"));
    REQUIRE(pause("Comunicare bene e presto"));
    REQUIRE(sheet.document->undo().ok());
    CHECK(sheet.stored("title") == "Comunicare");
    CHECK(sheet.title()->text() == "Comunicare");
}
