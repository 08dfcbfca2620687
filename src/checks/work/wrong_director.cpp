// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column objectiveDirector{Kind::PerformanceObjective, "director_id"};
const Column centreDirector{Kind::ResponsibilityCentre, "director_id"};
const Column centreUnit{Kind::ResponsibilityCentre, "unit_id"};

class WrongDirector : public Check
{
public:
    WrongDirector()
        : Check({
            .id = "L20",
            .severity = Severity::Error,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Director of another centre, or centre outside the organisation"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A director answers for the results of what he or she leads, and what is led must have its place in the organisation chart."),
            .source = "D.Lgs. 267/2000, art. 107; D.Lgs. 165/2001, art. 4, c. 2; DM 132/2022, art. 4, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name the centre's director, or correct the centre."),
            .subjects = {Kind::PerformanceObjective, Kind::ResponsibilityCentre},
            // Without any structure the chart itself is missing, and that is told as such.
            .reads = {Route{Kind::ResponsibilityCentre}.down(objectiveCentre).when({"director_id"}),
                      Route::all(Kind::OrgUnit).when({})},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        if (record.kind() == Kind::PerformanceObjective)
            examineObjective(record, facts, report);
        else if (!record.has(centreUnit) && facts.count(Kind::OrgUnit) > 0)
            reportCentre(record, report);
    }

private:
    static void examineObjective(const Fact &objective, const PlanFacts &facts, Report &report)
    {
        const Fact *director = facts.referred(objective, objectiveDirector);
        const Fact *centre = director ? facts.referred(objective, objectiveCentre) : nullptr;
        const Fact *leader = centre ? facts.referred(*centre, centreDirector) : nullptr;
        if (!leader || leader == director)
            return;
        report.add(objectiveDirector, [&](FindingText &text) {
            text.message = CheckText::tr("%1 names %2, but its centre %3 is led by %4.")
                               .arg(nameOf(objective), nameOf(*director), shortName(*centre), nameOf(*leader));
        });
    }

    static void reportCentre(const Fact &centre, Report &report)
    {
        report.add(centreUnit, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has no place in the organisation chart.").arg(nameOf(centre));
            text.remedy = CheckText::tr("Say to which structure the centre belongs.");
        });
    }
};

} // namespace

std::unique_ptr<Check> wrongDirector()
{
    return std::make_unique<WrongDirector>();
}

} // namespace piao::checks
