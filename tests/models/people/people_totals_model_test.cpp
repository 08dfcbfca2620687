// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/small_plan.h"

#include "piao/models/people_totals_model.h"
#include "piao/models/printed_totals_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::document::PeopleList;
using piao::test::SmallPlan;
using Line = PeopleTotalsModel::Line;

namespace {

struct Hires : SmallPlan {
    RecordKey hire = add(Kind::Hire, {{"kind", "hire"}, {"year", 2024LL}, {"profile", "Agente"}, {"number", 2LL},
        {"cost_first_year", 21389.88}, {"cost_full_year", 64169.64}});
    RecordKey progression = add(Kind::Hire, {{"kind", "progression"}, {"year", 2024LL}, {"profile", "Esperto"}, {"number", 3LL}});
    PeopleTotalsModel model{*document, {PeopleList::Hire, PeopleList::FixedTerm, PeopleList::Progression},
        {"profile", "number", "cost_first_year", "cost_full_year"}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(text(row, 0));
        return found;
    }
};

} // namespace

TEST_CASE("Below a table stand the computed and the printed total of each year")
{
    Hires plan;
    CHECK(plan.names() == QStringList{"Hires 2024 · Total", "Hires 2024 · Printed total", "Progressions 2024 · Total", "Progressions 2024 · Printed total"});
    CHECK(plan.text(0, 1) == "2");
    CHECK(plan.text(0, 2) == "21.389,88");
    CHECK(plan.text(1, 1).isEmpty());
    CHECK(plan.text(2, 2).isEmpty());
    CHECK(plan.model.firstTotalColumn() == 1);
    CHECK_FALSE(plan.model.flags(plan.model.index(0, 1)) & Qt::ItemIsEditable);
    CHECK(plan.model.flags(plan.model.index(1, 1)) & Qt::ItemIsEditable);
    CHECK_FALSE(plan.model.flags(plan.model.index(1, 0)) & Qt::ItemIsEditable);
}

TEST_CASE("A printed total that is typed and disagrees brings a line with the difference, in words too")
{
    Hires plan;
    REQUIRE(plan.model.setData(plan.model.index(1, 1), QStringLiteral("3")));
    CHECK(plan.names().mid(0, 3) == QStringList{"Hires 2024 · Total", "Hires 2024 · Printed total", "Hires 2024 · ⚠ Printed less total"});
    CHECK(plan.text(1, 1) == "3");
    CHECK(plan.text(0, 1) == "2");
    CHECK(plan.text(2, 1) == "+1");
    CHECK(plan.model.disagrees());
    CHECK(plan.model.index(1, 1).data(DoubtRole).toString().contains("(+1)"));
    CHECK(plan.model.index(1, 1).data(Qt::AccessibleTextRole).toString().contains("add up to 2, printed is 3"));
    plan.set(plan.hire, "number", 3LL);
    CHECK_FALSE(plan.model.disagrees());
    CHECK(plan.model.rowCount() == 4);
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.model.disagrees());
    REQUIRE(plan.model.setData(plan.model.index(1, 1), QString()));
    CHECK(plan.document->reader().count(Kind::PrintedTotal) == 0);
}

TEST_CASE("A printed total takes money as it is written, and keeps what it cannot read")
{
    Hires plan;
    REQUIRE(plan.model.setData(plan.model.index(1, 2), QStringLiteral("€ 21.389,87")));
    CHECK(plan.text(1, 2) == "21.389,87");
    CHECK(plan.text(2, 2) == "−0,01");
    CHECK_FALSE(plan.model.setData(plan.model.index(1, 3), QStringLiteral("circa sessantamila")));
    CHECK(plan.text(1, 3) == "circa sessantamila");
    CHECK_FALSE(plan.model.index(1, 3).data(ReasonRole).toString().isEmpty());
    plan.set(plan.hire, "number", 5LL);
    CHECK(plan.text(1, 3) == "circa sessantamila");
    REQUIRE(plan.model.setData(plan.model.index(1, 3), QStringLiteral("64169,64")));
    CHECK(plan.model.index(1, 3).data(ReasonRole).toString().isEmpty());
}

TEST_CASE("Totals follow the rows, years come and go, and a filter leaves some out")
{
    Hires plan;
    const RecordKey later = plan.add(Kind::Hire, {{"kind", "hire"}, {"year", 2025LL}, {"number", 1LL}});
    CHECK(plan.names().contains("Hires 2025 · Total"));
    CHECK(plan.names().contains("Hires All years · Total"));
    plan.model.setShown([](const piao::document::TotalGroup &group) { return group.list == PeopleList::Hire && group.year == 2025; });
    CHECK(plan.names() == QStringList{"Hires 2025 · Total", "Hires 2025 · Printed total"});
    REQUIRE(plan.document->perform({}, [&](auto &unit) { return unit.remove(later); }).ok());
    CHECK(plan.model.rowCount() == 0);
    plan.model.setShown({});
    CHECK(plan.model.rowCount() == 4);
}

TEST_CASE("The list of printed totals tells each beside the computed one")
{
    Hires plan;
    REQUIRE(plan.model.setData(plan.model.index(1, 1), QStringLiteral("3")));
    plan.add(Kind::PrintedTotal, {{"list", "hire"}, {"year", 2024LL}, {"field", "number"}, {"value", 9.0}});
    plan.add(Kind::PrintedTotal, {{"list", "leaver"}, {"field", "altro"}, {"value", 1.0}});
    PrintedTotalsModel totals(*plan.document);
    QAbstractItemModelTester tester(&totals, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text = [&](int row, const char *column) { return totals.index(row, totals.columnOf(QString::fromLatin1(column))).data().toString(); };
    REQUIRE(totals.rowCount() == 3);
    CHECK(text(0, "field") == "Number");
    CHECK(text(0, "value") == "3");
    CHECK(text(0, "computed") == "2");
    CHECK(text(0, "difference") == "⚠ +1");
    CHECK(totals.index(0, totals.columnOf("difference")).data(DoubtRole).toString().contains("(+1)"));
    CHECK(text(1, "difference") == "⚠ no such total");
    CHECK(text(2, "field") == "altro");
    CHECK_FALSE(totals.flags(totals.index(0, totals.columnOf("year"))) & Qt::ItemIsEditable);
    CHECK(totals.flags(totals.index(0, totals.columnOf("value"))) & Qt::ItemIsEditable);
    plan.set(plan.hire, "number", 3LL);
    CHECK(text(0, "difference") == "agrees");
}

TEST_CASE("In brief many totals show what is computed and what disagrees, few show everything")
{
    Hires plan;
    REQUIRE(plan.model.setData(plan.model.index(1, 1), QStringLiteral("2")));
    plan.model.setBrief(true);
    CHECK(plan.model.rowCount() == 4); // two groups are few
    plan.add(Kind::Hire, {{"kind", "fixed_term"}, {"year", 2025LL}, {"number", 1LL}});
    CHECK(plan.names() == QStringList{"Hires 2024 · Total, as printed", "Progressions 2024 · Total", "Fixed-term hires 2025 · Total"});
    plan.set(plan.hire, "number", 3LL);
    CHECK(plan.names().mid(0, 3) == QStringList{"Hires 2024 · Total", "Hires 2024 · Printed total", "Hires 2024 · ⚠ Printed less total"});
}
