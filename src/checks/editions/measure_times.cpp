// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column phaseOf{Kind::MeasurePhase, "measure_id"};
const Column phaseStart{Kind::MeasurePhase, "start_date"};
const Column phaseEnd{Kind::MeasurePhase, "end_date"};
const Column measureStart{Kind::Measure, "start_date"};
const Column measureEnd{Kind::Measure, "end_date"};

class MeasureTimes : public Check
{
public:
    MeasureTimes()
        : Check({
            .id = "L82",
            .severity = Severity::Warning,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Phase of a measure outside the measure's time"),
            .reason = QT_TRANSLATE_NOOP("checks", "The monitoring of a measure follows its phases: one that begins before the measure or ends after it is looked for at the wrong time."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 5.2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the phase's dates, or those of the measure."),
            .subjects = {Kind::MeasurePhase},
            .reads = {Route{Kind::Measure}.down(phaseOf).when({"start_date", "end_date"})},
        })
    {
    }

    void examine(const Fact &phase, const PlanFacts &facts, Report &report) const override
    {
        const Fact *measure = facts.referred(phase, phaseOf);
        if (!measure)
            return;
        const auto isBefore = [](const QDate &date, const QDate &limit) { return date.isValid() && limit.isValid() && date < limit; };
        const QDate start = measure->date(measureStart);
        const QDate end = measure->date(measureEnd);
        if (isBefore(phase.date(phaseStart), start)) {
            report.add(phaseStart, [&](FindingText &text) {
                text.message = CheckText::tr("%1 begins on %2, before its measure %3 does (%4).")
                                   .arg(nameOf(phase), domain::formatDate(phase.date(phaseStart)), shortName(*measure), domain::formatDate(start));
            });
        }
        if (isBefore(end, phase.date(phaseEnd))) {
            report.add(phaseEnd, [&](FindingText &text) {
                text.message = CheckText::tr("%1 ends on %2, after its measure %3 does (%4).")
                                   .arg(nameOf(phase), domain::formatDate(phase.date(phaseEnd)), shortName(*measure), domain::formatDate(end));
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> measureTimes()
{
    return std::make_unique<MeasureTimes>();
}

} // namespace piao::checks
