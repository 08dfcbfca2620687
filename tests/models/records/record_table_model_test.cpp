// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/models/record_table_model.h"
#include "piao/models/stakeholder_table_model.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::test::SmallPlan;

namespace {

struct PhaseTable : SmallPlan {
    RecordKey objective = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}});
    RecordTableModel model{*document, {Kind::Phase, QStringLiteral("objective_id"), objective.id}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex cell(int row, const char *column) const
    {
        return model.index(row, model.columnOf(QString::fromLatin1(column)));
    }
    QString text(int row, const char *column) const { return cell(row, column).data(Qt::EditRole).toString(); }
    bool type(int row, const char *column, const QString &text) { return model.setData(cell(row, column), text); }
};

QStringList titles(const PhaseTable &table)
{
    QStringList found;
    for (int row = 0; row < table.model.recordCount(); ++row)
        found.append(table.text(row, "title"));
    return found;
}

} // namespace

TEST_CASE("A record table has a column for each field that is for people")
{
    PhaseTable table;
    QStringList headers;
    for (int column = 0; column < table.model.columnCount(); ++column)
        headers.append(table.model.headerData(column, Qt::Horizontal).toString());
    CHECK(headers == QStringList{"Title", "Start", "End", "Weight (%)", "Progress (%)", "Notes"});
    CHECK(table.cell(0, "weight").data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

TEST_CASE("Typing into the new row adds a record, typing on changes it in Italian form")
{
    PhaseTable table;
    CHECK(table.model.rowCount() == 1);
    REQUIRE(table.type(0, "title", "Analisi"));
    CHECK(table.model.recordCount() == 1);
    CHECK(table.model.rowCount() == 2);
    REQUIRE(table.type(0, "start_date", "1 marzo 2024"));
    REQUIRE(table.type(0, "weight", "12,5"));
    CHECK(table.text(0, "start_date") == "01/03/2024");
    CHECK(table.text(0, "weight") == "12,5");
    CHECK(table.read(table.model.keyAt(0)).value("weight").toDouble() == 12.5);
    REQUIRE(table.document->undo().ok());
    CHECK(table.text(0, "weight").isEmpty());
}

TEST_CASE("A text that cannot be read stays in its cell with the reason and out of the plan")
{
    PhaseTable table;
    REQUIRE(table.type(0, "title", "Analisi"));
    CHECK_FALSE(table.type(0, "start_date", "primavera"));
    CHECK(table.text(0, "start_date") == "primavera");
    CHECK(table.cell(0, "start_date").data(ReasonRole).toString().contains("primavera"));
    CHECK_FALSE(table.read(table.model.keyAt(0)).has("start_date"));
    REQUIRE(table.type(0, "start_date", "21/03/2024"));
    CHECK(table.cell(0, "start_date").data(ReasonRole).toString().isEmpty());
}

TEST_CASE("Rows follow the plan: what others add, change, move and remove")
{
    PhaseTable table;
    for (const char *title : {"a", "b", "c"})
        REQUIRE(table.type(table.model.recordCount(), "title", title));
    const RecordKey b = table.model.keyAt(1);
    const QPersistentModelIndex held = table.cell(1, "title");
    table.set(b, "title", QStringLiteral("B"));
    CHECK(titles(table) == QStringList{"a", "B", "c"});
    REQUIRE(table.model.shiftRecords({1}, 1));
    CHECK(titles(table) == QStringList{"a", "c", "B"});
    CHECK(held.row() == 2);
    REQUIRE(table.model.shiftRecords({1, 2}, -1));
    CHECK(titles(table) == QStringList{"c", "B", "a"});
    const auto elsewhere = table.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Altro")}});
    table.set(b, "objective_id", elsewhere.id);
    CHECK(titles(table) == QStringList{"c", "a"});
    REQUIRE(table.document->undo().ok());
    CHECK(titles(table) == QStringList{"c", "B", "a"});
    REQUIRE(table.model.removeRecords({0, 2}));
    CHECK(titles(table) == QStringList{"B"});
    REQUIRE(table.document->undo().ok());
    CHECK(titles(table) == QStringList{"c", "B", "a"});
    const RecordKey added = table.model.addRecord(0);
    CHECK(table.model.rowOf(added) == 1);
}

TEST_CASE("A pasted block is one step; what cannot be read is named and kept out")
{
    PhaseTable table;
    REQUIRE(table.type(0, "title", "prima"));
    const auto revision = table.document->revision();
    const TextBlock block = readTabbed(QStringLiteral(
        "Analisi\t01/02/2024\t28/02/2024\t40\n\"Progetto\ne gara\"\tpresto\t31/12/2024\t1.000,5\nFine\t\t\t20\n"));
    const BlockReport report = table.model.writeBlock(0, 0, block);
    CHECK(table.document->revision() == revision + 1);
    CHECK(titles(table) == QStringList{"Analisi", "Progetto e gara", "Fine"});
    CHECK(report.rowsAdded == 2);
    REQUIRE(report.refusals.size() == 1);
    CHECK(report.refusals.front().row == 1);
    CHECK(report.refusals.front().column == "Start");
    CHECK(report.refusals.front().text == "presto");
    CHECK(table.text(1, "weight").toStdString() == "1.000,5");
    REQUIRE(table.document->undo().ok());
    CHECK(titles(table) == QStringList{"prima"});
}

TEST_CASE("Columns pasted in the wrong order are put right by one undo")
{
    PhaseTable table;
    const BlockReport wrong = table.model.writeBlock(0, 0, {{"01/02/2024", "Analisi"}, {"01/03/2024", "Gara"}});
    CHECK(wrong.refusals.size() == 2);
    CHECK(titles(table) == QStringList{"01/02/2024", "01/03/2024"});
    REQUIRE(table.document->undo().ok());
    CHECK(table.model.recordCount() == 0);
    CHECK(table.model.writeBlock(0, 0, {{"Analisi", "01/02/2024"}, {"Gara", "01/03/2024"}}).isClean());
    CHECK(titles(table) == QStringList{"Analisi", "Gara"});
}

TEST_CASE("A pasted new row has beside its text the number that is read of it, unless one was pasted too")
{
    SmallPlan plan;
    RecordTableModel model(*plan.document, {Kind::Measure});
    model.setColumns({"title", "expected_text", "expected_value"});
    CHECK(model.writeBlock(0, 0, {{"Albo", "almeno 80%"}, {"Codice", "80%", "75"}, {"Rotazione", "graduale"}}).isClean());
    CHECK(model.recordAt(0).value("expected_value").toDouble() == 80);
    CHECK(model.recordAt(0).text("expected_unit") == "%");
    CHECK(model.recordAt(1).value("expected_value").toDouble() == 75);
    CHECK_FALSE(model.recordAt(2).has("expected_value"));
    CHECK(model.recordAt(2).text("expected_text") == "graduale");
}

TEST_CASE("Filling down and clearing are one step each")
{
    PhaseTable table;
    table.model.writeBlock(0, 0, {{"a", "01/02/2024"}, {"b"}, {"c"}});
    const auto revision = table.document->revision();
    QModelIndexList column{table.cell(2, "start_date"), table.cell(0, "start_date"), table.cell(1, "start_date")};
    CHECK(table.model.fillDown(column).cells == 2);
    CHECK(table.text(2, "start_date") == "01/02/2024");
    CHECK(table.model.clearCells(column).cells == 3);
    CHECK(table.text(0, "start_date").isEmpty());
    CHECK(table.document->revision() == revision + 2);
}

TEST_CASE("A paste of five thousand rows takes no noticeable time a row")
{
    PhaseTable table;
    TextBlock block;
    for (int i = 0; i < 5000; ++i)
        block.append({QStringLiteral("Fase %1").arg(i), QStringLiteral("01/02/2024"), QStringLiteral("31/12/2024"), QStringLiteral("10")});
    QElapsedTimer timer;
    timer.start();
    const BlockReport report = table.model.writeBlock(0, 0, block);
    CHECK(report.rowsAdded == 5000);
    CHECK(table.text(4999, "title") == "Fase 4999");
    INFO("5,000 rows pasted in " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 10000);
}

TEST_CASE("References show the name of what they refer to, and are read by code, name or both")
{
    SmallPlan plan;
    const RecordKey sector = plan.add(Kind::OrgUnit, {{"name", QStringLiteral("Viabilità")}});
    RecordTableModel model(*plan.document, {Kind::Director});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.setData(model.index(0, model.columnOf("name")), QStringLiteral("Direttore")));
    const QModelIndex unit = model.index(0, model.columnOf("unit_id"));
    REQUIRE(model.setData(unit, QStringLiteral("VIABILITA'")) == false);
    REQUIRE(model.setData(unit, QStringLiteral("viabilita")));
    CHECK(unit.data().toString() == "Viabilità");
    CHECK(unit.data(ValueRole).toString() == sector.id);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    plan.set(sector, "name", QStringLiteral("Strade"));
    CHECK(unit.data().toString() == "Strade");
    CHECK(changed.size() > 0);
}

TEST_CASE("A target begins with its year")
{
    SmallPlan plan;
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    const RecordKey indicator = plan.add(Kind::Indicator, {{"public_value_id", value.id}, {"name", QStringLiteral("Tasso")}});
    RecordTableModel model(*plan.document, {Kind::Target, QStringLiteral("indicator_id"), indicator.id});
    model.setColumns({"year", "value_text"});
    QSignalSpy refused(&model, &RecordTableModel::refused);
    CHECK_FALSE(model.setData(model.index(0, 1), QStringLiteral("70%")));
    CHECK(refused.size() == 1);
    CHECK(model.index(0, 1).data().toString() == "70%");
    REQUIRE(model.setData(model.index(0, 0), QStringLiteral("2025")));
    REQUIRE(model.setData(model.index(0, 1), QStringLiteral("70%")));
    CHECK(plan.read({Kind::Target, indicator.id, QStringLiteral("2025")}).text("value_text") == "70%");
}

TEST_CASE("The registry of stakeholders counts where the plan names each")
{
    SmallPlan plan;
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    const RecordKey families = plan.add(Kind::Stakeholder, {{"name", QStringLiteral("Famiglie")}});
    StakeholderTableModel model(*plan.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex uses = model.index(0, model.columnCount() - 1);
    CHECK(uses.data().toString().toStdString() == "0");
    CHECK_FALSE(uses.data(DoubtRole).toString().isEmpty());
    plan.add(Kind::StakeholderLink, {{"stakeholder_id", families.id}, {"public_value_id", value.id}});
    CHECK(uses.data().toString().toStdString() == "1");
    CHECK(uses.data(DoubtRole).toString().isEmpty());
    CHECK_FALSE(model.setData(uses, QStringLiteral("7")));
    REQUIRE(plan.document->undo().ok());
    CHECK(model.usesOf(families.id) == 0);
}
