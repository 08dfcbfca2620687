// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"

#include "piao/domain/record_description.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column hireYear{Kind::Hire, "year"};
const Column budgetYear{Kind::TrainingBudget, "year"};
const Column roundYear{Kind::MonitoringRound, "year"};

const Column &yearOf(Kind kind)
{
    return kind == Kind::Hire ? hireYear : kind == Kind::TrainingBudget ? budgetYear : roundYear;
}


class TableStopsEarly : public Check
{
public:
    TableStopsEarly()
        : Check({
            .id = "L72",
            .severity = Severity::Info,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Table that stops before the triennium ends"),
            .reason = QT_TRANSLATE_NOOP("checks", "Needs for staff, money for training and rounds of monitoring are planned for all years of the plan; a year that is missing is not planned."),
            .source = "DM 132/2022, artt. 4 e 5; D.Lgs. 165/2001, art. 6, c. 2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add the rows of the missing years, or say in the section when they will be planned."),
            .subjects = {Kind::Hire, Kind::TrainingBudget, Kind::MonitoringRound},
            .reads = {Route::all(Kind::Hire).when({"year", "rank"}), Route::all(Kind::TrainingBudget).when({"year", "rank"}),
                Route::all(Kind::MonitoringRound).when({"year", "rank"}), Route::period()},
        })
    {
    }

    void examine(const Fact &row, const PlanFacts &facts, Report &report) const override
    {
        const domain::PlanPeriod period = facts.period();
        const Column &column = yearOf(row.kind());
        if (!period.isValid() || !row.has(column) || !isLast(row, column, facts) || row.integer(column) >= period.lastYear()
            || !period.contains(row.integer(column)))
            return;
        report.add(column, [&](FindingText &text) {
            text.message = CheckText::tr("%1: the last row is of %2, the plan runs to %3.")
                               .arg(domain::plural(domain::describe(row.kind()))).arg(row.integer(column)).arg(period.lastYear());
        });
    }

private:
    /// Of several rows of the last year the first one speaks for the table.
    static bool isLast(const Fact &row, const Column &column, const PlanFacts &facts)
    {
        const int year = row.integer(column);
        bool last = true;
        facts.each(row.kind(), [&](const Fact &other) {
            const bool isLater = other.integer(column) > year
                || (other.integer(column) == year && other.slot() != row.slot() && comesBefore(other, row));
            last = last && !isLater;
        });
        return last;
    }
};

} // namespace

std::unique_ptr<Check> tableStopsEarly()
{
    return std::make_unique<TableStopsEarly>();
}

} // namespace piao::checks
