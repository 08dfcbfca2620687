// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "editors/record_table_panel.h"
#include "editors/stakeholder_table.h"
#include "piao/models/record_table_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct PhasePanel : SmallPlan {
    RecordKey objective = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}});
    RecordTableModel *model = new RecordTableModel(*document, {Kind::Phase, QStringLiteral("objective_id"), objective.id});
    RecordTablePanel panel{model, {QStringLiteral("Fasi"), QStringLiteral("Qui vanno le fasi"), QStringLiteral("Aggiungi")}};

    PhasePanel()
    {
        panel.resize(900, 400);
        panel.show();
        QApplication::setActiveWindow(&panel);
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        view().setFocus();
    }

    RecordTableView &view() { return panel.view(); }
    QString text(int row, const char *column) const
    {
        return model->index(row, model->columnOf(QString::fromLatin1(column))).data(Qt::EditRole).toString();
    }
    /// The input that is open in a cell; the keys go there.
    QWidget *editor() { return QApplication::focusWidget(); }
    void go(int row, const char *column) { view().setCurrentIndex(model->index(row, model->columnOf(QString::fromLatin1(column)))); }
    static void fillClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }
};

} // namespace

TEST_CASE("Typing opens the cell, Tab goes on to the next, Enter goes down")
{
    PhasePanel table;
    CHECK(table.view().currentIndex().isValid());
    QTest::keyClicks(&table.view(), QStringLiteral("A"));
    REQUIRE(qobject_cast<QLineEdit *>(table.editor()));
    QTest::keyClicks(table.editor(), QStringLiteral("nalisi"));
    QTest::keyClick(table.editor(), Qt::Key_Tab);
    CHECK(table.text(0, "title") == "Analisi");
    CHECK(table.view().currentIndex().column() == table.model->columnOf("start_date"));
    CHECK(table.view().currentIndex().row() == 0);
    REQUIRE(qobject_cast<QLineEdit *>(table.editor()));
    QTest::keyClicks(table.editor(), QStringLiteral("1/3/2024"));
    QTest::keyClick(table.editor(), Qt::Key_Return);
    CHECK(table.text(0, "start_date") == "01/03/2024");
    CHECK(table.view().currentIndex().row() == 1);
}

TEST_CASE("Esc in a cell takes back what was typed")
{
    PhasePanel table;
    table.model->setData(table.model->index(0, 0), QStringLiteral("Analisi"));
    table.go(0, "title");
    QTest::keyClick(&table.view(), Qt::Key_F2);
    QTest::keyClicks(table.editor(), QStringLiteral("altro"));
    QTest::keyClick(table.editor(), Qt::Key_Escape);
    CHECK(table.text(0, "title") == "Analisi");
}

TEST_CASE("Nothing typed into a cell is lost when the table is left")
{
    PhasePanel table;
    QTest::keyClicks(&table.view(), QStringLiteral("A"));
    QTest::keyClicks(table.editor(), QStringLiteral("nal"));
    table.view().commitPending();
    CHECK(table.text(0, "title") == "Anal");
}

TEST_CASE("A block copied from the table comes back as it was, tabs, quotes and line breaks included")
{
    PhasePanel table;
    table.model->writeBlock(0, 0, {{"Detto \"fine\"", "01/02/2024", "", "12,5", "", "una\ndue"}, {"b", "", "", "1.000", "", ""}});
    table.view().selectAll();
    table.view().copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->hasHtml());
    const TextBlock block = readTabbed(data->text());
    REQUIRE(block.size() == 2);
    CHECK(block[0] == QStringList{"Detto \"fine\"", "01/02/2024", "", "12,5", "", "una\ndue"});
    table.go(2, "title");
    table.view().clearSelection();
    QTest::keySequence(&table.view(), QKeySequence::Paste);
    CHECK(table.model->recordCount() == 4);
    CHECK(table.text(2, "notes") == "una\ndue");
}

