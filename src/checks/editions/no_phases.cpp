// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column phaseOf{Kind::Phase, "objective_id"};
const Column stageOf{Kind::PerformanceObjective, "stage"};
const Column yearOf{Kind::PerformanceObjective, "year"};

class NoPhases : public Check
{
public:
    NoPhases()
        : Check({
            .id = "L64",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Objective without phases"),
            .reason = QT_TRANSLATE_NOOP("checks", "Phases with their times show how an objective is reached and let the body see during the year whether it will be."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. c); criteri CERVAP/UPI, C9",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the phases of the work with their beginning and end."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {Route{Kind::Phase}.up(phaseOf)},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(objective, phaseOf).empty())
            return;
        report.add([&](FindingText &text) {
            text.message = objective.has(stageOf)
                ? CheckText::tr("%1 has no phases with dates, only the stage of the year: %2.").arg(nameOf(objective), quoted(objective.text(stageOf)))
                : CheckText::tr("%1 has no phases.").arg(nameOf(objective));
        });
    }
};

} // namespace

std::unique_ptr<Check> noPhases()
{
    return std::make_unique<NoPhases>();
}

} // namespace piao::checks
