// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column centreOfLink{Kind::OperationalCentre, "centre_id"};

class IdleCentre : public Check
{
public:
    IdleCentre()
        : Check({
            .id = "L51",
            .severity = Severity::Info,
            .task = Task::BalanceWeights,
            .title = QT_TRANSLATE_NOOP("checks", "Responsibility centre without any objective"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A structure without objectives is not measured, and whoever works in it has nothing to be appraised on."),
            .source = "D.Lgs. 150/2009, art. 9, c. 1; D.Lgs. 267/2000, art. 169, c. 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give it at least one objective, or take it out of the list of centres."),
            .subjects = {Kind::ResponsibilityCentre},
            // A plan without any objective is told as such.
            .reads = {Route{Kind::PerformanceObjective}.up(objectiveCentre).when({"centre_id"}),
                      Route{Kind::OperationalCentre}.up(centreOfLink), Route::all(Kind::PerformanceObjective).when({})},
        })
    {
    }

    void examine(const Fact &centre, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(centre, objectiveCentre).empty() || !facts.referring(centre, centreOfLink).empty()
            || facts.count(Kind::PerformanceObjective) == 0)
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("%1 has no objective in this plan.").arg(nameOf(centre));
        });
    }
};

} // namespace

std::unique_ptr<Check> idleCentre()
{
    return std::make_unique<IdleCentre>();
}

} // namespace piao::checks
