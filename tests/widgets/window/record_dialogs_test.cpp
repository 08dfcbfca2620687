// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "support/small_plan.h"
#include "window/bulk_edit_dialog.h"
#include "window/continuation_dialog.h"
#include "window/duplicate_dialog.h"
#include "window/sample_window.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QTreeWidget>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SampleWindow;
using piao::test::SmallPlan;

namespace {

template<typename Widget>
Widget &part(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    INFO("there is no " << name);
    REQUIRE(found);
    return *found;
}

/// Does something in the dialog with that name as soon as it is open.
void whenOpen(SampleWindow &sample, const char *name, const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(300, sample.window.get(), [&sample, name, act] { act(sample.find<QDialog>(name)); });
}

} // namespace

TEST_CASE("A choice is set in many records after a look at what changes")
{
    SmallPlan plan;
    std::vector<RecordKey> keys;
    for (const char *title : {"Uno", "Due", "Tre"})
        keys.push_back(plan.add(Kind::Measure, {{"title", QString::fromLatin1(title)}}));
    plan.set(keys[0], "scope", QStringLiteral("specific"));
    BulkEditDialog dialog(*plan.document, keys);
    dialog.show();
    dialog.chooseField(QStringLiteral("scope"));
    auto &input = part<QComboBox>(dialog, "field.measure.scope");
    CHECK_FALSE(part<QComboBox>(dialog, "kindBox").isEnabled());
    // What the records do not have in common is not proposed.
    CHECK(part<QLabel>(dialog, "previewSummary").text().contains("Changing: 1"));
    QTest::keyClick(&input, Qt::Key_End);
    QTest::keyClick(&input, Qt::Key_Up);
    CHECK(QTest::qWaitFor([&] { return part<QTreeWidget>(dialog, "previewList").topLevelItem(1)->text(2) == "Specific"; }));
    CHECK(part<QTreeWidget>(dialog, "previewList").topLevelItem(0)->text(2) == "the same");
    CHECK(part<QLabel>(dialog, "previewSummary").text() == "Changing: 2. With this value already: 1.");
    const qlonglong revision = plan.document->revision();
    part<QPushButton>(dialog, "setButton").click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.changed() == 2);
    CHECK(plan.document->revision() == revision + 1);
    CHECK(plan.read(keys[2]).text("scope") == "specific");
}

TEST_CASE("What cannot be read is refused in the dialog, and the kind is asked for when there are several")
{
    SmallPlan plan;
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", QStringLiteral("V")}});
    const RecordKey objective = plan.add(Kind::PerformanceObjective, {{"title", QStringLiteral("O")}});
    BulkEditDialog dialog(*plan.document, {value, objective});
    dialog.show();
    auto &kinds = part<QComboBox>(dialog, "kindBox");
    CHECK(kinds.count() == 2);
    kinds.setCurrentIndex(1);
    dialog.chooseField(QStringLiteral("weight"));
    auto &input = part<QLineEdit>(dialog, "field.performance_objective.weight");
    input.setFocus();
    QTest::keyClicks(&input, QStringLiteral("molto"));
    CHECK(QTest::qWaitFor([&] { return !part<QPushButton>(dialog, "setButton").isEnabled(); }));
    input.selectAll();
    QTest::keyClicks(&input, QStringLiteral("12,5"));
    CHECK(QTest::qWaitFor([&] { return part<QPushButton>(dialog, "setButton").isEnabled(); }));
    dialog.accept();
    CHECK(plan.read(objective).value("weight").toDouble() == 12.5);
    CHECK_FALSE(plan.read(value).has("weight"));
}

