// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column operationalOf{Kind::PerformanceObjective, "operational_id"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};
const Column valueStrategic{Kind::StrategicValue, "strategic_id"};

class ReachesNoValue : public Check
{
public:
    ReachesNoValue()
        : Check({
            .id = "L11",
            .severity = Severity::Error,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Performance objective that reaches no public value"),
            .reason = QT_TRANSLATE_NOOP("checks", "Performance is planned for the sake of public value: an objective that no path leads from to a value has no place in the plan's logic."),
            .source = "DM 132/2022, art. 3, c. 1, lett. a) e b); Linee guida PIAO, DM 30 ottobre 2025",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie its operational objective to a strategic one, and that to a public value."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {
                Route{Kind::OperationalStrategic}.up(linkOperational).down(operationalOf),
                Route{Kind::StrategicValue}.up(valueStrategic).down(linkStrategic).up(linkOperational).down(operationalOf),
            },
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        // One without a parent is told by L09; here the path breaks further up.
        const Fact *operational = facts.referred(objective, operationalOf);
        if (!operational)
            return;
        bool reaches = false;
        facts.eachReferring(*operational, linkOperational, [&](const Fact &link) {
            const Fact *strategic = facts.referred(link, linkStrategic);
            reaches = reaches || (strategic && !facts.referring(*strategic, valueStrategic).empty());
        });
        if (reaches)
            return;
        report.add(operationalOf, [&](FindingText &text) {
            text.message = CheckText::tr("%1 hangs under %2, from which no path leads to a public value.")
                               .arg(nameOf(objective), shortName(*operational));
        });
    }
};

} // namespace

std::unique_ptr<Check> reachesNoValue()
{
    return std::make_unique<ReachesNoValue>();
}

} // namespace piao::checks
