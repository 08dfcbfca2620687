// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "models/risk/risk_plan.h"
#include "piao/models/record_table_model.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::document::RiskCriteria;
using piao::test::RiskTable;
using Content = RegisterContent;

TEST_CASE("The register shows a row for each event, with what is about the process", "[risk]")
{
    RiskTable table;
    CHECK(table.rows() == "Proroga tacita, Bando su misura, (Assunzioni)");
    CHECK(table.text(0, Content::Area) == "1 Contratti");
    CHECK(table.text(0, Content::Process) == "P1 Affidamento");
    CHECK(table.text(0, Content::Owner) == "G3 Appalti");
    CHECK_FALSE(table.cell(0, Content::Process).data(RepeatsRole).toBool());
    CHECK(table.cell(1, Content::Process).data(RepeatsRole).toBool());
    CHECK(table.text(2, Content::Missing).contains("risk event"));
}

TEST_CASE("There is a column for each criterion of the plan, and one more as soon as the plan has one more", "[risk]")
{
    RiskTable table;
    const int before = table.model.columnCount();
    QSignalSpy columns(&table.model, &RiskRegisterModel::columnsChanged);
    table.add(Kind::ExposureCriterion, {{"number", 3LL}, {"title", "Opacità"}});
    CHECK(columns.size() == 1);
    CHECK(table.model.columnCount() == before + 1);
    QStringList ratings;
    for (int column = 0; column < table.model.columnCount(); ++column) {
        if (table.model.columnAt(column).content == Content::Rating)
            ratings.append(table.model.headerData(column, Qt::Horizontal).toString());
    }
    CHECK(ratings == QStringList{"Interesse esterno", "Discrezionalità", "Opacità"});
}

TEST_CASE("A letter typed into a level is a judgement; without a rationale it is doubtful", "[risk]")
{
    RiskTable table;
    REQUIRE(table.model.setData(table.cell(0, Content::EventLevel), "a"));
    CHECK(table.text(0, Content::EventLevel) == "A");
    CHECK(table.read(table.extension).text("level_before") == "high");
    CHECK(table.text(0, Content::Overall) == "A");
    CHECK(table.text(1, Content::Overall) == "A");
    CHECK(table.cell(0, Content::Overall).data(InheritedRole).toBool());
    CHECK_FALSE(table.cell(0, Content::EventRationale).data(DoubtRole).toString().isEmpty());
    REQUIRE(table.model.setData(table.cell(0, Content::EventRationale), "Discrezionalità ampia"));
    CHECK(table.cell(0, Content::EventLevel).data(DoubtRole).toString().isEmpty());
    CHECK(table.cell(0, Content::Overall).data(Qt::ToolTipRole).toString().contains("A: «Proroga tacita»"));
    CHECK(table.cell(0, Content::EventLevel).data(Qt::AccessibleTextRole).toString() == "High");
    REQUIRE(table.document->undo().ok());
    CHECK(table.cell(0, Content::EventLevel).data(Qt::AccessibleTextRole).toString() == "High, incomplete");
}

TEST_CASE("A process's own judgement is typed into the overall one, and Delete takes it away", "[risk]")
{
    RiskTable table;
    REQUIRE(table.model.setData(table.cell(0, Content::EventLevel), "M"));
    REQUIRE(table.model.setData(table.cell(1, Content::Overall), "B"));
    CHECK(table.text(0, Content::Overall) == "M");
    CHECK(table.cell(0, Content::Overall).data(Qt::EditRole).toString() == "B");
    CHECK_FALSE(table.cell(0, Content::Overall).data(DoubtRole).toString().isEmpty());
    REQUIRE(table.model.setData(table.cell(1, Content::OwnRationale), "Importi minimi"));
    CHECK(table.text(0, Content::Overall) == "B");
    CHECK(table.model.clearCells({table.cell(0, Content::Overall)}).cells == 1);
    CHECK(table.text(0, Content::Overall) == "M");
}

TEST_CASE("A text that is no level stays in its cell with the reason", "[risk]")
{
    RiskTable table;
    const QModelIndex cell = table.cell(0, Content::EventLevel);
    CHECK_FALSE(table.model.setData(cell, "altissimo"));
    CHECK(cell.data().toString() == "altissimo");
    CHECK_FALSE(cell.data(ReasonRole).toString().isEmpty());
    CHECK_FALSE(table.read(table.extension).has("level_before"));
    REQUIRE(table.model.setData(cell, "Low"));
    CHECK(cell.data(ReasonRole).toString().isEmpty());
    CHECK(cell.data().toString() == "B");
}

