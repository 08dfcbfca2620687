// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

#include "balance/weights.h"
#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "tree/level_word.h"
#include "wording/names.h"

#include <map>

namespace piao::checks {
namespace {

using domain::Kind;

const Column indicatorWeight{Kind::Indicator, "weight"};
const Column phaseWeight{Kind::Phase, "weight"};
const Column phaseObjective{Kind::Phase, "objective_id"};
const Column objectiveWeight{Kind::PerformanceObjective, "weight"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column objectiveOperational{Kind::PerformanceObjective, "operational_id"};

const Column *const indicatorOwners[] = {&indicator_field::ofValue,       &indicator_field::ofStrategic,
                                         &indicator_field::ofOperational, &indicator_field::ofPerformance,
                                         &indicator_field::ofMeasure,     &indicator_field::ofAction,
                                         &indicator_field::ofGroup};

/// A body with more objectives than this does not share one hundred among them all.
constexpr int mostOfSmallBody = 300;

/// What tells the findings of one record apart, beside the year of its objectives.
enum Detail { OfIndicators = 1, OfPhases = 2, OfChildren = 3 };

/// The objectives below a node that are tied to it by a record of their own, as a strategic objective to its values.
struct Below {
    Column toNode;
    Column toChild;
    Column weight;
};

const Below belowValue{
    {Kind::StrategicValue, "value_id"}, {Kind::StrategicValue, "strategic_id"}, {Kind::StrategicObjective, "weight"}};
const Below belowStrategic{{Kind::OperationalStrategic, "strategic_id"},
                           {Kind::OperationalStrategic, "operational_id"},
                           {Kind::OperationalObjective, "weight"}};
const Column valueWeight{Kind::PublicValue, "weight"};

std::vector<Kind> subjects()
{
    std::vector<Kind> kinds;
    for (const Column *owner : indicatorOwners)
        kinds.push_back(owner->target());
    kinds.push_back(Kind::Plan);
    return kinds;
}

std::vector<Route> routes()
{
    std::vector<Route> reads;
    for (const Column *owner : indicatorOwners)
        reads.push_back(Route{Kind::Indicator}.up(*owner).when({"weight", owner->name()}));
    reads.push_back(Route{Kind::Phase}.up(phaseObjective).when({"weight", "objective_id"}));
    for (const Below *below : {&belowValue, &belowStrategic})
        reads.push_back(Route{below->toNode.kind()}.up(below->toNode));
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective})
        reads.push_back(Route::all(kind).when({"weight"}));
    // An objective that weighs otherwise changes what its siblings make, its centre's others, and all of the year.
    reads.push_back(Route::all(Kind::PerformanceObjective).when({"weight", "year", "centre_id", "operational_id"}));
    return reads;
}

class UnbalancedWeights : public Check
{
public:
    UnbalancedWeights()
        : Check({
            .id = "L12",
            .severity = Severity::Error,
            .task = Task::BalanceWeights,
            .title = QT_TRANSLATE_NOOP("checks", "Weights that do not make 100"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Results are rolled up with the weights: if they do not make 100, one part counts for more or for less than the plan says."),
            .source = "D.Lgs. 150/2009, art. 7; Linee guida per il SMVP n. 2/2017 (DFP)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Share 100 among them, or give none of them a weight."),
            .subjects = subjects(),
            .reads = routes(),
            .parameters = {{"tolerance", QT_TRANSLATE_NOOP("checks", "Difference from 100 that rounding explains"), "0.1",
                            QT_TRANSLATE_NOOP("checks", "%")}},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Column *owner : indicatorOwners) {
            if (owner->target() == record.kind())
                examineSiblings(record, *owner, indicatorWeight, OfIndicators, facts, report);
        }
        switch (record.kind()) {
        case Kind::Plan:
            examineLevel(facts, report);
            break;
        case Kind::PublicValue:
            examineChildren(record, belowValue, facts, report);
            break;
        case Kind::StrategicObjective:
            examineChildren(record, belowStrategic, facts, report);
            break;
        case Kind::OperationalObjective:
            examineObjectives(record, facts, report);
            break;
        case Kind::PerformanceObjective:
            examineSiblings(record, phaseObjective, phaseWeight, OfPhases, facts, report);
            break;
        default:
            break;
        }
    }

private:
    double tolerance(const PlanFacts &facts) const { return number(facts, "tolerance"); }

    static bool isAnyGiven(const Fact &owner, const Column &link, const Column &weight, const PlanFacts &facts)
    {
        const auto siblings = facts.referring(owner, link);
        return std::any_of(siblings.begin(), siblings.end(),
                           [&](Slot slot) { return facts.at(link.kind(), slot)->has(weight); });
    }

