// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "models/checks/checked_plan.h"
#include "support/print_qt.h"

#include "piao/models/finding_marks.h"
#include "piao/models/indicator_table_model.h"
#include "piao/models/objective_tree_model.h"
#include "piao/models/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::checks::Severity;
using piao::test::CheckedPlan;

namespace {

struct Marked : CheckedPlan {
    FindingMarks &marks = FindingMarks::of(*document);

    Marked() { marks.setChecks(&checks); }
    ~Marked() { marks.setChecks(nullptr); }

    void edit(const RecordKey &key, const char *column, const QVariant &to)
    {
        set(key, column, to);
        checks.catchUp();
    }
};

} // namespace

TEST_CASE("A record is marked by the worst that was found in itself", "[marks]")
{
    Marked plan;
    CHECK(&plan.marks == &FindingMarks::of(*plan.document));
    CHECK(plan.marks.worstOf(plan.visits) == Severity::Error);
    CHECK(plan.marks.messages(plan.marks.findingsOf(plan.hiring)).filter("Cyrillic").size() == 1);
    CHECK_FALSE(plan.marks.worstOf({Kind::Indicator, QStringLiteral("gone"), {}}));

    QSignalSpy changed(&plan.marks, &FindingMarks::changed);
    plan.edit(plan.hiring, "code", QStringLiteral("2024-C7-OP-01"));
    REQUIRE(changed.size() >= 1);
    CHECK(changed.front().front().value<QSet<RecordKey>>().contains(plan.hiring));
    CHECK(plan.marks.messages(plan.marks.findingsOf(plan.hiring)).filter("Cyrillic").isEmpty());
}

TEST_CASE("What was set aside marks nothing until it is taken up", "[marks]")
{
    Marked plan;
    const auto found = plan.marks.findingsOf(plan.visits);
    REQUIRE_FALSE(found.empty());
    QSignalSpy all(&plan.marks, &FindingMarks::allChanged);
    REQUIRE(plan.checks.setAside(found, QStringLiteral("Va bene")).ok());
    plan.checks.catchUp();
    CHECK(all.size() == 1);
    CHECK_FALSE(plan.marks.worstOf(plan.visits));
    REQUIRE(plan.checks.takeUp(found).ok());
    plan.checks.catchUp();
    CHECK(plan.marks.worstOf(plan.visits) == Severity::Error);
}

TEST_CASE("A record that comes back is marked as before", "[marks]")
{
    Marked plan;
    const auto before = plan.marks.findingsOf(plan.visits);
    REQUIRE(plan.document->perform({}, [&](piao::document::UnitOfWork &unit) { return unit.remove(plan.visits); }).ok());
    plan.checks.catchUp();
    CHECK_FALSE(plan.marks.worstOf(plan.visits));
    REQUIRE(plan.document->undo().ok());
    CHECK_FALSE(plan.marks.worstOf(plan.visits)); // asked before the checks have taken it in
    plan.checks.catchUp();
    CHECK(plan.marks.findingsOf(plan.visits).size() == before.size());
}

TEST_CASE("Rows of the objectives tree say what was found in them", "[marks]")
{
    Marked plan;
    ObjectiveTreeModel tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree.setDocument(plan.document.get());
    const QModelIndex hiring = tree.indexesOf(plan.hiring).front();
    CHECK(hiring.data(ObjectiveTreeModel::FindingRole).toInt() == int(Severity::Error));
    CHECK(hiring.data(ObjectiveTreeModel::FindingTextsRole).toStringList().filter("Cyrillic").size() == 1);
    CHECK(hiring.data(Qt::AccessibleTextRole).toString().contains("Cyrillic"));
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    plan.set(plan.hiring, "code", QStringLiteral("2024-C7-OP-01"));
    const auto before = changed.size();
    plan.checks.catchUp();
    CHECK(changed.size() > before);
    CHECK_FALSE(hiring.data(Qt::AccessibleTextRole).toString().contains("Cyrillic"));
    tree.setDocument(nullptr);
}

TEST_CASE("A table marks the cell that is to be mended, and the first one for what has no column", "[marks]")
{
    Marked plan;
    RecordTableModel table(*plan.document, {Kind::PerformanceObjective, {}, {}});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = table.rowOf(plan.hiring);
    const QModelIndex code = table.index(row, table.columnOf(QStringLiteral("code")));
    CHECK(code.data(FindingRole).toInt() == int(Severity::Error));
    CHECK(code.data(Qt::ToolTipRole).toString().contains("Cyrillic"));
    CHECK(code.data(Qt::AccessibleDescriptionRole).toString().startsWith("Code\nError: "));
    table.setColumns({QStringLiteral("title"), QStringLiteral("year")});
    CHECK(table.index(row, 0).data(FindingTextRole).toString().contains("Cyrillic"));
    CHECK_FALSE(table.index(row, 1).data(FindingRole).isValid());
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    plan.edit(plan.hiring, "code", QStringLiteral("2024-C7-OP-01"));
    CHECK_FALSE(changed.isEmpty());
    CHECK_FALSE(table.index(row, 0).data(FindingTextRole).toString().contains("Cyrillic"));
}

TEST_CASE("A missing target marks the cell of its year", "[marks]")
{
    Marked plan;
    IndicatorTableModel grid(*plan.document, QStringLiteral("performance_id"), plan.talking.id);
    const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = grid.rowOf(plan.visits);
    const auto text = [&](int column) { return grid.index(row, column).data(FindingTextRole).toString(); };
    CHECK(text(grid.columnOfYear(2024)).contains("2024"));
    CHECK(grid.index(row, grid.columnOfYear(2024)).data(Qt::ToolTipRole).toString().contains("no target"));
    CHECK_FALSE(text(grid.columnOfYear(2025)).contains("2024"));
    CHECK(text(grid.columnOf(QStringLiteral("baseline_text"))).contains("no baseline"));
    CHECK_FALSE(text(0).contains("no target"));
    QSignalSpy changed(&grid, &QAbstractItemModel::dataChanged);
    plan.add(Kind::Target, {{"indicator_id", plan.visits.id}, {"year", 2024LL}, {"value_text", QStringLiteral("70 %")}});
    plan.checks.catchUp();
    CHECK_FALSE(changed.isEmpty());
    CHECK_FALSE(text(grid.columnOfYear(2024)).contains("no target"));
}
