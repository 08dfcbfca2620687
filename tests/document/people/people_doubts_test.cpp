// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "people/lucca_people.h"

#include "piao/document/people_doubts.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::LuccaPeople;

namespace {

constexpr PlanPeriod period{2024, 3};

QString doubt(const Record &record, const char *column)
{
    return peopleDoubt(record, QString::fromLatin1(column), period);
}

} // namespace

TEST_CASE("Nothing that Lucca prints of its staff is doubtful in itself")
{
    LuccaPeople plan;
    for (const Kind kind : {Kind::StaffCount, Kind::StaffEstablishment, Kind::Hire}) {
        for (const Record &record : plan.document->reader().all(kind)) {
            INFO(displayName(record).toStdString());
            CHECK(peopleDoubts(record, period).isEmpty());
        }
    }
}

TEST_CASE("A hire doubts its costs, its dates and its number")
{
    Record hire(Kind::Hire);
    hire.set("year", 2024LL).set("number", 0LL).set("cost_first_year", 200.0).set("cost_full_year", 100.0).set("start_date", QDate(2025, 1, 1));
    CHECK(doubt(hire, "year").isEmpty());
    CHECK(doubt(hire, "number").contains("0"));
    CHECK(doubt(hire, "start_date").contains("01/01/2025"));
    CHECK(doubt(hire, "cost_full_year").contains("100,00"));
    CHECK(doubt(hire, "cost_full_year").contains("200,00"));
    hire.set("year", 2031LL).set("cost_full_year", 200.0);
    CHECK(doubt(hire, "year").contains("2024-2026"));
    CHECK(doubt(hire, "cost_full_year").isEmpty());
    CHECK(peopleDoubts(hire, period).size() == 3);
}

TEST_CASE("An optimal establishment that does not follow is told with both figures and the difference")
{
    Record row(Kind::StaffEstablishment);
    row.set("area", QStringLiteral("Operatori")).set("covered", 9LL).set("leaving_by_change", 2LL).set("optimal", 8LL);
    const QString words = doubt(row, "optimal");
    CHECK(words.contains("7"));
    CHECK(words.contains("8"));
    CHECK(words.contains("+1"));
    row.set("optimal", 7LL);
    CHECK(doubt(row, "optimal").isEmpty());
    row.set("hires", -1LL);
    CHECK_FALSE(doubt(row, "hires").isEmpty());
}

TEST_CASE("A course doubts years outside the plan and years that are only printed")
{
    Record course(Kind::TrainingCourse);
    course.set("years_printed", QStringLiteral("2021"));
    CHECK_FALSE(doubt(course, "years_printed").isEmpty());
    course.set("years", QStringLiteral("2023"));
    CHECK(doubt(course, "years_printed").isEmpty());
    CHECK(doubt(course, "years").contains("2023"));
    course.set("years", QStringLiteral("2024, presto"));
    CHECK(doubt(course, "years").contains("presto"));
    course.set("years", QStringLiteral("2024, 2025"));
    CHECK(doubt(course, "years").isEmpty());
}

TEST_CASE("Money, dates and shares that cannot be are doubtful")
{
    Record budget(Kind::TrainingBudget);
    budget.set("year", 2024LL).set("amount", 5000.0).set("printed", QStringLiteral("€ 50.000,00"));
    CHECK(doubt(budget, "printed").contains("−45.000"));
    budget.set("amount", 50000.0);
    CHECK(peopleDoubts(budget, period).isEmpty());
    Record action(Kind::PositiveAction);
    action.set("start_date", QDate(2025, 3, 1)).set("end_date", QDate(2024, 3, 1));
    CHECK_FALSE(doubt(action, "end_date").isEmpty());
    Record factor(Kind::AgileWork);
    factor.set("value", 120.0).set("unit", QStringLiteral("%"));
    CHECK_FALSE(doubt(factor, "value").isEmpty());
}
