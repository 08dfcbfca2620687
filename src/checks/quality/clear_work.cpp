// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column phaseOf{Kind::Phase, "objective_id"};
const Column phaseEnd{Kind::Phase, "end_date"};
const Column centre{Kind::PerformanceObjective, "centre_id"};
const Column director{Kind::PerformanceObjective, "director_id"};
const Column directorOfCentre{Kind::ResponsibilityCentre, "director_id"};
const Column measureCentre{Kind::Measure, "centre_id"};
const Column measureResponsible{Kind::Measure, "responsible"};
const Column measureEnd{Kind::Measure, "end_date"};
const Column measureTerm{Kind::Measure, "term"};
const Column measurePhase{Kind::MeasurePhase, "measure_id"};
const Column dutyPublication{Kind::PublicationDuty, "publication"};
const Column dutyTerm{Kind::PublicationDuty, "term"};
const Column activityWho{Kind::MonitoringActivity, "who"};
const Column activityWhen{Kind::MonitoringActivity, "when_text"};

void countPhased(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) {
        bool phased = !facts.referring(objective, phaseOf).empty();
        facts.eachReferring(objective, phaseOf, [&](const Fact &phase) { phased = phased && phase.has(phaseEnd); });
        tally.count(objective, phased);
    });
}

void countDirected(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) {
        const Fact *of = facts.referred(objective, centre);
        tally.count(objective, of && (objective.has(director) || of->has(directorOfCentre)), of ? director.name() : centre.name());
    });
}

void countPlannedMeasures(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Measure, [&](const Fact &measure) {
        const bool who = measure.has(measureCentre) || measure.has(measureResponsible);
        const bool when = measure.has(measureEnd) || measure.has(measureTerm) || !facts.referring(measure, measurePhase).empty();
        tally.count(measure, who && when, who ? measureEnd.name() : measureResponsible.name());
    });
}

void countDuties(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicationDuty, [&](const Fact &duty) {
        tally.count(duty, duty.has(dutyPublication) && duty.has(dutyTerm), duty.has(dutyPublication) ? dutyTerm.name() : dutyPublication.name());
    });
}

void countMonitoring(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::MonitoringActivity, [&](const Fact &activity) {
        tally.count(activity, activity.has(activityWho) && activity.has(activityWhen), activity.has(activityWho) ? activityWhen.name() : activityWho.name());
    });
}

} // namespace

MeasuredCriterion clearWork()
{
    return {{.id = "C9",
                .title = QT_TRANSLATE_NOOP("checks", "Clear phases, roles and times"),
                .meaning = QT_TRANSLATE_NOOP("checks", "Of all that is planned it is clear who does it, in which steps, and by when."),
                .questions = {
                    {"phases", QT_TRANSLATE_NOOP("checks", "Does each objective have phases with an end?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives with phases that all have an end"),
                        QT_TRANSLATE_NOOP("checks", "Write the phases of the objective, each with its end.")},
                    {"directors", QT_TRANSLATE_NOOP("checks", "Does each objective have a centre and a director?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives with a centre and a director, their own or the centre's"),
                        QT_TRANSLATE_NOOP("checks", "Name the director of the centre.")},
                    {"measures", QT_TRANSLATE_NOOP("checks", "Does each measure of prevention say who, and by when?"),
                        QT_TRANSLATE_NOOP("checks", "Measures with a responsible and a term"),
                        QT_TRANSLATE_NOOP("checks", "Write who is responsible for the measure, and its term.")},
                    {"duties", QT_TRANSLATE_NOOP("checks", "Does each publication duty say who publishes, and by when?"),
                        QT_TRANSLATE_NOOP("checks", "Publication duties with who publishes and a term"),
                        QT_TRANSLATE_NOOP("checks", "Write who publishes the data, and by when.")},
                    {"monitoring", QT_TRANSLATE_NOOP("checks", "Does the monitoring say who, and when?"),
                        QT_TRANSLATE_NOOP("checks", "Rows of the monitoring table with who and when"),
                        QT_TRANSLATE_NOOP("checks", "Complete the row of the monitoring table.")}}},
        {{countPhased, PlanPart::Performance}, {countDirected, PlanPart::Performance}, {countPlannedMeasures, PlanPart::Risk},
            {countDuties, PlanPart::Risk}, {countMonitoring, PlanPart::Monitoring}}};
}

} // namespace piao::checks
