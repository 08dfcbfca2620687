// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

#include "piao/domain/direction.h"

#include <set>

namespace piao::checks {
namespace {

using domain::Direction;
using domain::Kind;

const Column ofValue{Kind::Indicator, "public_value_id"};
const Column ofObjective{Kind::Indicator, "performance_id"};
const Column dimension{Kind::Indicator, "dimension"};
const Column valueType{Kind::Indicator, "value_type"};
const Column direction{Kind::Indicator, "direction"};
const Column baselineText{Kind::Indicator, "baseline_text"};
const Column baselineValue{Kind::Indicator, "baseline_value"};
const Column baselineNew{Kind::Indicator, "baseline_new"};
const Column baselineReason{Kind::Indicator, "baseline_reason"};
const Column targetIndicator{Kind::Target, "indicator_id"};
const Column targetYear{Kind::Target, "year"};
const Column targetText{Kind::Target, "value_text"};
const Column targetValue{Kind::Target, "value"};

/// "effectiveness" of "effectiveness_quality_provided": the sub-dimensions of one dimension do not make it many-sided.
QString mainDimension(const Fact &indicator)
{
    return indicator.text(dimension).section(u'_', 0, 0);
}

/// An indicator of a public value measures its impact unless it says that it measures something else.
bool isOfImpact(const Fact &indicator)
{
    return !indicator.has(dimension) || indicator.text(dimension) == QLatin1String("impact");
}

void countImpact(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &value) {
        bool measured = false;
        facts.eachReferring(value, ofValue, [&](const Fact &indicator) { measured = measured || isOfImpact(indicator); });
        tally.count(value, measured);
    });
}

void countMeasured(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, !facts.referring(objective, ofObjective).empty()); });
}

bool isManySided(const Fact &node, const Column &owner, const PlanFacts &facts)
{
    std::set<QString> dimensions;
    facts.eachReferring(node, owner, [&](const Fact &indicator) {
        if (indicator.has(dimension))
            dimensions.insert(mainDimension(indicator));
    });
    return dimensions.size() > 1;
}

/// One indicator has one dimension: only where there are several can they look at more than one side.
void countManySided(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &value) { tally.count(value, isManySided(value, ofValue, facts)); });
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, isManySided(objective, ofObjective, facts)); });
}

bool hasBaseline(const Fact &indicator)
{
    return indicator.has(baselineText) || indicator.has(baselineValue) || (indicator.isTrue(baselineNew) && indicator.has(baselineReason));
}

void countBaselines(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Indicator, [&](const Fact &indicator) { tally.count(indicator, hasBaseline(indicator), baselineText.name()); });
}

/// Something that is either reached or not: its target is the improvement.
bool isReachedOrNot(const Fact &indicator)
{
    const QString type = indicator.text(valueType);
    return type == QLatin1String("yes_no") || type == QLatin1String("date") || type == QLatin1String("milestone");
}

const Fact *lastTarget(const Fact &indicator, const PlanFacts &facts)
{
    const Fact *last = nullptr;
    facts.eachReferring(indicator, targetIndicator, [&](const Fact &target) {
        const bool given = target.has(targetText) || target.has(targetValue);
        if (given && (!last || target.integer(targetYear) > last->integer(targetYear)))
            last = &target;
    });
    return last;
}

bool improves(const Fact &indicator, const PlanFacts &facts)
{
    const Fact *target = lastTarget(indicator, facts);
    if (!target)
        return false;
    if (isReachedOrNot(indicator))
        return true;
    const auto baseline = indicator.number(baselineValue);
    const auto value = target->number(targetValue);
    const auto way = domain::directionFromToken(indicator.text(direction));
    if (!way)
        return false;
    if (*way == Direction::Hold || *way == Direction::Range)
        return true;
    return baseline && value && (*way == Direction::Rising ? *value > *baseline : *value < *baseline);
}

void countImproving(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Indicator, [&](const Fact &indicator) { tally.count(indicator, improves(indicator, facts), direction.name()); });
}

} // namespace

MeasuredCriterion adequacy()
{
    return {{.id = "A3",
                .title = QT_TRANSLATE_NOOP("checks", "Adequacy"),
                .meaning = QT_TRANSLATE_NOOP("checks", "Objectives and indicators are challenging, look at more than one side, and improve on what is."),
                .questions = {
                    {"impact", QT_TRANSLATE_NOOP("checks", "Does each public value have an indicator of its impact?"),
                        QT_TRANSLATE_NOOP("checks", "Public values with an indicator of impact"),
                        QT_TRANSLATE_NOOP("checks", "Say by what people will notice that the value grew, and measure that.")},
                    {"measured", QT_TRANSLATE_NOOP("checks", "Is each objective measured?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives with an indicator"),
                        QT_TRANSLATE_NOOP("checks", "Give the objective an indicator of its result.")},
                    {"dimensions", QT_TRANSLATE_NOOP("checks", "Do the indicators look at more than one side?"),
                        QT_TRANSLATE_NOOP("checks", "Values and performance objectives whose indicators have at least two dimensions"),
                        QT_TRANSLATE_NOOP("checks", "Say the dimension of each indicator, and add one of another dimension.")},
                    {"baseline", QT_TRANSLATE_NOOP("checks", "Is it known where each indicator starts from?"),
                        QT_TRANSLATE_NOOP("checks", "Indicators with a baseline, or new with a reason"),
                        QT_TRANSLATE_NOOP("checks", "Write the last value that is known with its year, or mark the indicator as new and say why.")},
                    {"improving", QT_TRANSLATE_NOOP("checks", "Can it be seen that the targets improve on the baseline?"),
                        QT_TRANSLATE_NOOP("checks", "Indicators whose last target is better than the baseline in the stated direction, is to be kept, or is reached or not"),
                        QT_TRANSLATE_NOOP("checks", "State the direction, and a target that moves that way.")}}},
        {{countImpact, PlanPart::PublicValue}, {countMeasured, PlanPart::Performance}, {countManySided, PlanPart::Performance},
            {countBaselines}, {countImproving}}};
}

} // namespace piao::checks
