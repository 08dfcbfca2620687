// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column dimension{Kind::PublicValue, "dimension"};
const Column narrative{Kind::PublicValue, "narrative"};
const Column operational{Kind::PerformanceObjective, "operational_id"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};
const Column strategicOfValue{Kind::StrategicValue, "strategic_id"};
const Column processObjective{Kind::ProcessObjective, "process_id"};
const Column processValue{Kind::ProcessValue, "process_id"};
const Column treatedProcess{Kind::ProcessMeasure, "process_id"};
const Column treatingMeasure{Kind::ProcessMeasure, "measure_id"};
const Column eventProcess{Kind::RiskEvent, "process_id"};
const Column treatedEvent{Kind::EventMeasure, "event_id"};
const Column eventMeasure{Kind::EventMeasure, "measure_id"};
const Column measureObjective{Kind::MeasureObjective, "measure_id"};
const Column measureValue{Kind::MeasureValue, "measure_id"};
const Column hireValue{Kind::HireValue, "hire_id"};
const Column hireValueText{Kind::Hire, "value_text"};
const Column courseObjective{Kind::TrainingObjective, "course_id"};
const Column courseObjectivesText{Kind::TrainingCourse, "objectives"};
const Column ofValue{Kind::Indicator, "public_value_id"};
const Column dataSource{Kind::Indicator, "data_source"};
const Column frequency{Kind::Indicator, "frequency"};

void countDescribedValues(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &value) {
        tally.count(value, value.has(dimension) && value.has(narrative), value.has(narrative) ? dimension.name() : narrative.name());
    });
}

bool reachesValue(const Fact &objective, const PlanFacts &facts)
{
    const Fact *above = facts.referred(objective, operational);
    bool reaches = false;
    if (above) {
        facts.eachReferring(*above, linkOperational, [&](const Fact &link) {
            const Fact *strategic = facts.referred(link, linkStrategic);
            reaches = reaches || (strategic && !facts.referring(*strategic, strategicOfValue).empty());
        });
    }
    return reaches;
}

void countReachingObjectives(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, reachesValue(objective, facts), operational.name()); });
}

bool measureProtects(const Fact *measure, const PlanFacts &facts)
{
    return measure && (!facts.referring(*measure, measureObjective).empty() || !facts.referring(*measure, measureValue).empty());
}

/// By itself, or by a measure that treats it or one of its events.
bool processProtects(const Fact &process, const PlanFacts &facts)
{
    bool protects = !facts.referring(process, processObjective).empty() || !facts.referring(process, processValue).empty();
    facts.eachReferring(process, treatedProcess,
        [&](const Fact &link) { protects = protects || measureProtects(facts.referred(link, treatingMeasure), facts); });
    facts.eachReferring(process, eventProcess, [&](const Fact &event) {
        facts.eachReferring(event, treatedEvent,
            [&](const Fact &link) { protects = protects || measureProtects(facts.referred(link, eventMeasure), facts); });
    });
    return protects;
}

void countProtectingProcesses(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Process, [&](const Fact &process) { tally.count(process, processProtects(process, facts)); });
}

void countServingPeople(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Hire, [&](const Fact &hire) { tally.count(hire, hire.has(hireValueText) || !facts.referring(hire, hireValue).empty()); });
    facts.each(Kind::TrainingCourse, [&](const Fact &course) {
        tally.count(course, course.has(courseObjectivesText) || !facts.referring(course, courseObjective).empty());
    });
}

void countFollowedIndicators(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Indicator, [&](const Fact &indicator) {
        if (indicator.has(ofValue))
            tally.count(indicator, indicator.has(dataSource) && indicator.has(frequency), indicator.has(dataSource) ? frequency.name() : dataSource.name());
    });
}

} // namespace

MeasuredCriterion orientation()
{
    return {{.id = "A5",
                .title = QT_TRANSLATE_NOOP("checks", "Every section for public value"),
                .meaning = QT_TRANSLATE_NOOP("checks", "Performance, prevention of risks, people and monitoring are planned for the sake of public value, and say so."),
                .questions = {
                    {"values", QT_TRANSLATE_NOOP("checks", "2.1: does each value say how life gets better?"),
                        QT_TRANSLATE_NOOP("checks", "Public values with a narrative and a dimension of well-being"),
                        QT_TRANSLATE_NOOP("checks", "Tell the value in a few sentences, and choose its dimension.")},
                    {"performance", QT_TRANSLATE_NOOP("checks", "2.2: does each objective reach a value?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives from which a path leads to a public value"),
                        QT_TRANSLATE_NOOP("checks", "Close the gap between the objective and a value.")},
                    {"risk", QT_TRANSLATE_NOOP("checks", "2.3: does the prevention of risks protect a value?"),
                        QT_TRANSLATE_NOOP("checks", "Processes that protect an objective or a value, by themselves or by a measure"),
                        QT_TRANSLATE_NOOP("checks", "Say which objective or value the process, or the measure that treats it, protects.")},
                    {"people", QT_TRANSLATE_NOOP("checks", "3: do hires and training serve a value or an objective?"),
                        QT_TRANSLATE_NOOP("checks", "Hires and training courses that name the value or the objective they serve"),
                        QT_TRANSLATE_NOOP("checks", "Name the value that the hire is for, the objective that the course is for.")},
                    {"monitoring", QT_TRANSLATE_NOOP("checks", "4: can the values be followed?"),
                        QT_TRANSLATE_NOOP("checks", "Indicators of public values with source of the data and frequency"),
                        QT_TRANSLATE_NOOP("checks", "Write where the data come from and how often they are read.")}}},
        {{countDescribedValues, PlanPart::PublicValue}, {countReachingObjectives, PlanPart::Performance}, {countProtectingProcesses, PlanPart::Risk},
            {countServingPeople, PlanPart::People}, {countFollowedIndicators, PlanPart::PublicValue}}};
}

} // namespace piao::checks
