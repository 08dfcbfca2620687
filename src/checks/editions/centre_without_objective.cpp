// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkOperational{Kind::OperationalCentre, "operational_id"};
const Column linkCentre{Kind::OperationalCentre, "centre_id"};
const Column operationalOf{Kind::PerformanceObjective, "operational_id"};
const Column centreOf{Kind::PerformanceObjective, "centre_id"};

class CentreWithoutObjective : public Check
{
public:
    CentreWithoutObjective()
        : Check({
            .id = "L58",
            .severity = Severity::Warning,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Centre of an operational objective that does nothing for it"),
            .reason = QT_TRANSLATE_NOOP("checks", "A centre that carries an operational objective has an objective of its own below it; otherwise it is named and nothing is asked of it."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2; D.Lgs. 267/2000, art. 169",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add the centre's performance objective, or take the centre away from the operational one."),
            .subjects = {Kind::OperationalCentre},
            .reads = {Route{Kind::PerformanceObjective}.up(operationalOf).down(linkOperational)},
        })
    {
    }

    void examine(const Fact &link, const PlanFacts &facts, Report &report) const override
    {
        const Fact *operational = facts.referred(link, linkOperational);
        const Fact *centre = facts.referred(link, linkCentre);
        if (!operational || !centre || facts.referring(*operational, operationalOf).empty())
            return;
        bool does = false;
        facts.eachReferring(*operational, operationalOf, [&](const Fact &objective) {
            does = does || objective.reference(centreOf) == centre->slot();
        });
        if (does)
            return;
        report.add(linkCentre, [&](FindingText &text) {
            text.message = CheckText::tr("%1 names the centre %2, which has no objective under it.").arg(nameOf(*operational), shortName(*centre));
        });
    }
};

} // namespace

std::unique_ptr<Check> centreWithoutObjective()
{
    return std::make_unique<CentreWithoutObjective>();
}

} // namespace piao::checks
