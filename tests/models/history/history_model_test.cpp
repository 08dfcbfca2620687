// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/models/history_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace piao::domain;
using piao::models::HistoryModel;
using piao::test::SmallPlan;

TEST_CASE("New steps come on top as rows, and an undo strikes the step that it took back")
{
    SmallPlan plan;
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(plan.document.get());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const int before = model.rowCount();
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", "Benessere"}});
    plan.set(value, "title", QStringLiteral("Benessere sociale"));
    REQUIRE(model.rowCount() == before + 2);
    CHECK(model.index(0).data().toString().contains("Benessere sociale"));
    CHECK(model.undosBackTo(model.index(0)) == 0);
    CHECK(model.undosBackTo(model.index(1)) == 1);
    REQUIRE(plan.document->undo().ok());
    REQUIRE(model.rowCount() == before + 3);
    CHECK_FALSE(model.index(0).data(HistoryModel::StandsRole).toBool());
    CHECK_FALSE(model.index(1).data(HistoryModel::StandsRole).toBool());
    CHECK(model.index(2).data(HistoryModel::StandsRole).toBool());
    CHECK(model.actionOf(model.index(0)) == model.actionOf(model.index(1)));
    CHECK(model.undosBackTo(model.index(1)) == -1);
    CHECK(model.undosBackTo(model.index(2)) == 0);
    CHECK(reset.isEmpty());
}

TEST_CASE("A long history is read as one comes to it")
{
    SmallPlan plan;
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", "0"}});
    for (int i = 1; i <= 130; ++i)
        plan.set(value, "number", qlonglong(i));
    const auto steps = plan.document->history(1000);
    REQUIRE(steps.ok());
    HistoryModel model;
    model.setDocument(plan.document.get());
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == int(steps->size()));
}
