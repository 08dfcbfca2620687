// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/found_text_model.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::document;
using piao::models::FoundTextModel;
using piao::test::SmallPlan;

TEST_CASE("What was found is shown with its place, its surroundings and what would stand there")
{
    SmallPlan plan;
    plan.add(Kind::Process, {{"name", QStringLiteral("Gare")}, {"description", QString(60, 'x') + "\nufficio " + QString(80, 'y')}});
    plan.add(Kind::PublicValue, {{"title", QStringLiteral("Ufficio")}});
    FoundTextModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TextQuery query{QStringLiteral("ufficio")};
    model.setFound(findInPlan(plan.document->reader(), query, QStringLiteral("Settore"))->found);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, FoundTextModel::PlaceColumn).data().toString() == "Process · Gare · Description");
    const QModelIndex found = model.index(1, FoundTextModel::FoundColumn);
    const QString text = found.data().toString();
    CHECK(text.mid(found.data(FoundTextModel::MarkStartRole).toInt(), found.data(FoundTextModel::MarkLengthRole).toInt()) == "ufficio");
    CHECK_FALSE(text.contains('\n'));
    CHECK(text.size() < 120);
    CHECK(model.index(0, FoundTextModel::AfterColumn).data().toString() == "Settore");
    CHECK(model.columnAt(1) == "description");
    model.setReplacement(*TextFinder::make(query), QStringLiteral("Area"));
    CHECK(model.index(0, FoundTextModel::AfterColumn).data().toString() == "Area");
    CHECK(model.chosen().front().replacement == "Area");
}

TEST_CASE("Hits are ticked one by one or all at once")
{
    SmallPlan plan;
    for (const char *title : {"a", "a", "a"})
        plan.add(Kind::PublicValue, {{"title", QString::fromLatin1(title)}});
    FoundTextModel model;
    model.setFound(findInPlan(plan.document->reader(), {QStringLiteral("a")}, QStringLiteral("b"))->found);
    CHECK(model.chosenCount() == 3);
    QSignalSpy told(&model, &FoundTextModel::chosenChanged);
    const QModelIndex second = model.index(1, 0);
    CHECK(model.flags(second) & Qt::ItemIsUserCheckable);
    CHECK(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.chosenCount() == 2);
    CHECK(told.size() == 1);
    CHECK(model.setData(second, Qt::Unchecked, Qt::CheckStateRole));
    CHECK(told.size() == 1);
    CHECK_FALSE(model.setData(model.index(1, 1), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.chosen().size() == 2);
    model.chooseAll(false);
    CHECK(model.chosen().empty());
    model.chooseAll(true);
    CHECK(model.chosenCount() == 3);
}