    void examineSiblings(const Fact &owner, const Column &link, const Column &weight, Detail detail,
                         const PlanFacts &facts, Report &report) const
    {
        if (!isAnyGiven(owner, link, weight, facts))
            return;
        Weights weights(weight);
        facts.eachReferring(owner, link, [&](const Fact &sibling) { weights.add(sibling); });
        if (weights.makeHundred(tolerance(facts)))
            return;
        report.addDetail(detail, [&](FindingText &text) {
            text.message =
                (detail == OfPhases ? CheckText::tr("The weights of the phases of %1 make %2 and not 100: %3.")
                                    : CheckText::tr("The weights of the indicators of %1 make %2 and not 100: %3."))
                    .arg(nameOf(owner), figure(weights.sum()), weights.words());
            if (const auto share = weights.shareOfHeirs()) {
                text.fix.label = CheckText::tr("Share the rest equally: %1 each").arg(figure(*share));
                for (const Fact *heir : weights.heirs())
                    text.fix.steps.push_back(FixStep::set(facts.keyOf(*heir), "weight", *share));
            }
        });
    }

    static Weights weightsOfLevel(const Column &weight, const PlanFacts &facts)
    {
        Weights weights(weight);
        facts.each(weight.kind(), [&](const Fact &node) { weights.add(node); });
        return weights;
    }

    void examineLevel(const PlanFacts &facts, Report &report) const
    {
        const Weights weights = weightsOfLevel(valueWeight, facts);
        if (!weights.areGiven() || weights.makeHundred(tolerance(facts)))
            return;
        report.add([&](FindingText &text) {
            text.message =
                CheckText::tr("The weights on the level «%1» make %2 and not 100: %3.")
                    .arg(levelWord(facts, domain::Level::PublicValue), figure(weights.sum()), weights.words());
        });
    }

    /// Of a node with several parents the weight may be meant of the whole level.
    void examineChildren(const Fact &node, const Below &below, const PlanFacts &facts, Report &report) const
    {
        Weights weights(below.weight);
        facts.eachReferring(node, below.toNode, [&](const Fact &link) {
            if (const Fact *child = facts.referred(link, below.toChild))
                weights.add(*child);
        });
        if (!weights.areGiven() || weights.makeHundred(tolerance(facts))
            || weightsOfLevel(below.weight, facts).makeHundred(tolerance(facts)))
            return;
        report.addDetail(OfChildren, [&](FindingText &text) {
            text.message = CheckText::tr("The weights of what stands below %1 make %2 and not 100: %3.")
                               .arg(nameOf(node), figure(weights.sum()), weights.words());
        });
    }

    /// Bodies share 100 among the objectives under one node, among those of a centre, or (small ones) among all of a year.
    void examineObjectives(const Fact &operational, const PlanFacts &facts, Report &report) const
    {
        if (!isAnyGiven(operational, objectiveOperational, objectiveWeight, facts))
            return;
        std::map<int, Weights> years;
        facts.eachReferring(operational, objectiveOperational, [&](const Fact &objective) {
            years.try_emplace(objective.integer(objectiveYear), objectiveWeight).first->second.add(objective);
        });
        for (const auto &[year, weights] : years) {
            if (!weights.areGiven() || weights.makeHundred(tolerance(facts))
                || doCentresMakeHundred(operational, year, facts) || doesYearMakeHundred(year, facts))
                continue;
            report.addDetail(year, [&, year = year, &weights = weights](FindingText &text) {
                text.message =
                    CheckText::tr("The weights of the objectives of %1 under %2 make %3 and not 100: %4.")
                        .arg(QString::number(year), nameOf(operational), figure(weights.sum()), weights.words());
            });
        }
    }

    bool doCentresMakeHundred(const Fact &operational, int year, const PlanFacts &facts) const
    {
        bool all = true;
        facts.eachReferring(operational, objectiveOperational, [&](const Fact &objective) {
            const Fact *centre = facts.referred(objective, objectiveCentre);
            if (!all || objective.integer(objectiveYear) != year || !objective.has(objectiveWeight))
                return;
            Weights weights(objectiveWeight);
            if (centre) {
                facts.eachReferring(*centre, objectiveCentre, [&](const Fact &other) {
                    if (other.integer(objectiveYear) == year)
                        weights.add(other);
                });
            }
            all = weights.makeHundred(tolerance(facts));
        });
        return all;
    }

    bool doesYearMakeHundred(int year, const PlanFacts &facts) const
    {
        if (facts.count(Kind::PerformanceObjective) > mostOfSmallBody)
            return false;
        Weights weights(objectiveWeight);
        facts.each(Kind::PerformanceObjective, [&](const Fact &objective) {
            if (objective.integer(objectiveYear) == year)
                weights.add(objective);
        });
        return weights.makeHundred(tolerance(facts));
    }
};

} // namespace

std::unique_ptr<Check> unbalancedWeights()
{
    return std::make_unique<UnbalancedWeights>();
}

} // namespace piao::checks
