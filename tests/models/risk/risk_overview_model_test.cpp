// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "models/risk/risk_plan.h"
#include "piao/models/coverage_model.h"
#include "piao/models/record_table_model.h"
#include "piao/models/risk_matrix_model.h"

#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::document::MatrixBy;
using piao::test::RiskPlan;

namespace {

QString line(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u'|');
}

} // namespace

TEST_CASE("The matrix model counts, follows, and says what a cell narrows the register to", "[risk]")
{
    RiskPlan plan;
    RiskMatrixModel matrix(*plan.document);
    QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(line(matrix, 0) == "1 Contratti|·|·|·|1|1");
    QSignalSpy resets(&matrix, &QAbstractItemModel::modelReset);
    plan.set(plan.extension, "level_before", QStringLiteral("high"));
    CHECK(line(matrix, 0) == "1 Contratti|1|·|·|·|1");
    plan.add(Kind::Process, {{"name", "Protocollo"}});
    CHECK(line(matrix, 2) == "Without an area|·|·|·|1|1");
    CHECK(resets.isEmpty());
    const auto criteria = matrix.criteriaAt(matrix.index(0, RiskMatrixModel::HighColumn));
    REQUIRE(criteria);
    CHECK(criteria->areaId == plan.contracts.id);
    CHECK(criteria->level == RiskLevel::High);
    CHECK_FALSE(matrix.criteriaAt(matrix.index(0, RiskMatrixModel::LowColumn)));
    CHECK(matrix.criteriaAt(matrix.index(2, RiskMatrixModel::TotalColumn))->areaId == QString());
    matrix.setBy(MatrixBy::Centre);
    CHECK(line(matrix, 0) == "G3 Appalti|1|·|·|·|1");
    matrix.setStage(RiskStage::After);
    CHECK(line(matrix, 0) == "G3 Appalti|·|·|·|1|1");
    CHECK(matrix.criteriaAt(matrix.index(0, RiskMatrixModel::UnjudgedColumn))->unjudged);
    CHECK(matrix.index(0, 4).data(Qt::AccessibleTextRole).toString() == "G3 Appalti, Not judged: 1 process(es)");
}

TEST_CASE("The numbers of a matrix cell are those of the rows that it filters", "[risk]")
{
    RiskPlan plan;
    plan.set(plan.extension, "level_before", QStringLiteral("moderate"));
    RiskMatrixModel matrix(*plan.document);
    RiskRegisterModel table(*plan.document);
    for (int row = 0; row < matrix.rowCount(); ++row) {
        for (int column = RiskMatrixModel::HighColumn; column <= RiskMatrixModel::TotalColumn; ++column) {
            const auto criteria = matrix.criteriaAt(matrix.index(row, column));
            if (!criteria)
                continue;
            table.setCriteria(*criteria);
            QSet<QString> processes;
            for (int i = 0; i < table.rowCount(); ++i)
                processes.insert(table.processAt(i).id);
            CHECK(processes.size() == matrix.index(row, column).data().toInt());
        }
    }
}

TEST_CASE("The coverage model shows process, measure and objective, and narrows to what is missing", "[risk]")
{
    RiskPlan plan;
    CoverageModel coverage(*plan.document);
    QAbstractItemModelTester tester(&coverage, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(coverage.rowCount() == 4);
    CHECK(coverage.gapCount(piao::document::CoverageGap::NoMeasure) == 2);
    const auto objective = plan.add(Kind::PerformanceObjective, {{"code", "2024-G3-OP-01"}, {"title", "Gare in tempo"}});
    plan.link(Kind::EventMeasure, plan.extension, plan.suppliers);
    plan.link(Kind::MeasureObjective, plan.suppliers, objective);
    CHECK(line(coverage, 0) == "|P1 Affidamento|M2 Albo dei fornitori|Specific · Control|2024-G3-OP-01 Gare in tempo||");
    CHECK(coverage.recordAt(coverage.index(0, CoverageModel::MeasureColumn)) == plan.suppliers);
    CHECK(coverage.recordAt(coverage.index(0, CoverageModel::ObjectivesColumn)) == objective);
    CHECK(coverage.recordAt(coverage.index(0, CoverageModel::ProcessColumn)) == plan.award);
    CHECK(coverage.recordAt(coverage.index(0, CoverageModel::ValuesColumn)) == plan.award);
    coverage.setFilter({}, true);
    CHECK(coverage.rowCount() == 2);
    CHECK_FALSE(coverage.index(0, CoverageModel::GapColumn).data(DoubtRole).toString().isEmpty());
    coverage.setFilter(QStringLiteral("gare tempo"), false);
    CHECK(coverage.rowCount() == 1);
    plan.set(objective, "title", QStringLiteral("Puntualità"));
    CHECK(coverage.rowCount() == 0);
    coverage.setFilter({}, false);
    CHECK(coverage.rowCount() == coverage.totalRows());
}
