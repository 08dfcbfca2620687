// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "people/lucca_people.h"

#include "piao/document/people_agreements.h"
#include "piao/document/people_totals.h"

#include <algorithm>
#include <random>

using namespace piao::document;
using namespace piao::domain;
using piao::test::LuccaPeople;
using piao::test::SmallPlan;
using Extent = TotalGroup::Extent;

namespace {

const TotalGroup &groupOf(const std::vector<TotalGroup> &groups, int year)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [year](const TotalGroup &group) { return group.year == year; });
    REQUIRE(found != groups.end());
    return *found;
}

double computed(const TotalGroup &group, const char *column)
{
    const PeopleTotal *total = group.of(QString::fromLatin1(column));
    REQUIRE(total);
    REQUIRE(total->computed);
    return *total->computed;
}

} // namespace

TEST_CASE("The establishment of Lucca adds up, row by row and column by column")
{
    LuccaPeople plan;
    const std::vector<TotalGroup> groups = peopleTotals(plan.document->reader(), PeopleList::Establishment);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].rows == 5);
    const std::pair<const char *, double> totals[] = {{"covered", 202}, {"leaving_planned", 5}, {"leaving_by_change", 13},
        {"hires", 9}, {"progressions", 13}, {"optimal", 206}};
    for (const auto &[column, sum] : totals) {
        INFO(column);
        CHECK(computed(groups[0], column) == sum);
        CHECK(groups[0].of(QString::fromLatin1(column))->printed == sum);
    }
    CHECK_FALSE(groups[0].disagrees());
    for (const Record &row : plan.document->reader().all(Kind::StaffEstablishment)) {
        INFO(row.text("area").toStdString());
        CHECK(optimalOf(row) == row.integer("optimal"));
    }
}

TEST_CASE("Hires and progressions of Lucca add up for each year, to the cent, and over the years")
{
    LuccaPeople plan;
    const auto hires = peopleTotals(plan.document->reader(), PeopleList::Hire);
    REQUIRE(hires.size() == 3);
    CHECK(computed(groupOf(hires, 2024), "number") == 6);
    CHECK(computed(groupOf(hires, 2024), "cost_first_year") == 64123.74);
    CHECK(computed(groupOf(hires, 2024), "cost_full_year") == 206958.64);
    CHECK(computed(groupOf(hires, 2025), "cost_first_year") == 56380.67);
    CHECK(hires.back().extent == Extent::All);
    CHECK(computed(hires.back(), "number") == 9);
    const auto progressions = peopleTotals(plan.document->reader(), PeopleList::Progression);
    CHECK(computed(groupOf(progressions, 2024), "cost_first_year") == 12253.94);
    CHECK(computed(groupOf(progressions, 2025), "cost_full_year") == 9800.94);
    for (const TotalGroup &group : hires)
        CHECK_FALSE(group.disagrees());
}

TEST_CASE("A printed total that disagrees is told with the difference and keeps its figure")
{
    LuccaPeople plan;
    const auto groups = peopleTotals(plan.document->reader(), PeopleList::Hire);
    const auto done = plan.document->perform({}, [&](UnitOfWork &unit) {
        return setPrintedTotal(unit, groupOf(groups, 2024), QStringLiteral("number"), 7.0);
    });
    REQUIRE(done.ok());
    const auto after = peopleTotals(plan.document->reader(), PeopleList::Hire);
    const PeopleTotal *number = groupOf(after, 2024).of(QStringLiteral("number"));
    CHECK(number->computed == 6.0);
    CHECK(number->printed == 7.0);
    CHECK(number->difference() == 1);
    CHECK(number->disagrees());
    CHECK(plan.document->reader().count(Kind::PrintedTotal) == plan.printedTotals);
    REQUIRE(plan.document->undo().ok());
    CHECK_FALSE(groupOf(peopleTotals(plan.document->reader(), PeopleList::Hire), 2024).disagrees());
}

TEST_CASE("A printed total is added where there was none and goes when it is emptied")
{
    LuccaPeople plan;
    const auto set = [&plan](const QVariant &value) {
        const auto groups = peopleTotals(plan.document->reader(), PeopleList::FixedTerm);
        const auto done = plan.document->perform({}, [&](UnitOfWork &unit) {
            return setPrintedTotal(unit, groupOf(groups, 2024), QStringLiteral("cost_first_year"), value);
        });
        REQUIRE(done.ok());
        return *groupOf(peopleTotals(plan.document->reader(), PeopleList::FixedTerm), 2024).of(QStringLiteral("cost_first_year"));
    };
    CHECK_FALSE(groupOf(peopleTotals(plan.document->reader(), PeopleList::FixedTerm), 2024).of(QStringLiteral("cost_first_year"))->printed);
    const PeopleTotal wrong = set(121921.0);
    CHECK(wrong.computed == 121921.19);
    CHECK(wrong.difference() == Approx(-0.19));
    CHECK_FALSE(set({}).printed);
    CHECK(plan.document->reader().count(Kind::PrintedTotal) == plan.printedTotals);
}

TEST_CASE("A printed total of a year without rows is not lost")
{
    SmallPlan plan;
    plan.add(Kind::PrintedTotal, {{"list", QStringLiteral("leaver")}, {"year", 2026LL}, {"field", QStringLiteral("number")}, {"value", 4.0}});
    const auto groups = peopleTotals(plan.document->reader(), PeopleList::Leaver);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].rows == 0);
    CHECK(groups[0].totals[0].printed == 4.0);
    CHECK_FALSE(groups[0].totals[0].computed);
    CHECK_FALSE(groups[0].disagrees());
}

