// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/models/indicator_table_model.h"
#include "piao/models/theme_answers_model.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>

using namespace piao::domain;
using namespace piao::models;
using piao::test::SmallPlan;

namespace {

struct IndicatorTable : SmallPlan {
    RecordKey objective = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}});
    RecordKey visits = add(Kind::Indicator, {{"performance_id", objective.id}, {"name", QStringLiteral("Visite")},
        {"baseline_text", QStringLiteral("160.510")}, {"baseline_value", 160510.0}, {"baseline_year", 2022LL}, {"weight", 40.0}});
    IndicatorTableModel model{*document, QStringLiteral("performance_id"), objective.id};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex target(int row, int year) const { return model.index(row, model.columnOfYear(year)); }
    Record stored(int year) { return read({Kind::Target, visits.id, QString::number(year)}); }
};

} // namespace

TEST_CASE("The indicator grid has a column for each year of the plan, between baseline and source")
{
    IndicatorTable table;
    QStringList headers;
    for (int column = 0; column < table.model.columnCount(); ++column)
        headers.append(table.model.headerData(column, Qt::Horizontal).toString());
    CHECK(headers == QStringList{"Indicator", "Dimension", "Unit", "Direction", "Baseline", "2024", "2025", "2026", "Trend",
              "Source of the data", "Weight (%)"});
    CHECK(table.model.weightSum() == 40.0);
}

TEST_CASE("A target is kept as typed, with the number that is read from it beside it")
{
    IndicatorTable table;
    REQUIRE(table.model.setData(table.target(0, 2024), QStringLiteral("+ 5%")));
    CHECK(table.stored(2024).text("value_text") == "+ 5%");
    CHECK(table.target(0, 2024).data().toString() == "+ 5%");
    CHECK(table.target(0, 2024).data(SecondLineRole).toString() == "= 168.535,5");
    REQUIRE(table.model.setData(table.target(0, 2025), QStringLiteral("almeno 6 incontri")));
    CHECK(table.stored(2025).value("value").toDouble() == 6);
    CHECK(table.target(0, 2025).data(SecondLineRole).toString() == "= 6");
    REQUIRE(table.model.setData(table.target(0, 2026), QStringLiteral("buono/ottimo")));
    CHECK_FALSE(table.stored(2026).has("value"));
    CHECK_FALSE(table.target(0, 2026).data(DoubtRole).toString().isEmpty());
    CHECK(table.target(0, 2024).data(DoubtRole).toString().isEmpty());
}

TEST_CASE("Clearing a target removes it, and undo brings it back")
{
    IndicatorTable table;
    REQUIRE(table.model.setData(table.target(0, 2024), QStringLiteral("70%")));
    REQUIRE(table.model.setData(table.target(0, 2024), QString()));
    CHECK(table.stored(2024).isNull());
    REQUIRE(table.document->undo().ok());
    CHECK(table.target(0, 2024).data().toString() == "70%");
}

TEST_CASE("A target outside the plan has a column of its own, and loses it with the target")
{
    IndicatorTable table;
    table.add(Kind::Target, {{"indicator_id", table.visits.id}, {"year", 2027LL}, {"value_text", QStringLiteral("9")}});
    CHECK(table.model.columnOfYear(2027) > 0);
    REQUIRE(table.document->undo().ok());
    CHECK(table.model.columnOfYear(2027) == -1);
}

TEST_CASE("A block pasted over the grid writes indicators, baselines and targets in one step")
{
    IndicatorTable table;
    const BlockReport report = table.model.writeBlock(0, 0,
        {{"Visite al sito", "Impatto", "n.", "in su", "160.510", "+5%", "+8%", "+8%"},
            {"Formati", "", "%", "Rising", "", "70 %", "75 %", "75 %"}});
    CHECK(report.rowsAdded == 1);
    CHECK(report.refusals.size() == 2);
    CHECK(table.target(1, 2026).data().toString() == "75 %");
    CHECK(table.read(table.model.keyAt(0)).value("baseline_value").toDouble() == 160510);
    REQUIRE(table.document->undo().ok());
    CHECK(table.model.recordCount() == 1);
    CHECK(table.target(0, 2024).data().toString().isEmpty());
}

TEST_CASE("The trend runs from the baseline through the targets")
{
    IndicatorTable table;
    table.model.setData(table.target(0, 2024), QStringLiteral("+ 10%"));
    table.model.setData(table.target(0, 2026), QStringLiteral("200.000"));
    table.add(Kind::Actual, {{"indicator_id", table.visits.id}, {"year", 2024LL}, {"value", 170000.0}});
    const QModelIndex cell = table.model.index(0, table.model.columnOfYear(2026) + 1);
    const auto trend = cell.data(TrendRole).value<Trend>();
    REQUIRE(trend.baseline);
    CHECK(trend.baseline->year == 2022);
    REQUIRE(trend.targets.size() == 2);
    CHECK(trend.targets[0].value == Approx(176561));
    REQUIRE(trend.actuals.size() == 1);
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains("170.000"));
}

TEST_CASE("Ticking a theme links it, its sentence can be written, unticking is undone as one step")
{
    IndicatorTable table;
    const RecordKey theme = table.add(Kind::Theme, {{"title", QStringLiteral("Digitalizzazione")}});
    ThemeAnswersModel themes(*table.document, table.objective.id);
    QAbstractItemModelTester tester(&themes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const RecordKey link{Kind::ObjectiveTheme, table.objective.id, theme.id};
    REQUIRE(themes.setData(themes.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK_FALSE(table.read(link).isNull());
    CHECK_FALSE(themes.index(0, 1).data(DoubtRole).toString().isEmpty());
    REQUIRE(themes.setData(themes.index(0, 1), QStringLiteral("Porta i servizi in rete")));
    CHECK(table.read(link).text("sentence") == "Porta i servizi in rete");
    REQUIRE(themes.setData(themes.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(themes.answeredCount() == 0);
    REQUIRE(table.document->undo().ok());
    CHECK(themes.index(0, 1).data().toString() == "Porta i servizi in rete");
}
