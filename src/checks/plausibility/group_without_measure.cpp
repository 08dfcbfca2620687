// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column listOf{Kind::IndicatorGroup, "list"};
const Column measureOf{Kind::IndicatorGroup, "measure_id"};

class GroupWithoutMeasure : public Check
{
public:
    GroupWithoutMeasure()
        : Check({
            .id = "L87",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Monitored group that belongs to no measure"),
            .reason = QT_TRANSLATE_NOOP("checks", "The monitoring of section 4 looks after the measures of section 2.3: a group that is tied to none watches something that was not planned, or leaves a measure unwatched."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 6; DM 132/2022, art. 5",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose the measure whose monitoring the group is."),
            .subjects = {Kind::IndicatorGroup},
            .reads = {Route::all(Kind::Measure).when({"number"})},
        })
    {
    }

    void examine(const Fact &group, const PlanFacts &facts, Report &report) const override
    {
        const QString &list = group.text(listOf);
        const bool prevention = list == QLatin1String("prevention") || list == QLatin1String("prevention_pnrr");
        if (!prevention || group.has(measureOf) || facts.count(Kind::Measure) == 0)
            return;
        report.add(measureOf, [&](FindingText &text) { text.message = CheckText::tr("%1 is tied to no measure.").arg(nameOf(group)); });
    }
};

} // namespace

std::unique_ptr<Check> groupWithoutMeasure()
{
    return std::make_unique<GroupWithoutMeasure>();
}

} // namespace piao::checks
