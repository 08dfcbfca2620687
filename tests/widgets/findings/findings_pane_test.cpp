// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/sample_window.h"

#include "findings/findings_tree.h"
#include "findings/severity_counts.h"
#include "piao/checks/live_checks.h"
#include "piao/models/finding_marks.h"
#include "piao/models/finding_model.h"
#include "piao/models/record_table_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace piao::domain;
using namespace piao::widgets;
using piao::checks::Finding;
using piao::checks::Severity;
using piao::models::FindingModel;
using piao::test::SampleWindow;

namespace {

/// The sample with a Cyrillic letter in a code, and the pane beside it.
struct Desk : SampleWindow {
    RecordKey objective = withCode(Kind::PerformanceObjective, "2024-A1-OP-01");
    FindingsTree &list = find<FindingsTree>("findingList");
    FindingModel &model = *qobject_cast<FindingModel *>(list.model());

    Desk()
    {
        REQUIRE(document().setField(objective, "code", QStringLiteral("2024-А1-OP-01")).ok());
        settle();
    }

    piao::checks::LiveChecks &checks() { return *model.checks(); }
    void settle()
    {
        checks().catchUp();
        QApplication::processEvents();
    }
    QModelIndex check(const char *id) const { return model.indexOfCheck(piao::checks::indexOfCheck(QString::fromLatin1(id))); }
    int count(const char *id) const { return check(id).isValid() ? check(id).data(FindingModel::CountRole).toInt() : 0; }
    QModelIndex first(const char *id) { return model.index(0, 0, check(id)); }
    void choose(const QModelIndex &row)
    {
        list.reveal(row);
        list.setFocus();
        QApplication::processEvents();
    }
    QPushButton &button(const char *name) { return find<QPushButton>(name); }
    QString details() { return find<QTextBrowser>("findingText").toPlainText(); }
    QString message() { return find<QLabel>("messageText").text(); }
    /// Answers the dialog that the next action opens.
    void answer(const std::function<void(QDialog &)> &act)
    {
        QTimer::singleShot(0, window.get(), [act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            act(*dialog);
        });
    }
    void setAside(const QString &reason)
    {
        answer([reason](QDialog &dialog) {
            auto *set = dialog.findChild<QPushButton *>(QStringLiteral("setAsideButton"));
            CHECK_FALSE(set->isEnabled());
            dialog.findChild<QPlainTextEdit *>(QStringLiteral("setAsideReason"))->setPlainText(reason);
            CHECK(set->isEnabled());
            set->click();
        });
        button("setAsideFinding").click();
        settle();
    }
};

} // namespace

TEST_CASE("The pane lists what the checks find, headings open, with the current one at length", "[pane]")
{
    Desk desk;
    CHECK(desk.count("L01") > 10);
    CHECK(desk.count("L45") == 1);
    CHECK(desk.list.isExpanded(desk.check("L45").parent()));
    CHECK(desk.list.isExpanded(desk.check("L45")));       // few findings are shown at once
    CHECK_FALSE(desk.list.isExpanded(desk.check("L01"))); // many when they are asked for
    CHECK(desk.list.currentIndex().isValid());
    desk.choose(desk.first("L45"));
    CHECK(desk.details().contains("Cyrillic"));
    CHECK(desk.details().contains("Write the code as 2024-A1-OP-01"));
    CHECK(desk.details().contains("different for every search")); // why
    CHECK(desk.button("goToFinding").isVisible());
    CHECK(desk.button("fixFinding").isVisible());
    CHECK_FALSE(desk.button("takeUpFinding").isVisible());
    desk.choose(desk.first("L01"));
    CHECK_FALSE(desk.button("fixFinding").isVisible());
    desk.choose(desk.check("L45").parent());
    CHECK_FALSE(desk.button("setAsideFinding").isVisible());
}

