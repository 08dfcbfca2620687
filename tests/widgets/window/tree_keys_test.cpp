// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/sample_window.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

using namespace piao::domain;
using piao::models::ObjectiveTreeModel;
using piao::test::SampleWindow;

TEST_CASE("The sample shows five values, counts as the plan prints them, and its two objectives without a parent")
{
    SampleWindow sample;
    CHECK(sample.tree().model()->rowCount() == 6);
    CHECK(sample.window->windowTitle().contains("2024-2026"));
    CHECK(sample.window->windowTitle().contains("Lucca"));
    const QString counts = sample.find<QLabel>("statusCounts").text();
    CHECK(counts.startsWith("5 "));
    for (const char *part : {"14 ", "44 ", "174 "})
        CHECK(counts.contains(part));
}

TEST_CASE("F2 renames in place, and undo names and takes back the step")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO02");
    const QString before = sample.currentTitle();
    sample.key(Qt::Key_F2);
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    sample.key(Qt::Key_A, Qt::ControlModifier);
    sample.type("Pace e memoria");
    sample.key(Qt::Key_Return);
    CHECK(sample.currentTitle() == "Pace e memoria");
    CHECK(sample.action("undo").isEnabled());
    CHECK(sample.action("undo").toolTip().contains("Pace e memoria"));
    sample.action("undo").trigger();
    CHECK(sample.currentTitle() == before);
    sample.action("redo").trigger();
    CHECK(sample.currentTitle() == "Pace e memoria");
}

TEST_CASE("A title that is being typed is not lost by a click elsewhere")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO02");
    const RecordKey key = sample.withCode(Kind::OperationalObjective, "OO02");
    sample.key(Qt::Key_F2);
    sample.key(Qt::Key_A, Qt::ControlModifier);
    sample.type("Quasi perso");
    QWidget *sections = &sample.find("sections");
    sections->setFocus(Qt::MouseFocusReason);
    QApplication::processEvents();
    CHECK(sample.document().reader().read(key).text("title") == "Quasi perso");
}

TEST_CASE("Ins adds below, Ctrl+Ins beside, and what is typed is the new node's title")
{
    SampleWindow sample;
    sample.go(Kind::StrategicObjective, "OS02");
    const qlonglong before = sample.document().reader().count(Kind::OperationalObjective);
    sample.key(Qt::Key_Insert);
    sample.type("Nuovo operativo");
    sample.key(Qt::Key_Return);
    CHECK(sample.document().reader().count(Kind::OperationalObjective) == before + 1);
    CHECK(sample.currentTitle() == "Nuovo operativo");
    CHECK(sample.tree().currentIndex().parent().data(ObjectiveTreeModel::CodeRole) == "OS02");
    sample.tree().setFocus();
    sample.key(Qt::Key_Insert, Qt::ControlModifier);
    sample.type("Accanto");
    sample.key(Qt::Key_Return);
    CHECK(sample.document().reader().count(Kind::OperationalObjective) == before + 2);
    CHECK(sample.currentTitle() == "Accanto");
}

TEST_CASE("Alt and the arrows move a node among its siblings, and the selection goes with it")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO03");
    const QPersistentModelIndex parent(sample.tree().currentIndex().parent());
    const int row = sample.tree().currentIndex().row();
    REQUIRE(row > 0);
    sample.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(sample.codeUnder(parent, row - 1) == "OO03");
    CHECK(sample.currentCode() == "OO03");
    sample.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(sample.codeUnder(parent, row) == "OO03");
}

TEST_CASE("Del says what goes with the node before anything goes, and undo brings all of it back")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO03");
    const qlonglong objectives = sample.document().reader().count(Kind::PerformanceObjective);
    QStringList along;
    const auto answer = [&](bool accept) {
        QTimer::singleShot(300, sample.window.get(), [&sample, &along, accept] {
            auto &dialog = sample.find<QDialog>("removalDialog");
            auto &list = *dialog.findChild<QListWidget *>(QStringLiteral("alongList"));
            along.clear();
            for (int row = 0; row < list.count(); ++row)
                along.append(list.item(row)->text());
            accept ? dialog.accept() : dialog.reject();
        });
        // Without a window manager nobody gives the focus back when a dialog closes.
        sample.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(sample.window.get()));
        sample.tree().setFocus();
        sample.key(Qt::Key_Delete);
    };
    answer(false);
    CHECK(along.filter("3").size() >= 1);
    CHECK(sample.document().reader().count(Kind::PerformanceObjective) == objectives);
    answer(true);
    CHECK(sample.document().reader().count(Kind::PerformanceObjective) == objectives - 3);
    sample.action("undo").trigger();
    CHECK(sample.document().reader().count(Kind::PerformanceObjective) == objectives);
}

TEST_CASE("What the plan's levels do not allow is told in the window, not in a box")
{
    SampleWindow sample;
    sample.go(Kind::PublicValue, "VP1");
    CHECK_FALSE(sample.find("messageBar").isVisible());
    sample.key(Qt::Key_Backtab, Qt::ShiftModifier); // there is no level above
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(sample.find("messageBar").isVisible());
    CHECK_FALSE(sample.find<QLabel>("messageText").text().isEmpty());
}

TEST_CASE("Enter goes into the editor; Alt+Left comes back to where one was")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO02");
    sample.go(Kind::OperationalObjective, "OO07");
    sample.key(Qt::Key_Return);
    CHECK(sample.find("editorArea").isAncestorOf(QApplication::focusWidget()));
    sample.action("previousPane").trigger();
    CHECK(QApplication::focusWidget() == &sample.tree());
    sample.action("back").trigger();
    CHECK(sample.currentCode() == "OO02");
    sample.action("forward").trigger();
    CHECK(sample.currentCode() == "OO07");
}
