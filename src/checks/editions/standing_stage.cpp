// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column previousOf{Kind::PerformanceObjective, "previous_id"};
const Column stageOf{Kind::PerformanceObjective, "stage"};
const Column yearOf{Kind::PerformanceObjective, "year"};

class StandingStage : public Check
{
public:
    StandingStage()
        : Check({
            .id = "L59",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = PIAO_CHECK_TEXT("Work that stands at the same stage for two years"),
            .reason = PIAO_CHECK_TEXT("Each yearly edition of a work of several years says how far it comes in that year: the same stage twice promises nothing for the second year, or was copied."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. c)",
            .remedy = PIAO_CHECK_TEXT("Say which stage falls in which year."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {Route{Kind::PerformanceObjective}.down(previousOf).when({"stage", "year", "code"})},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        if (!objective.has(stageOf))
            return;
        const Fact *previous = facts.referred(objective, previousOf);
        if (!previous || !previous->has(stageOf) || previous->integer(yearOf) == objective.integer(yearOf)
            || domain::fold(objective.text(stageOf)) != domain::fold(previous->text(stageOf)))
            return;
        report.add(stageOf, [&](FindingText &text) {
            text.message = CheckText::tr("%1 stands in %2 at the same stage as in %3: %4.")
                               .arg(nameOf(objective)).arg(objective.integer(yearOf)).arg(previous->integer(yearOf)).arg(quoted(objective.text(stageOf)));
        });
    }
};

} // namespace

std::unique_ptr<Check> standingStage()
{
    return std::make_unique<StandingStage>();
}

} // namespace piao::checks