TEST_CASE("A paste with two columns swapped is undone in one step and pasted again")
{
    PhasePanel table;
    PhasePanel::fillClipboard(QStringLiteral("01/02/2024\tAnalisi\n01/03/2024\tGara\n"));
    QTest::keySequence(&table.view(), QKeySequence::Paste);
    CHECK(table.model->recordCount() == 2);
    CHECK(table.text(0, "title") == "01/02/2024");
    REQUIRE(table.document->undo().ok());
    CHECK(table.model->recordCount() == 0);
    PhasePanel::fillClipboard(QStringLiteral("Analisi\t01/02/2024\nGara\t01/03/2024\n"));
    table.go(0, "title");
    QTest::keySequence(&table.view(), QKeySequence::Paste);
    CHECK(table.text(1, "title") == "Gara");
    CHECK(table.text(1, "start_date") == "01/03/2024");
}

TEST_CASE("One value pasted over a selection fills it; Ctrl+D repeats the first row; Del clears")
{
    PhasePanel table;
    table.model->writeBlock(0, 0, {{"a"}, {"b"}, {"c"}});
    const int start = table.model->columnOf("start_date");
    const QItemSelection column(table.model->index(0, start), table.model->index(2, start));
    table.view().setCurrentIndex(table.model->index(0, start));
    table.view().selectionModel()->select(column, QItemSelectionModel::ClearAndSelect);
    PhasePanel::fillClipboard(QStringLiteral("01/02/2024"));
    QTest::keySequence(&table.view(), QKeySequence::Paste);
    CHECK(table.text(2, "start_date") == "01/02/2024");
    table.model->setData(table.model->index(0, start), QStringLiteral("05/02/2024"));
    QTest::keyClick(&table.view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(table.text(2, "start_date") == "05/02/2024");
    QTest::keyClick(&table.view(), Qt::Key_Delete);
    CHECK(table.text(1, "start_date").isEmpty());
}

TEST_CASE("Rows are added, moved and removed from the keyboard")
{
    PhasePanel table;
    table.model->writeBlock(0, 0, {{"a"}, {"b"}});
    table.go(1, "title");
    QTest::keyClick(&table.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(table.text(0, "title") == "b");
    CHECK(table.view().currentIndex().row() == 0);
    QTest::keyClick(&table.view(), Qt::Key_Insert);
    CHECK(table.model->recordCount() == 3);
    REQUIRE(qobject_cast<QLineEdit *>(table.editor()));
    QTest::keyClicks(table.editor(), QStringLiteral("nuova"));
    QTest::keyClick(table.editor(), Qt::Key_Return);
    CHECK(table.text(1, "title") == "nuova");
    table.go(0, "title");
    QTest::keyClick(&table.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(table.model->recordCount() == 2);
    CHECK(table.view().currentIndex().isValid());
}

TEST_CASE("A stakeholder is chosen by search, or added to the registry by typing its name; its role from a list")
{
    SmallPlan plan;
    const RecordKey objective = plan.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}});
    const RecordKey known = plan.add(Kind::Stakeholder, {{"name", QStringLiteral("Università e scuole")}});
    std::unique_ptr<RecordTablePanel> panel(makeStakeholderTable(*plan.document, Kind::PerformanceObjective, nullptr));
    panel->model().setOwner(objective.id);
    panel->resize(800, 300);
    panel->show();
    QApplication::setActiveWindow(panel.get());
    REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    panel->view().setFocus();
    panel->view().addRow();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    QTest::keyClicks(search, QStringLiteral("universita"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(panel->model().recordCount() == 1);
    CHECK(panel->model().recordAt(0).text("stakeholder_id") == known.id);
    panel->view().addRow();
    search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search);
    QTest::keyClicks(search, QStringLiteral("Pendolari"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(panel->model().recordCount() == 2);
    CHECK(panel->model().index(1, 0).data().toString() == "Pendolari");
    CHECK(plan.document->reader().count(Kind::Stakeholder) == 2);
    panel->view().setCurrentIndex(panel->model().index(1, 1));
    QTest::keyClick(&panel->view(), Qt::Key_F2);
    auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
    REQUIRE(role);
    QTest::keyClick(role, Qt::Key_Down);
    QTest::keyClick(role, Qt::Key_Return);
    CHECK(panel->model().recordAt(1).text("role") == "beneficiary");
}
