// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/blank.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column ownerCentre{Kind::Indicator, "owner_centre_id"};
const Column ownerText{Kind::Indicator, "owner_text"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column centreOperational{Kind::OperationalCentre, "operational_id"};
const Column politicalOwner{Kind::StrategicObjective, "political_owner"};
const Column technicalOwner{Kind::StrategicObjective, "technical_owner"};
const Column measureCentre{Kind::Measure, "centre_id"};
const Column measureResponsible{Kind::Measure, "responsible"};
const Column actionCentre{Kind::PositiveAction, "centre_id"};
const Column actionResponsible{Kind::PositiveAction, "responsible"};

class MissingOwner : public Check
{
public:
    MissingOwner()
        : Check({
            .id = "L06",
            .severity = Severity::Error,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Objective or indicator that nobody owns"),
            .reason = QT_TRANSLATE_NOOP("checks", "Somebody has to bring the result about, measure it and answer for it."),
            .source = "D.Lgs. 150/2009, art. 9, c. 1; CiVIT, delibera n. 89/2010 (scheda dell'indicatore)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name the responsibility centre."),
            .subjects = {Kind::Indicator, Kind::PerformanceObjective, Kind::OperationalObjective,
                         Kind::StrategicObjective},
            .reads = {Route{Kind::OperationalCentre}.up(centreOperational), Route::all(Kind::Plan).when({"profile"}),
                      Route{Kind::Measure}.down(indicator_field::ofMeasure).when({"centre_id", "responsible"}),
                      Route{Kind::PositiveAction}.down(indicator_field::ofAction).when({"centre_id", "responsible"})},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        switch (record.kind()) {
        case Kind::Indicator:
            examineIndicator(record, facts, report);
            break;
        case Kind::PerformanceObjective:
            if (!record.has(objectiveCentre))
                report.add(objectiveCentre, [&](FindingText &text) {
                    text.message = CheckText::tr("%1 has no responsibility centre.").arg(nameOf(record));
                });
            break;
        case Kind::OperationalObjective:
            if (facts.referring(record, centreOperational).empty())
                report.add([&](FindingText &text) {
                    text.message = CheckText::tr("%1 has no responsibility centre.").arg(nameOf(record));
                });
            break;
        default:
            examineStrategic(record, facts, report);
        }
    }

private:
    /// The owner of an objective answers for its indicators too; one without owner is told itself.
    static bool hasOwnerAbove(const Fact &indicator, const PlanFacts &facts)
    {
        if (indicator.has(indicator_field::ofPerformance) || indicator.has(indicator_field::ofOperational)
            || indicator.has(indicator_field::ofStrategic))
            return true;
        if (const Fact *measure = facts.referred(indicator, indicator_field::ofMeasure))
            return measure->has(measureCentre) || !isBlank(*measure, measureResponsible);
        const Fact *action = facts.referred(indicator, indicator_field::ofAction);
        return action && (action->has(actionCentre) || !isBlank(*action, actionResponsible));
    }

    static void examineIndicator(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        if (indicator.has(ownerCentre) || !isBlank(indicator, ownerText) || hasOwnerAbove(indicator, facts))
            return;
        report.add(ownerCentre, [&](FindingText &text) {
            text.message = CheckText::tr("%1 (%2) has no owner.").arg(nameOf(indicator), ownerName(indicator, facts));
            text.remedy = CheckText::tr("Name the centre that measures it and answers for it.");
        });
    }

    static void examineStrategic(const Fact &objective, const PlanFacts &facts, Report &report)
    {
        if (!isBlank(objective, politicalOwner) || !isBlank(objective, technicalOwner) || facts.isSimplified())
            return;
        report.add(politicalOwner, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has neither a political nor a technical owner.").arg(nameOf(objective));
            text.remedy = CheckText::tr("Name who answers for it.");
        });
    }
};

} // namespace

std::unique_ptr<Check> missingOwner()
{
    return std::make_unique<MissingOwner>();
}

} // namespace piao::checks
