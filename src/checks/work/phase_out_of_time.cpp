// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column phaseObjective{Kind::Phase, "objective_id"};
const Column phaseStart{Kind::Phase, "start_date"};
const Column phaseEnd{Kind::Phase, "end_date"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};

class PhaseOutOfTime : public Check
{
public:
    PhaseOutOfTime()
        : Check({
            .id = "L19",
            .severity = Severity::Error,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Phase without end, or outside the objective's time"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Progress is measured by the phases: one that ends in another year, or never, says nothing about the year of the objective."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. d); criterio CERVAP/UPI C9",
            .remedy = QT_TRANSLATE_NOOP("checks", 
                "Give the phase an end within the year of its objective, or move what comes later to the next edition."),
            .subjects = {Kind::Phase},
            .reads = {Route{Kind::PerformanceObjective}.down(phaseObjective).when({"year"}), Route::period()},
        })
    {
    }

    void examine(const Fact &phase, const PlanFacts &facts, Report &report) const override
    {
        const QDate end = phase.date(phaseEnd);
        if (!end.isValid()) {
            report.add(phaseEnd, [&](FindingText &text) {
                text.message =
                    (phase.has(phaseEnd)
                         ? CheckText::tr("The end of phase %1 of %2 is no date: %3.")
                               .arg(nameOf(phase), ownerName(phase, facts), quoted(phase.text(phaseEnd)))
                         : CheckText::tr("Phase %1 of %2 has no end.").arg(nameOf(phase), ownerName(phase, facts)));
            });
        } else if (!isWithin(end.year(), phase, facts)) {
            reportOutside(phaseEnd, end, phase, facts, report);
        } else if (const QDate start = phase.date(phaseStart);
                   start.isValid() && start > end && !isWithin(start.year(), phase, facts)) {
            reportOutside(phaseStart, start, phase, facts, report);
        }
    }

private:
    static int yearOf(const Fact &phase, const PlanFacts &facts)
    {
        const Fact *objective = facts.referred(phase, phaseObjective);
        return objective ? objective->integer(objectiveYear) : 0;
    }

    /// The year of the edition; of an objective without one any year of the plan. What begins earlier may go on.
    static bool isWithin(int year, const Fact &phase, const PlanFacts &facts)
    {
        if (const int own = yearOf(phase, facts); own != 0)
            return year == own;
        const domain::PlanPeriod period = facts.period();
        return !period.isValid() || period.contains(year);
    }

    static void reportOutside(const Column &column, const QDate &date, const Fact &phase, const PlanFacts &facts,
                              Report &report)
    {
        report.add(column, [&](FindingText &text) {
            const int year = yearOf(phase, facts);
            text.message =
                (column.field() == phaseEnd.field() ? CheckText::tr("Phase %1 of %2 ends on %3, outside of %4.")
                                                    : CheckText::tr("Phase %1 of %2 begins on %3, outside of %4."))
                    .arg(nameOf(phase), ownerName(phase, facts), domain::formatDate(date),
                         year != 0 ? QString::number(year) : facts.period().name());
        });
    }
};

} // namespace

std::unique_ptr<Check> phaseOutOfTime()
{
    return std::make_unique<PhaseOutOfTime>();
}

} // namespace piao::checks