TEST_CASE("Typing about the event of a process that has none adds the event, and the row stays", "[risk]")
{
    RiskTable table;
    const QPersistentModelIndex held = table.cell(2, Content::Event);
    REQUIRE(table.model.setData(held, "Concorso pilotato"));
    CHECK(held.row() == 2);
    CHECK(table.rows() == "Proroga tacita, Bando su misura, Concorso pilotato");
    CHECK(table.model.eventAt(2).kind == Kind::RiskEvent);
    REQUIRE(table.document->undo().ok());
    CHECK(held.row() == 2);
    CHECK(table.rows() == "Proroga tacita, Bando su misura, (Assunzioni)");
}

TEST_CASE("Factors are typed by letter, measures by code; what the process has is not linked twice", "[risk]")
{
    RiskTable table;
    REQUIRE(table.model.setData(table.cell(0, Content::Factors), "c, a"));
    CHECK(table.text(0, Content::Factors) == "A, C");
    CHECK_FALSE(table.model.setData(table.cell(0, Content::Factors), "A Z"));
    REQUIRE(table.model.setData(table.cell(0, Content::Factors), "C"));
    CHECK(table.document->reader().count(Kind::EventFactor) == 1);
    table.link(Kind::ProcessMeasure, table.award, table.code);
    REQUIRE(table.model.setData(table.cell(0, Content::MeasureTitles), "M2; Codice di comportamento"));
    CHECK(table.text(0, Content::MeasureTitles) == "M1 Codice di comportamento; M2 Albo dei fornitori");
    CHECK(table.text(1, Content::MeasureTitles) == "M1 Codice di comportamento");
    CHECK(table.text(0, Content::MeasureCount) == "2");
    CHECK(table.document->reader().count(Kind::EventMeasure) == 1);
    CHECK_FALSE(table.model.setData(table.cell(0, Content::MeasureTitles), "M9"));
}

TEST_CASE("A criterion's level is a rating that comes and goes", "[risk]")
{
    RiskTable table;
    const QModelIndex rating = table.cell(0, Content::Rating);
    REQUIRE(table.model.setData(rating, "M"));
    CHECK(table.text(0, Content::Profile) == "M-");
    const RecordKey key{Kind::CriterionRating, table.extension.id, table.interest.id};
    CHECK(table.read(key).text("level") == "moderate");
    REQUIRE(table.model.setData(rating, ""));
    CHECK(table.read(key).isNull());
    REQUIRE(table.model.setData(rating, "A"));
    table.set(key, "evidence", QStringLiteral("Esposti"));
    REQUIRE(table.model.setData(rating, ""));
    CHECK(table.read(key).text("evidence") == "Esposti");
    CHECK(table.text(0, Content::Profile) == "--");
}

TEST_CASE("A pasted block is one step; copying and pasting it back changes nothing", "[risk]")
{
    RiskTable table;
    const int level = table.model.columnOf(Content::EventLevel);
    const auto revision = table.document->revision();
    const BlockReport report = table.model.writeBlock(0, {level, level + 1}, {{"A", "Prassi"}, {"boh", "x"}, {"M", "Nuovo"}, {"B", ""}});
    CHECK(table.document->revision() == revision + 1);
    REQUIRE(report.refusals.size() == 3);
    CHECK(report.refusals.front().text == "boh");
    CHECK(report.refusals.back().row == 3);
    CHECK(table.text(2, Content::EventLevel) == "M");
    CHECK(table.document->reader().count(Kind::RiskEvent) == 3);

    TextBlock everything;
    QList<int> columns;
    for (int column = 0; column < table.model.columnCount(); ++column)
        columns.append(column);
    for (int row = 0; row < table.model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(table.model.copyText(table.model.index(row, column)));
        everything.append(cells);
    }
    CHECK(table.model.writeBlock(0, columns, everything).isClean());
    CHECK(table.document->revision() == revision + 1);
    REQUIRE(table.document->undo().ok());
    CHECK(table.text(0, Content::EventLevel).isEmpty());
}

