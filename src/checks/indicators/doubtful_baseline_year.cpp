// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/blank.h"
#include "wording/names.h"

#include "piao/domain/target_text.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column baselinePeriod{Kind::Indicator, "baseline_period"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};

class DoubtfulBaselineYear : public Check
{
public:
    DoubtfulBaselineYear()
        : Check({
            .id = "L55",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Baseline without a year, of a later one, or too old"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A starting value means something only with the year that it was measured in, and only if it was measured not long before the plan begins."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. e) ed f); CiVIT, delibera n. 89/2010",
            .remedy = QT_TRANSLATE_NOOP("checks", 
                "Give the year or the period of the value, and take the latest one known before the plan."),
            .subjects = {Kind::Indicator},
            .reads = {Route{Kind::PerformanceObjective}.down(indicator_field::ofPerformance).when({"year"}),
                      Route::period()},
            .parameters = {{"years", QT_TRANSLATE_NOOP("checks", "Oldest baseline, before the year that it is compared with"), "5",
                            QT_TRANSLATE_NOOP("checks", "years")}},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        const bool hasValue =
            indicator.has(indicator_field::baselineValue) || !isBlank(indicator, indicator_field::baselineText);
        const int year = indicator.integer(indicator_field::baselineYear);
        if (year == 0) {
            if (hasValue && isBlank(indicator, baselinePeriod))
                reportMissing(indicator, facts, report);
            return;
        }
        const int compared = comparedYear(indicator, facts);
        if (compared != 0 && (year > compared || compared - year > number(facts, "years")))
            reportDistant(year, compared, indicator, facts, report);
    }

private:
    /// The year of the edition, or the plan's first: what the targets are compared with the baseline in.
    static int comparedYear(const Fact &indicator, const PlanFacts &facts)
    {
        const domain::PlanPeriod period = facts.period();
        const int first = period.isValid() ? period.firstYear : 0;
        const Fact *objective = facts.referred(indicator, indicator_field::ofPerformance);
        return std::max(first, objective ? objective->integer(objectiveYear) : 0);
    }

    static void reportMissing(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        report.add(indicator_field::baselineYear, [&](FindingText &text) {
            const QString baseline = indicator.text(indicator_field::baselineText);
            text.message = CheckText::tr("%1 (%2) does not say of which year its baseline %3 is.")
                               .arg(nameOf(indicator), ownerName(indicator, facts),
                                    isBlank(indicator, indicator_field::baselineText)
                                        ? figure(*indicator.number(indicator_field::baselineValue))
                                        : quoted(baseline));
            if (const auto year = domain::parseValue(baseline).referenceYear) {
                text.fix.label = CheckText::tr("Take the year %1 from the text").arg(*year);
                text.fix.steps = {FixStep::set(facts.keyOf(indicator), "baseline_year", *year)};
            }
        });
    }

    static void reportDistant(int year, int compared, const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        report.add(indicator_field::baselineYear, [&](FindingText &text) {
            text.message =
                (year > compared
                     ? CheckText::tr("The baseline of %1 (%2) is of %3, after the year %4 that it should start from.")
                     : CheckText::tr("The baseline of %1 (%2) is of %3, long before %4."))
                    .arg(nameOf(indicator), ownerName(indicator, facts), QString::number(year),
                         QString::number(compared));
        });
    }
};

} // namespace

std::unique_ptr<Check> doubtfulBaselineYear()
{
    return std::make_unique<DoubtfulBaselineYear>();
}

} // namespace piao::checks