TEST_CASE("Severities, sections, centres and words narrow the list, and the counts follow", "[pane]")
{
    Desk desk;
    auto &errors = desk.find<QToolButton>("show-error");
    CHECK(errors.accessibleName().contains(QString::number(desk.checks().checker()->counts().of(Severity::Error))));
    errors.click();
    CHECK(desk.count("L01") == 0);
    errors.click();
    auto &search = desk.find<QLineEdit>("findingSearch");
    search.setText(QStringLiteral("cyrillic"));
    CHECK(desk.count("L45") == 1);
    CHECK(desk.count("L01") == 0);
    CHECK(errors.text().endsWith(" 1"));
    search.setText(QStringLiteral("nothing says this"));
    CHECK(desk.model.rowCount() == 0);
    search.clear();
    auto &centre = desk.find<QComboBox>("findingCentre");
    centre.setCurrentIndex(centre.findText(QStringLiteral("A1"), Qt::MatchStartsWith));
    CHECK(desk.count("L45") == 1);
    centre.setCurrentIndex(centre.findText(QStringLiteral("B7"), Qt::MatchStartsWith));
    CHECK(desk.count("L45") == 0);
    centre.setCurrentIndex(0);
    auto &section = desk.find<QComboBox>("findingSection");
    section.setCurrentIndex(section.findText(QStringLiteral("2.1"), Qt::MatchStartsWith));
    CHECK(desk.count("L45") == 0);
    CHECK(desk.count("L01") > 0);
    section.setCurrentIndex(0);
    CHECK(desk.count("L45") == 1);
}

TEST_CASE("What a person opened stays open when a filter takes it away and brings it back", "[pane]")
{
    Desk desk;
    desk.list.expand(desk.check("L01"));
    desk.list.collapse(desk.check("L45"));
    auto &search = desk.find<QLineEdit>("findingSearch");
    search.setText(QStringLiteral("nothing says this"));
    search.clear();
    CHECK(desk.list.isExpanded(desk.check("L01")));
    CHECK_FALSE(desk.list.isExpanded(desk.check("L45")));
}

TEST_CASE("Enter on a finding puts the cursor into its field, with what was found below it", "[pane]")
{
    Desk desk;
    desk.choose(desk.first("L45"));
    desk.key(Qt::Key_Return);
    QWidget *input = QApplication::focusWidget();
    REQUIRE(input);
    CHECK(input->objectName() == "field.performance_objective.code");
    CHECK(desk.find("findings.performance_objective.code").isVisible());
    CHECK_FALSE(desk.find("findings.performance_objective.title").isVisible());
}

TEST_CASE("While somebody mends a field its finding goes from form, tree, list and status bar", "[pane]")
{
    Desk desk;
    const int errors = desk.checks().checker()->counts().of(Severity::Error);
    auto &status = desk.find<SeverityCounts>("statusFindings");
    CHECK(status.accessibleName().contains(QString::number(errors)));
    desk.choose(desk.first("L45"));
    desk.key(Qt::Key_Return);
    auto &line = desk.find("findings.performance_objective.code");
    CHECK(line.isVisible());
    CHECK(line.accessibleName().contains("Cyrillic"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains("Cyrillic"));
    const QModelIndex node = desk.tree().currentIndex();
    CHECK(node.data(piao::models::ObjectiveTreeModel::FindingRole).toInt() == int(Severity::Error));
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    desk.type(QStringLiteral("2024-A1-OP-01"));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.count("L45") == 0);
    CHECK_FALSE(line.isVisible());
    CHECK_FALSE(QApplication::focusWidget()->accessibleDescription().contains("Cyrillic"));
    CHECK_FALSE(node.data(piao::models::ObjectiveTreeModel::FindingTextsRole).toStringList().join(' ').contains("Cyrillic"));
    CHECK(status.accessibleName().contains(QString::number(errors - 1)));
}

TEST_CASE("A quick fix is one step, told in the window and taken back by undo", "[pane]")
{
    Desk desk;
    desk.choose(desk.first("L45"));
    desk.button("fixFinding").click();
    desk.settle();
    CHECK(desk.document().reader().read(desk.objective).text("code") == "2024-A1-OP-01");
    CHECK(desk.count("L45") == 0);
    CHECK(desk.message().contains("2024-A1-OP-01"));
    CHECK(desk.list.currentIndex().isValid());
    desk.action("undo").trigger();
    desk.settle();
    CHECK(desk.count("L45") == 1);
}

TEST_CASE("A finding is set aside with its reason, shown when wanted, and taken up again", "[pane]")
{
    Desk desk;
    const int before = desk.checks().checker()->counts().total();
    desk.choose(desk.first("L45"));
    desk.setAside(QStringLiteral("Il codice è così nel sistema contabile"));
    CHECK(desk.count("L45") == 0);
    CHECK(desk.checks().checker()->counts().total() == before - 1);
    const auto kept = desk.document().reader().all(Kind::Suppression);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().text("reason") == "Il codice è così nel sistema contabile");
    CHECK(kept.front().text("said").contains("Cyrillic"));
    auto &show = desk.find<QToolButton>("showSetAside");
    CHECK(show.text().endsWith(" 1"));
    show.click();
    REQUIRE(desk.count("L45") == 1);
    desk.choose(desk.first("L45"));
    CHECK(desk.details().contains("sistema contabile"));
    CHECK_FALSE(desk.button("setAsideFinding").isVisible());
    desk.button("takeUpFinding").click();
    desk.settle();
    CHECK(desk.checks().checker()->counts().total() == before);
    desk.action("undo").trigger();
    desk.settle();
    CHECK(desk.checks().checker()->counts().suppressed == 1);
}

