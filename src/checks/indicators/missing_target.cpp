// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column ofObjective{Kind::Indicator, "performance_id"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column ofMeasure{Kind::Indicator, "measure_id"};
const Column measureStart{Kind::Measure, "start_date"};
const Column measureEnd{Kind::Measure, "end_date"};
const Column targetIndicator{Kind::Target, "indicator_id"};
const Column targetYear{Kind::Target, "year"};
const Column targetText{Kind::Target, "value_text"};
const Column targetValue{Kind::Target, "value"};

/// The years in which the indicator needs a target: that of its yearly edition, those in which its measure runs, or all of the
/// plan.
std::vector<int> requiredYears(const Fact &indicator, const PlanFacts &facts)
{
    if (const Fact *objective = facts.referred(indicator, ofObjective)) {
        if (const int year = objective->integer(objectiveYear); year != 0)
            return {year};
    }
    const domain::PlanPeriod period = facts.period();
    if (!period.isValid())
        return {};
    std::vector<int> years = period.allYears();
    if (const Fact *measure = facts.referred(indicator, ofMeasure)) {
        const QDate start = measure->date(measureStart);
        const QDate end = measure->date(measureEnd);
        std::erase_if(years, [&](int year) { return (start.isValid() && year < start.year()) || (end.isValid() && year > end.year()); });
    }
    return years;
}

class MissingTarget : public Check
{
public:
    MissingTarget()
        : Check({
            .id = "L02",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator without a target for a year"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan covers three years: an indicator without an expected value in one of them promises nothing for it and cannot be measured."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. d) e art. 10, c. 1, lett. a); DM 132/2022, art. 3",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the expected value of the year, even if it is only to be kept."),
            .subjects = {Kind::Indicator},
            .reads = {Route{Kind::Target}.up(targetIndicator), Route{Kind::PerformanceObjective}.down(ofObjective).when({"year"}),
                Route{Kind::Measure}.down(ofMeasure).when({"start_date", "end_date"}), Route::period()},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        for (const int year : requiredYears(indicator, facts)) {
            bool given = false;
            facts.eachReferring(indicator, targetIndicator, [&](const Fact &target) {
                given = given || (target.integer(targetYear) == year && (target.has(targetText) || target.has(targetValue)));
            });
            if (given)
                continue;
            report.addDetail(year, [&](FindingText &text) {
                text.message = CheckText::tr("%1 (%2) has no target for %3.")
                                   .arg(nameOf(indicator), ownerName(indicator, facts)).arg(year);
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> missingTarget()
{
    return std::make_unique<MissingTarget>();
}

} // namespace piao::checks