TEST_CASE("Staff is added up by day, and the year's printed total belongs to the last")
{
    SmallPlan plan;
    for (const auto &[day, people] : {std::pair(QDate(2023, 6, 30), 10LL), {QDate(2023, 12, 31), 7LL}, {QDate(2023, 12, 31), 2LL}})
        plan.add(Kind::StaffCount, {{"area", QStringLiteral("Istruttori")}, {"people", people}, {"reference_date", day}});
    plan.add(Kind::PrintedTotal, {{"list", QStringLiteral("staff")}, {"year", 2023LL}, {"field", QStringLiteral("people")}, {"value", 8.0}});
    const auto groups = peopleTotals(plan.document->reader(), PeopleList::Staff);
    REQUIRE(groups.size() == 2);
    CHECK(computed(groups[0], "people") == 10);
    CHECK_FALSE(groups[0].totals[0].printed);
    CHECK(computed(groups[1], "people") == 9);
    CHECK(groups[1].totals[0].difference() == -1);
    CHECK(groups[1].name() == "31/12/2023");
}

TEST_CASE("Hours of a course of several years count in each, once over all")
{
    SmallPlan plan;
    plan.add(Kind::TrainingCourse, {{"course", QStringLiteral("Etica")}, {"years", QStringLiteral("2024, 2025")}, {"hours", 4.5}});
    plan.add(Kind::TrainingCourse, {{"course", QStringLiteral("Droni")}, {"years", QStringLiteral("2025")}, {"hours", 8.0}});
    plan.add(Kind::TrainingCourse, {{"course", QStringLiteral("Senza anno")}, {"years_printed", QStringLiteral("2021")}});
    const auto groups = peopleTotals(plan.document->reader(), PeopleList::Training);
    REQUIRE(groups.size() == 4);
    CHECK(computed(groupOf(groups, 2024), "hours") == 4.5);
    CHECK(computed(groupOf(groups, 2025), "hours") == 12.5);
    CHECK(groups[2].extent == Extent::Undated);
    CHECK(groups[2].totals[0].given == 0);
    CHECK(computed(groups[3], "hours") == 12.5);
    CHECK(groups[3].rows == 3);
}

TEST_CASE("Totals do not depend on the order of the rows, and years make the whole")
{
    std::mt19937 random(GENERATE(1u, 2u, 3u, 4u, 5u));
    std::vector<std::pair<qlonglong, double>> rows;
    for (int i = 0; i < 40; ++i)
        rows.emplace_back(2024 + random() % 3, double(random() % 10'000'000) / 100);
    const auto totals = [](const auto &given) {
        SmallPlan plan;
        const auto done = plan.document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
            for (const auto &[year, amount] : given) {
                Record budget(Kind::TrainingBudget);
                budget.set("year", year).set("amount", amount);
                if (const auto inserted = unit.insert(budget); !inserted)
                    return inserted.error();
            }
            return {};
        });
        REQUIRE(done.ok());
        std::vector<double> sums;
        for (const TotalGroup &group : peopleTotals(plan.document->reader(), PeopleList::TrainingBudget))
            sums.push_back(computed(group, "amount"));
        return sums;
    };
    const std::vector<double> sums = totals(rows);
    REQUIRE(sums.size() == 4);
    CHECK(sums[0] + sums[1] + sums[2] == Approx(sums[3]).epsilon(1e-12));
    std::shuffle(rows.begin(), rows.end(), random);
    CHECK(totals(rows) == sums);
}

TEST_CASE("Tables that state the same figure are compared, and a table without rows states nothing")
{
    LuccaPeople plan;
    auto agreements = peopleAgreements(plan.document->reader());
    REQUIRE(agreements.size() == 3); // covered and staff, hires, progressions; Lucca prints no leavers
    for (const PeopleAgreement &agreement : agreements) {
        INFO(agreement.text().toStdString());
        CHECK(agreement.agrees());
    }
    plan.add(Kind::Leaver, {{"number", 4LL}, {"reason", QStringLiteral("retirement")}});
    plan.add(Kind::Leaver, {{"number", 13LL}, {"reason", QStringLiteral("area_change")}});
    agreements = peopleAgreements(plan.document->reader());
    REQUIRE(agreements.size() == 5);
    CHECK_FALSE(agreements[1].agrees());
    CHECK(agreements[1].text() == QStringLiteral("⚠ Planned leavers: 5 here, 4 in the leavers (−1)"));
    CHECK(agreements[2].agrees());
}

TEST_CASE("Numbers that no table can hold add up without harm")
{
    Record row(Kind::StaffEstablishment);
    row.set("covered", std::numeric_limits<qlonglong>::max()).set("hires", 1LL);
    CHECK(optimalOf(row).has_value());
    SmallPlan plan;
    plan.add(Kind::TrainingBudget, {{"year", 2024LL}, {"amount", 1e300}});
    plan.add(Kind::TrainingBudget, {{"year", 2024LL}, {"amount", 1e300}});
    CHECK(computed(peopleTotals(plan.document->reader(), PeopleList::TrainingBudget)[0], "amount") == 2e300);
}
