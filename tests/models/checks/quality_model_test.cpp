// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/quality_model.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace piao::domain;
using namespace piao::models;
using piao::test::SmallPlan;

namespace {

using Shape = QualityModel::Shape;

struct QualityDesk : SmallPlan {
    RecordKey value = add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    QualityModel criteria{*document, Shape::Criteria};
    QualityModel questions{*document, Shape::Questions};
    QAbstractItemModelTester criteriaTester{&criteria, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester questionsTester{&questions, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(const QString &token, int column) { return criteria.indexOf(token).siblingAtColumn(column).data().toString(); }
    void refresh()
    {
        criteria.refresh();
        questions.refresh();
    }
};

} // namespace

TEST_CASE("The criteria stand in their order, with their questions below", "[quality]")
{
    QualityDesk desk;
    QStringList names;
    int questions = 0;
    for (int row = 0; row < desk.criteria.rowCount(); ++row) {
        const QModelIndex criterion = desk.criteria.index(row, 0);
        names.append(criterion.data(QualityModel::TokenRole).toString());
        questions += desk.criteria.rowCount(criterion);
        CHECK(QualityModel::questionAt(criterion) == nullptr);
        CHECK(QualityModel::questionAt(desk.criteria.index(0, 0, criterion)));
    }
    CHECK(names.join(u' ') == QStringLiteral("A1 A2 A3 A4 A5 B6 B7 B8 C9 C10"));
    CHECK(desk.questions.rowCount() == questions);
    CHECK(desk.criteria.indexOf(QStringLiteral("A3.impact")).parent().data(QualityModel::TokenRole).toString() == QStringLiteral("A3"));
    CHECK(desk.questions.indexOf(QStringLiteral("A3.impact")).isValid());
    CHECK_FALSE(desk.questions.indexOf(QStringLiteral("A3")).isValid());
    CHECK_FALSE(desk.criteria.indexOf(QStringLiteral("A3.nonsense")).isValid());
}

TEST_CASE("A row says what was counted, the score and what it could add", "[quality]")
{
    QualityDesk desk;
    CHECK(desk.text(QStringLiteral("A3.impact"), QualityModel::CountColumn).contains(QStringLiteral("0 of 1")));
    CHECK(desk.criteria.indexOf(QStringLiteral("A3.impact")).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Public values with an indicator of impact: 0 of 1")));
    CHECK(desk.text(QStringLiteral("A3.impact"), QualityModel::ScoreColumn) == QStringLiteral("0"));
    CHECK(desk.text(QStringLiteral("A3.impact"), QualityModel::GainColumn) == QStringLiteral("+2,0"));
    CHECK(desk.text(QStringLiteral("A2.values"), QualityModel::ScoreColumn) == QStringLiteral("100"));
    CHECK(desk.text(QStringLiteral("A2.values"), QualityModel::GainColumn).isEmpty());
    const QModelIndex score = desk.criteria.indexOf(QStringLiteral("A2")).siblingAtColumn(QualityModel::ScoreColumn);
    CHECK(score.data(Qt::AccessibleTextRole).toString() == QStringLiteral("25 of 100"));
}

TEST_CASE("After an edit the rows say what the plan says now, and are still the same rows", "[quality]")
{
    QualityDesk desk;
    const QPersistentModelIndex impact = desk.criteria.indexOf(QStringLiteral("A3.impact"));
    QSignalSpy told(&PlanQuality::of(*desk.document), &PlanQuality::changed);
    desk.add(Kind::Indicator, {{"name", QStringLiteral("Soddisfazione")}, {"public_value_id", desk.value.id}});
    REQUIRE(QTest::qWaitFor([&] { return told.count() > 0; }));
    desk.refresh();
    CHECK(impact.sibling(impact.row(), QualityModel::CountColumn).data().toString().contains(QStringLiteral("1 of 1")));
    REQUIRE(desk.document->undo().ok());
    desk.refresh();
    CHECK(impact.sibling(impact.row(), QualityModel::CountColumn).data().toString().contains(QStringLiteral("0 of 1")));
}

TEST_CASE("The questions can be sorted by what they could add", "[quality]")
{
    QualityDesk desk;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&desk.questions);
    QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sorted.setSortRole(QualityModel::GainRole);
    sorted.sort(QualityModel::GainColumn, Qt::DescendingOrder);
    for (int row = 1; row < sorted.rowCount(); ++row)
        CHECK(sorted.index(row - 1, 0).data(QualityModel::GainRole).toDouble() >= sorted.index(row, 0).data(QualityModel::GainRole).toDouble());
    CHECK(sorted.index(0, 0).data(QualityModel::TokenRole).toString().startsWith(QStringLiteral("B7.")));
}

TEST_CASE("The records that lower a question are named by their keys, a few of many", "[quality]")
{
    QualityDesk desk;
    for (int i = 0; i < 4; ++i)
        desk.add(Kind::PublicValue, {{"title", QStringLiteral("Altro")}});
    PlanQuality &quality = PlanQuality::of(*desk.document);
    const auto score = quality.score();
    REQUIRE(score);
    const piao::checks::QualityResult &impact = score->criteria[2].questions[0];
    CHECK(quality.lackingRecords(impact, 100).size() == 5);
    const auto few = quality.lackingRecords(impact, 2);
    REQUIRE(few.size() == 2);
    CHECK(few[0] == desk.value);
}

TEST_CASE("The answer to a question is the plan's, or a new one that it does not have yet", "[quality]")
{
    QualityDesk desk;
    PlanQuality &quality = PlanQuality::of(*desk.document);
    const piao::checks::QualityCriterion &team = piao::checks::qualityCriteria()[5];
    const Record fresh = quality.answerTo(team, team.questions[0]);
    CHECK(desk.read(fresh.key()).isNull());
    CHECK(fresh.text("criterion") == QStringLiteral("B6"));
    const RecordKey own = desk.add(Kind::QualityAnswer, {{"criterion", QStringLiteral("B6")}, {"question", QStringLiteral("appointed")}});
    CHECK(quality.answerTo(team, team.questions[0]).key() == own);
}