TEST_CASE("Rows selected in a table get a field set from the keyboard, and the bar offers to take it back")
{
    SampleWindow sample;
    sample.window->goTo({Place::Page::Stakeholders, {}, {}, 0});
    QTableView *table = nullptr;
    for (QTableView *each : sample.window->findChildren<QTableView *>()) {
        if (each->isVisible())
            table = table ? table : each;
    }
    REQUIRE(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(4, 0)), QItemSelectionModel::ClearAndSelect);
    CHECK(table->contextMenuPolicy() == Qt::ActionsContextMenu);
    const qlonglong revision = sample.document().revision();
    whenOpen(sample, "bulkEditDialog", [](QDialog &dialog) {
        auto &bulk = dynamic_cast<BulkEditDialog &>(dialog);
        bulk.chooseField(QStringLiteral("description"));
        auto *input = dialog.findChild<QWidget *>(QStringLiteral("field.stakeholder.description"));
        REQUIRE(input);
        input->setFocus();
        QTest::keyClicks(input, QStringLiteral("Da descrivere"));
        part<QPushButton>(dialog, "setButton").setEnabled(true);
        bulk.accept();
    });
    sample.action("setField").trigger();
    CHECK(sample.document().revision() == revision + 1);
    int described = 0;
    for (const Record &record : sample.document().reader().all(Kind::Stakeholder))
        described += record.text("description") == "Da descrivere";
    CHECK(described == 5);
    sample.action("undo").trigger();
    CHECK(sample.document().revision() == revision + 2);
}

TEST_CASE("An objective is duplicated from the tree with what is ticked, and the copy opens")
{
    SampleWindow sample;
    sample.go(Kind::PerformanceObjective, "2024-A1-OP-01");
    const qlonglong before = sample.document().reader().count(Kind::PerformanceObjective);
    whenOpen(sample, "duplicateDialog", [](QDialog &dialog) {
        auto &parts = part<QListWidget>(dialog, "partList");
        for (int row = 0; row < parts.count(); ++row)
            parts.item(row)->setCheckState(Qt::Unchecked);
        dialog.accept();
    });
    sample.action("duplicate").trigger();
    CHECK(sample.document().reader().count(Kind::PerformanceObjective) == before + 1);
    const QString code = sample.currentCode();
    CHECK(code.startsWith("2024-A1-OP-"));
    CHECK(code != "2024-A1-OP-01");
    const RecordKey copy = sample.withCode(Kind::PerformanceObjective, code.toLatin1().constData());
    CHECK(sample.document().reader().where(Kind::StakeholderLink, "performance_id", copy.id).empty());
}

TEST_CASE("Without a selection commands on records say what to do")
{
    SampleWindow sample;
    sample.find("filterEdit").setFocus();
    sample.tree().setCurrentIndex({});
    sample.tree().clearSelection();
    const qlonglong revision = sample.document().revision();
    sample.action("duplicate").trigger();
    CHECK(sample.document().revision() == revision);
    CHECK(sample.find("messageBar").isVisible());
}

TEST_CASE("A copy of a process asks whether its measures are shared or copied")
{
    SmallPlan plan;
    const RecordKey process = plan.add(Kind::Process, {{"name", QStringLiteral("Gare")}, {"code", QStringLiteral("P1")}});
    const RecordKey measure = plan.add(Kind::Measure, {{"title", QStringLiteral("Rotazione")}, {"scope", QStringLiteral("specific")}});
    plan.add(Kind::ProcessMeasure, {{"process_id", process.id}, {"measure_id", measure.id}});
    DuplicateDialog dialog(*plan.document, {process});
    dialog.show();
    auto &parts = part<QListWidget>(dialog, "partList");
    CHECK(parts.count() == 1);
    part<QRadioButton>(dialog, "copiedMeasures").click();
    CHECK(parts.count() == 2);
    part<QPushButton>(dialog, "duplicateButton").click();
    REQUIRE(dialog.copies().size() == 1);
    CHECK(plan.document->reader().count(Kind::Measure) == 2);
    CHECK(plan.read(dialog.copies().front()).text("code") == "P2");
}

TEST_CASE("A centre's objectives go on into the next year after their number was told")
{
    SampleWindow sample;
    const RecordKey centre = sample.withCode(Kind::ResponsibilityCentre, "A1");
    ContinuationDialog dialog(sample.document(), centre.id, 2026, sample.window.get());
    dialog.show();
    CHECK(part<QComboBox>(dialog, "centreBox").currentData().toString() == centre.id);
    CHECK(part<QComboBox>(dialog, "yearBox").currentText() == "2026");
    REQUIRE(part<QPushButton>(dialog, "continueButton").isEnabled());
    part<QPushButton>(dialog, "continueButton").click();
    CHECK_FALSE(dialog.editions().empty());
    for (const RecordKey &edition : dialog.editions())
        CHECK(sample.document().reader().read(edition).integer("year") == 2027);
    ContinuationDialog again(sample.document(), centre.id, 2026, sample.window.get());
    CHECK_FALSE(part<QPushButton>(again, "continueButton").isEnabled());
}
