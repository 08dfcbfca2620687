// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column parentOf{Kind::OrgUnit, "parent_id"};
const Column centreUnit{Kind::ResponsibilityCentre, "unit_id"};

class StructureWithoutCentre : public Check
{
public:
    StructureWithoutCentre()
        : Check({
            .id = "L78",
            .severity = Severity::Info,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Structure without a responsibility centre"),
            .reason = QT_TRANSLATE_NOOP("checks", "Objectives are given to centres: a structure without one has no objectives, and its people are assessed on none."),
            .source = "D.Lgs. 267/2000, art. 169; DM 132/2022, art. 4, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie to the structure the centres that belong to it."),
            .subjects = {Kind::OrgUnit},
            .reads = {Route::all(Kind::ResponsibilityCentre).when({"unit_id"}), Route{Kind::OrgUnit}.up(parentOf).when({"parent_id"})},
        })
    {
    }

    void examine(const Fact &unit, const PlanFacts &facts, Report &report) const override
    {
        if (!facts.referring(unit, centreUnit).empty() || !facts.referring(unit, parentOf).empty())
            return;
        bool tied = false;
        facts.each(Kind::ResponsibilityCentre, [&](const Fact &centre) { tied = tied || centre.has(centreUnit); });
        // A body that ties none of its centres is told so centre by centre (L20).
        if (!tied)
            return;
        report.add([&](FindingText &text) { text.message = CheckText::tr("%1 has no responsibility centre.").arg(nameOf(unit)); });
    }
};

} // namespace

std::unique_ptr<Check> structureWithoutCentre()
{
    return std::make_unique<StructureWithoutCentre>();
}

} // namespace piao::checks
