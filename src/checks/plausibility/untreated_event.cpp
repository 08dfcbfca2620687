// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column eventProcess{Kind::RiskEvent, "process_id"};
const Column measureEvent{Kind::EventMeasure, "event_id"};
const Column measureProcess{Kind::ProcessMeasure, "process_id"};

class UntreatedEvent : public Check
{
public:
    UntreatedEvent()
        : Check({
            .id = "L90",
            .severity = Severity::Warning,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Risk without any measure"),
            .reason = QT_TRANSLATE_NOOP("checks", "Each object of the analysis has at least one measure, of its own or of its process: a risk that is known and not treated is accepted."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 5",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie a measure to the event or to its process."),
            .subjects = {Kind::RiskEvent},
            .reads = {Route{Kind::EventMeasure}.up(measureEvent), Route{Kind::ProcessMeasure}.up(measureProcess).down(eventProcess)},
        })
    {
    }

    void examine(const Fact &event, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(event, measureEvent).empty())
            return;
        const Fact *process = facts.referred(event, eventProcess);
        if (process && !facts.referring(*process, measureProcess).empty())
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("%1 (%2) is treated by no measure.").arg(nameOf(event), process ? shortName(*process) : QString());
        });
    }
};

} // namespace

std::unique_ptr<Check> untreatedEvent()
{
    return std::make_unique<UntreatedEvent>();
}

} // namespace piao::checks
