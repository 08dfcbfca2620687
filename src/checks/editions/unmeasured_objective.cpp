// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column ofObjective{Kind::Indicator, "performance_id"};

class UnmeasuredObjective : public Check
{
public:
    UnmeasuredObjective()
        : Check({
            .id = "L59",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Performance objective without an indicator"),
            .reason = QT_TRANSLATE_NOOP("checks", "An objective is assigned with the indicators and targets by which it is measured: without one, whether it was reached is a matter of opinion."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, e art. 10, c. 1, lett. a); DM 132/2022, art. 3, c. 1, lett. b)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add an indicator with its baseline and the target of the year."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {Route{Kind::Indicator}.up(ofObjective).when({"performance_id"})},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(objective, ofObjective).empty())
            return;
        report.add([&](FindingText &text) { text.message = CheckText::tr("%1 has no indicator.").arg(nameOf(objective)); });
    }
};

} // namespace

std::unique_ptr<Check> unmeasuredObjective()
{
    return std::make_unique<UnmeasuredObjective>();
}

} // namespace piao::checks