TEST_CASE("Filling down and clearing are one step each in the register", "[risk]")
{
    RiskTable table;
    REQUIRE(table.model.setData(table.cell(0, Content::EventLevel), "A"));
    const auto revision = table.document->revision();
    const QModelIndexList cells{table.cell(2, Content::EventLevel), table.cell(0, Content::EventLevel), table.cell(1, Content::EventLevel)};
    CHECK(table.model.fillDown(cells).cells == 2);
    CHECK(table.text(2, Content::EventLevel) == "A");
    CHECK(table.model.clearCells(cells).cells == 3);
    CHECK(table.text(1, Content::EventLevel).isEmpty());
    CHECK(table.document->revision() == revision + 2);
}

TEST_CASE("Events and processes are added in their place and removed as one step", "[risk]")
{
    RiskTable table;
    const RecordKey event = table.model.addEvent(0);
    CHECK(table.model.rowOf(event) == 1);
    const RecordKey process = table.model.addProcess(0);
    CHECK(table.model.rowOf(process) == 3);
    CHECK(table.read(process).text("area_id") == table.contracts.id);
    REQUIRE(table.model.removeEvents({0, 1}));
    CHECK(table.rows() == "Bando su misura, (), (Assunzioni)");
    REQUIRE(table.model.removeProcesses({0}));
    CHECK(table.rows() == "(), (Assunzioni)");
    REQUIRE(table.document->undo().ok());
    REQUIRE(table.document->undo().ok());
    CHECK(table.model.rowCount() == 5);
    CHECK(table.model.addEvent(99).isNull());
}

TEST_CASE("Rows follow the plan row by row, never by a reset", "[risk]")
{
    RiskTable table;
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&table.model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex held = table.cell(1, Content::Event);
    table.set(table.hiring, "name", QStringLiteral("Concorsi"));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().at(0).toModelIndex().row() == 2);
    table.set(table.tailored, "rank", -1LL);
    CHECK(table.rows() == "Bando su misura, Proroga tacita, (Concorsi)");
    CHECK(held.row() == 0);
    table.set(table.award, "area_id", table.people.id);
    CHECK(table.rows().startsWith("Bando su misura") != table.rows().startsWith("(Concorsi)"));
    table.set(table.contracts, "title", QStringLiteral("Appalti"));
    table.add(Kind::RiskEvent, {{"process_id", table.hiring.id}, {"description", QStringLiteral("Quiz")}});
    CHECK(resets.isEmpty());
    CHECK(held.data().toString() == "Bando su misura");
}

TEST_CASE("The register is narrowed by text, area, centre, level, type and what is missing", "[risk]")
{
    RiskTable table;
    table.link(Kind::EventMeasure, table.extension, table.suppliers);
    REQUIRE(table.model.setData(table.cell(0, Content::EventLevel), "A"));
    const auto shown = [&](const RiskCriteria &criteria) {
        table.model.setCriteria(criteria);
        return table.rows().toStdString();
    };
    RiskCriteria criteria;
    criteria.text = "affid PROROGA";
    CHECK(shown(criteria) == "Proroga tacita");
    criteria = {};
    criteria.areaId = table.people.id;
    CHECK(shown(criteria) == "(Assunzioni)");
    criteria = {};
    criteria.centreId = QString();
    CHECK(shown(criteria) == "(Assunzioni)");
    criteria = {};
    criteria.level = RiskLevel::High;
    CHECK(shown(criteria) == "Proroga tacita, Bando su misura");
    criteria.stage = RiskStage::After;
    CHECK(shown(criteria).empty());
    criteria = {};
    criteria.unjudged = true;
    CHECK(shown(criteria) == "(Assunzioni)");
    criteria = {};
    criteria.measureType = "control";
    CHECK(shown(criteria) == "Proroga tacita");
    criteria = {};
    criteria.incompleteOnly = true;
    CHECK(shown(criteria) == "Proroga tacita, Bando su misura, (Assunzioni)");
    CHECK(RiskCriteria().isEmpty());
    CHECK_FALSE(criteria.isEmpty());
}

TEST_CASE("What is filtered stays while it is edited, and what is added is seen", "[risk]")
{
    RiskTable table;
    RiskCriteria criteria;
    criteria.text = "proroga";
    table.model.setCriteria(criteria);
    REQUIRE(table.model.setData(table.cell(0, Content::Event), "Rinnovo"));
    CHECK(table.rows() == "Rinnovo");
    const RecordKey added = table.model.addEvent(0);
    CHECK(table.model.rowOf(added) == 1);
    table.model.setCriteria({});
    CHECK(table.model.rowCount() == 4);
}
