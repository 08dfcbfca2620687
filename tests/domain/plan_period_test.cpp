// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/plan_period.h"

#include "support/print_qt.h"

using namespace piao::domain;

TEST_CASE("A period holds its years", "[plan_period]")
{
    const PlanPeriod period{2024, 3};
    CHECK(period.lastYear() == 2026);
    CHECK(period.allYears() == std::vector<int>{2024, 2025, 2026});
    CHECK_FALSE(period.contains(2023));
    CHECK(period.contains(2024));
    CHECK(period.contains(2026));
    CHECK_FALSE(period.contains(2027));
    CHECK(period.indexOf(2024) == 0);
    CHECK(period.indexOf(2026) == 2);
    CHECK(period.indexOf(2023) == -1);
}

TEST_CASE("A period is known by its first and last year", "[plan_period]")
{
    CHECK(PlanPeriod{2024, 3}.name() == QStringLiteral("2024-2026"));
    CHECK(PlanPeriod{2026, 1}.name() == QStringLiteral("2026"));
    for (const char *text : {"2024-2026", "2024–2026", " 2024 - 2026 ", "2024/2026"}) {
        CAPTURE(text);
        CHECK(PlanPeriod::fromName(QString::fromUtf8(text)) == PlanPeriod{2024, 3});
    }
    for (const char *text : {"", "2026-2024", "24-26", "2024-2026-2028", "1024-1026", "2024-2099", "PIAO"}) {
        CAPTURE(text);
        CHECK_FALSE(PlanPeriod::fromName(QString::fromUtf8(text)));
    }
}

TEST_CASE("The plan rolls forward by one year", "[plan_period]")
{
    CHECK(PlanPeriod{2024, 3}.next() == PlanPeriod{2025, 3});
}

TEST_CASE("The plan is due on 31 January", "[plan_period]")
{
    const auto dates = dueDates(2024);
    REQUIRE(dates.size() == 1);
    CHECK(dates[0].date == QDate(2024, 1, 31));
    CHECK(dates[0].reading == DueDateReading::Ordinary);
    CHECK(dates[0].source.contains(QLatin1String("DM 132/2022")));
    // Without a postponement the body's own date moves nothing.
    CHECK(dueDates(2024, {}, QDate(2024, 2, 20)).size() == 1);
}

TEST_CASE("A postponed budget gives two readings, each with its rule", "[plan_period]")
{
    const auto dates = dueDates(2024, QDate(2024, 3, 15), QDate(2024, 2, 20));
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].reading == DueDateReading::PostponedTerm);
    CHECK(dates[0].date == QDate(2024, 4, 14));
    CHECK(dates[1].reading == DueDateReading::OwnApproval);
    CHECK(dates[1].date == QDate(2024, 3, 21)); // 2024 has a 29 February
    for (const DueDate &due : dates) {
        CHECK(due.quote.contains(QStringLiteral("trenta giorni")));
        CHECK_FALSE(due.rule.isEmpty());
    }
    CHECK(dates[0].rule != dates[1].rule);
}

TEST_CASE("A budget approved in good time does not bring the term forward", "[plan_period]")
{
    const auto dates = dueDates(2024, QDate(2024, 3, 15), QDate(2023, 12, 20));
    REQUIRE(dates.size() == 2);
    CHECK(dates[1].date == QDate(2024, 1, 31));
}
