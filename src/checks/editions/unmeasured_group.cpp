// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column ofGroup{Kind::Indicator, "group_id"};

class UnmeasuredGroup : public Check
{
public:
    UnmeasuredGroup()
        : Check({
            .id = "L60",
            .severity = Severity::Error,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Group of indicators without an indicator"),
            .reason = QT_TRANSLATE_NOOP("checks", "The table of the monitoring prints the group with nothing in it: what it announces is not measured."),
            .source = "DM 132/2022, art. 5; ANAC, PNA 2019, Allegato 1, par. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add the indicator, or remove the group."),
            .subjects = {Kind::IndicatorGroup},
            .reads = {Route{Kind::Indicator}.up(ofGroup).when({"group_id"})},
        })
    {
    }

    void examine(const Fact &group, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(group, ofGroup).empty())
            return;
        report.add([&](FindingText &text) { text.message = CheckText::tr("%1 holds no indicator.").arg(nameOf(group)); });
    }
};

} // namespace

std::unique_ptr<Check> unmeasuredGroup()
{
    return std::make_unique<UnmeasuredGroup>();
}

} // namespace piao::checks
