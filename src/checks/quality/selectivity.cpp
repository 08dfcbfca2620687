// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

#include <algorithm>
#include <map>

namespace piao::checks {
namespace {

using domain::Kind;

/// What can still be told and followed; used where the plan sets no limit of its own.
constexpr int mostValues = 7;
constexpr int usualObjectiveLimit = 8;
constexpr int usualIndicatorLimit = 5;

const Column objectiveLimit{Kind::Plan, "objective_limit"};
const Column indicatorLimit{Kind::Plan, "indicator_limit"};
const Column centre{Kind::PerformanceObjective, "centre_id"};
const Column year{Kind::PerformanceObjective, "year"};
const Column weight{Kind::PerformanceObjective, "weight"};
const Column indicatorOf{Kind::Indicator, "performance_id"};

int limitOf(const PlanFacts &facts, const Column &column, int usual)
{
    const int own = facts.plan().integer(column);
    return own > 0 ? own : usual;
}

void countFewValues(const PlanFacts &facts, QualityTally &tally)
{
    int seen = 0;
    facts.each(Kind::PublicValue, [&](const Fact &value) { tally.count(value, ++seen <= mostValues); });
}

void countFewObjectives(const PlanFacts &facts, QualityTally &tally)
{
    std::map<std::pair<Slot, int>, int> objectives;
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { ++objectives[{objective.reference(centre), objective.integer(year)}]; });
    const int limit = limitOf(facts, objectiveLimit, usualObjectiveLimit);
    for (const auto &[where, number] : objectives) {
        tally.add(std::min(number, limit), number);
        const Fact *of = facts.at(Kind::ResponsibilityCentre, where.first);
        if (number > limit && of)
            tally.lack(*of);
    }
}

void countFewIndicators(const PlanFacts &facts, QualityTally &tally)
{
    const auto limit = size_t(limitOf(facts, indicatorLimit, usualIndicatorLimit));
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, facts.referring(objective, indicatorOf).size() <= limit); });
}

void countWeighted(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, objective.has(weight), weight.name()); });
}

} // namespace

MeasuredCriterion selectivity()
{
    return {{.id = "A2",
                .title = QT_TRANSLATE_NOOP("checks", "Selectivity"),
                .meaning = QT_TRANSLATE_NOOP("checks", "The plan chooses: few values, few objectives and few indicators, and says which of them count most."),
                .questions = {
                    {"values", QT_TRANSLATE_NOOP("checks", "Are the public values few?"),
                        QT_TRANSLATE_NOOP("checks", "Public values within the first seven"),
                        QT_TRANSLATE_NOOP("checks", "Keep the values that the body really wants to move, and let the others serve them.")},
                    {"objectives", QT_TRANSLATE_NOOP("checks", "Are the objectives of each centre few?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives within the limit for their centre and year (the plan's own, or 8)"),
                        QT_TRANSLATE_NOOP("checks", "Join or drop objectives of the centres that have more than the limit.")},
                    {"indicators", QT_TRANSLATE_NOOP("checks", "Are the indicators of each objective few?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives within the limit of indicators (the plan's own, or 5)"),
                        QT_TRANSLATE_NOOP("checks", "Keep the indicators by which the objective is really steered.")},
                    {"weights", QT_TRANSLATE_NOOP("checks", "Does the plan say which objectives count more?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives with a weight"),
                        QT_TRANSLATE_NOOP("checks", "Give the objectives of each centre weights that make 100.")}}},
        {{countFewValues, PlanPart::PublicValue}, {countFewObjectives, PlanPart::Performance}, {countFewIndicators, PlanPart::Performance},
            {countWeighted, PlanPart::Performance}}};
}

} // namespace piao::checks
