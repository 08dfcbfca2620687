// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/sample_window.h"

#include "editors/record_table_panel.h"
#include "findings/findings_tree.h"
#include "piao/checks/live_checks.h"
#include "piao/models/check_table_model.h"
#include "piao/models/finding_marks.h"
#include "piao/models/finding_model.h"
#include "piao/models/suppression_table_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace piao::domain;
using namespace piao::widgets;
using piao::models::CheckTableModel;
using piao::models::FindingMarks;
using piao::models::FindingModel;
using piao::models::SuppressionTableModel;
using piao::test::SampleWindow;

namespace {

struct Checks : SampleWindow {
    piao::checks::LiveChecks &checks() { return *FindingMarks::of(document()).checks(); }
    void settle()
    {
        checks().catchUp();
        QApplication::processEvents();
    }
    void open(const char *check)
    {
        window->goTo({Place::Page::Checks, {}, QString::fromLatin1(check), 0});
        QApplication::processEvents();
    }
    QTreeView &table() { return find<QTreeView>("checkTable"); }
    QModelIndex cell(int column) { return table().currentIndex().siblingAtColumn(column); }
    std::vector<Record> settings() { return document().reader().all(Kind::CheckSetting); }
};

} // namespace

TEST_CASE("The page of the checks shows each with what it finds, why it is there and by which rule", "[checks]")
{
    Checks sample;
    sample.open("L02");
    const QAbstractItemModelTester tester(sample.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(sample.table().model()->rowCount() == int(piao::checks::allChecks().size()));
    CHECK(sample.cell(CheckTableModel::CheckColumn).data().toString() == "L02");
    CHECK(sample.cell(CheckTableModel::SeverityColumn).data().toString() == "Error");
    CHECK(sample.cell(CheckTableModel::FindingsColumn).data().toString().toInt()
        == int(sample.checks().checker()->findings(piao::checks::indexOfCheck(u"L02")).size()));
    CHECK(sample.find<QLabel>("checkTexts").text().contains("D.Lgs. 150/2009"));
    CHECK_FALSE(sample.find<QPushButton>("resetCheck").isEnabled());
}

TEST_CASE("A check is turned off by its box, and on again without a trace", "[checks]")
{
    Checks sample;
    sample.open("L02");
    sample.table().setCurrentIndex(sample.cell(CheckTableModel::CheckColumn));
    sample.table().setFocus();
    sample.key(Qt::Key_Space);
    sample.settle();
    REQUIRE(sample.settings().size() == 1);
    CHECK(sample.checks().checker()->findings(piao::checks::indexOfCheck(u"L02")).empty());
    CHECK(sample.cell(CheckTableModel::FindingsColumn).data().toString() == "0");
    CHECK(sample.cell(CheckTableModel::CheckColumn).data(Qt::AccessibleTextRole).toString() == "L02, not in use");
    CHECK(sample.find<QPushButton>("resetCheck").isEnabled());
    sample.key(Qt::Key_Space);
    sample.settle();
    CHECK(sample.settings().empty());
    CHECK_FALSE(sample.checks().checker()->findings(piao::checks::indexOfCheck(u"L02")).empty());
}

TEST_CASE("A check is taken less seriously with a reason, and reset in one step", "[checks]")
{
    Checks sample;
    sample.open("L01");
    auto &severity = sample.find<QComboBox>("field.check_setting.severity");
    CHECK(severity.itemText(0).contains("Error")); // what "as usual" means
    severity.setCurrentIndex(severity.findText(QStringLiteral("Hint")));
    emit severity.activated(severity.currentIndex());
    sample.settle();
    REQUIRE(sample.settings().size() == 1);
    CHECK(sample.checks().checker()->severityOf(piao::checks::indexOfCheck(u"L01")) == piao::checks::Severity::Info);
    CHECK(sample.cell(CheckTableModel::SeverityColumn).data().toString() == "Hint");
    sample.find<QPushButton>("resetCheck").click();
    sample.settle();
    CHECK(sample.settings().empty());
    CHECK(sample.checks().checker()->severityOf(piao::checks::indexOfCheck(u"L01")) == piao::checks::Severity::Error);
    sample.action("undo").trigger();
    sample.settle();
    CHECK(sample.settings().size() == 1);
}

TEST_CASE("From a check to its findings", "[checks]")
{
    Checks sample;
    sample.open("L02");
    sample.find<QPushButton>("showCheckFindings").click();
    auto &list = sample.find<FindingsTree>("findingList");
    CHECK(QApplication::focusWidget() == &list);
    auto *model = qobject_cast<FindingModel *>(list.model());
    CHECK(model->indexOfCheck(piao::checks::indexOfCheck(u"L02")).isValid());
    CHECK_FALSE(model->indexOfCheck(piao::checks::indexOfCheck(u"L01")).isValid());
}

TEST_CASE("What was set aside is kept with its reason, and says whether it is still there", "[checks]")
{
    Checks sample;
    const auto found = sample.checks().checker()->findings(piao::checks::indexOfCheck(u"L01"));
    const piao::checks::Finding first = found.front();
    const RecordKey indicator = sample.checks().checker()->recordOf(first);
    REQUIRE(sample.checks().setAside({first}, QStringLiteral("Misura nuova")).ok());
    sample.settle();
    sample.window->goTo({Place::Page::SetAside, {}, {}, 0});
    auto &panel = sample.find<RecordTablePanel>("setAsideTable");
    auto *model = qobject_cast<SuppressionTableModel *>(&panel.model());
    REQUIRE(model);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 1);
    const auto text = [&](const char *column) { return model->index(0, model->columnOf(QString::fromLatin1(column))).data().toString(); };
    const QModelIndex state = model->index(0, model->columnCount() - 1);
    CHECK(text("check_id") == "L01 Indicator without a baseline");
    CHECK(text("reason") == "Misura nuova");
    CHECK_FALSE(text("said").isEmpty());
    CHECK(state.data().toString() == "still found");
    CHECK_FALSE(model->flags(model->index(0, 0)) & Qt::ItemIsEditable);
    REQUIRE(model->setData(model->index(0, model->columnOf(QStringLiteral("reason"))), QStringLiteral("Misura del 2025")));
    REQUIRE(sample.document().setField(indicator, "baseline_text", QStringLiteral("12")).ok());
    sample.settle();
    CHECK(state.data().toString() == "no longer found");
    CHECK_FALSE(sample.find<QPushButton>("setAsideGo").isEnabled());
    REQUIRE(sample.document().undo().ok());
    sample.settle();
    CHECK(state.data().toString() == "still found");
    sample.find<QPushButton>("setAsideGo").click();
    CHECK(QApplication::focusWidget() != &panel.view());
    sample.window->goTo({Place::Page::SetAside, {}, {}, 0});
    sample.find<QPushButton>("setAsideTakeUp").click();
    sample.settle();
    CHECK(model->rowCount() == 0);
    CHECK(sample.checks().checker()->counts().suppressed == 0);
}