TEST_CASE("Without a reason nothing is set aside, and all of a check is asked for by its number", "[pane]")
{
    Desk desk;
    const int found = desk.count("L01");
    desk.choose(desk.check("L01"));
    CHECK(desk.button("setAsideFinding").text().contains(QString::number(found)));
    desk.answer([found](QDialog &dialog) {
        CHECK(dialog.findChild<QPushButton *>(QStringLiteral("setAsideButton"))->text().contains(QString::number(found)));
        dialog.reject();
    });
    desk.button("setAsideFinding").click();
    CHECK(desk.count("L01") == found);
    desk.setAside(QStringLiteral("Indicatori nuovi"));
    CHECK(desk.count("L01") == 0);
    CHECK(desk.checks().checker()->counts().suppressed == found);
    desk.action("undo").trigger();
    desk.settle();
    CHECK(desk.count("L01") == found);
}

TEST_CASE("By keys alone from finding to finding", "[pane]")
{
    Desk desk;
    desk.tree().setFocus();
    desk.action("nextFinding").trigger();
    const auto first = desk.model.findingAt(desk.list.currentIndex());
    REQUIRE(first);
    CHECK(QApplication::focusWidget() != &desk.list); // in the editor, where it is mended
    desk.action("nextFinding").trigger();
    const auto second = desk.model.findingAt(desk.list.currentIndex());
    REQUIRE(second);
    CHECK(second != first);
    desk.action("previousFinding").trigger();
    CHECK(desk.model.findingAt(desk.list.currentIndex()) == first);
    // The pane comes back when it was put away.
    desk.action("showFindings").setChecked(false);
    CHECK_FALSE(desk.list.isVisible());
    desk.action("nextFinding").trigger();
    CHECK(desk.list.isVisible());
}

TEST_CASE("Where a finding was mended the next one is not passed over", "[pane]")
{
    Desk desk;
    desk.find<QLineEdit>("findingSearch").setText(QStringLiteral("L01"));
    desk.action("nextFinding").trigger();
    const Finding first = *desk.model.findingAt(desk.list.currentIndex());
    const Finding second = *desk.model.findingAt(desk.model.beside(desk.list.currentIndex(), 1));
    REQUIRE(desk.document().setField(desk.checks().checker()->recordOf(first), "baseline_text", QStringLiteral("12")).ok());
    desk.action("nextFinding").trigger();
    CHECK(desk.model.findingAt(desk.list.currentIndex()) == second);
}

TEST_CASE("Chosen findings are copied as text", "[pane]")
{
    Desk desk;
    desk.choose(desk.first("L45"));
    desk.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith("Error\t"));
    CHECK(QGuiApplication::clipboard()->text().contains("Cyrillic"));
}

TEST_CASE("The counts in the status bar open the pane", "[pane]")
{
    Desk desk;
    desk.action("showFindings").setChecked(false);
    desk.find<SeverityCounts>("statusFindings").click();
    CHECK(desk.list.isVisible());
    CHECK(QApplication::focusWidget() == &desk.list);
}

TEST_CASE("The window forgets the findings with the plan", "[pane]")
{
    Desk desk;
    desk.action("closePlan").trigger();
    CHECK(desk.model.rowCount() == 0);
    CHECK_FALSE(desk.find("statusFindings").isVisible());
    CHECK_FALSE(desk.action("nextFinding").isEnabled());
}

TEST_CASE("A plan in which nothing is found says so", "[pane]")
{
    Desk desk;
    for (const auto &check : piao::checks::allChecks()) {
        Record off(Kind::CheckSetting);
        off.set("check_id", QString::fromLatin1(check->info().id)).set("active", false);
        REQUIRE(desk.document().perform({}, [&](piao::document::UnitOfWork &unit) -> Result<void> {
            const auto added = unit.insert(off);
            return added ? Result<void>() : Result<void>(added.error());
        }).ok());
    }
    desk.settle();
    CHECK(desk.model.rowCount() == 0);
    CHECK(desk.find<SeverityCounts>("statusFindings").accessibleName().contains("No findings"));
}
