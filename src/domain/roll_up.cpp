// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/roll_up.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace piao::domain {
namespace {

using Step = Explanation::StepKind;

constexpr double hundred = 100;
/// Thirds are entered as 33,33: a sum of 99,99 is meant as 100.
constexpr double weightTolerance = 0.05;

Explanation::Part explainedPart(const RollUpPart &part)
{
    return {part.name, part.weight, 0, part.attainment.outcome, part.attainment.percent};
}

bool weightsAreValid(std::span<const RollUpPart> parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const RollUpPart &part) {
        return !part.weight || (std::isfinite(*part.weight) && *part.weight >= 0);
    });
}

/// The weights to count with; notes when a missing one was filled in or the sum is not 100.
std::vector<double> weightsOf(std::span<const RollUpPart> parts, Explanation &explanation)
{
    double given = 0;
    size_t open = 0;
    for (const RollUpPart &part : parts) {
        given += part.weight.value_or(0);
        open += !part.weight;
    }
    const double rest = open > 0 ? std::max(0.0, hundred - given) / double(open) : 0;
    if (open > 0)
        explanation.steps.push_back({Step::SharedRest, {rest}});
    const double sum = given + rest * double(open);
    if (std::abs(sum - hundred) > weightTolerance)
        explanation.steps.push_back({Step::WeightsNotHundred, {sum}});
    std::vector<double> weights;
    for (const RollUpPart &part : parts)
        weights.push_back(part.weight.value_or(rest));
    return weights;
}

Attainment without(Explanation explanation, Step why, Outcome outcome, const QString &text = {})
{
    explanation.steps.push_back({why, {}, text});
    return {outcome, std::nullopt, std::move(explanation)};
}

/// Fills in the shares; false when no weight is left among those that take part.
bool shareOut(const std::vector<double> &weights, std::vector<Explanation::Part> &parts)
{
    double sum = 0;
    for (size_t i = 0; i < parts.size(); ++i)
        sum += parts[i].percent ? weights[i] : 0;
    if (!(sum > 0) || !std::isfinite(sum))
        return false;
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].share = parts[i].percent ? hundred * (weights[i] / sum) : 0;
    return true;
}

/// The mean by shares, never outside its parts whatever the rounding.
double meanOf(const std::vector<Explanation::Part> &parts)
{
    double mean = 0;
    double least = 0;
    double most = 0;
    bool first = true;
    for (const Explanation::Part &part : parts) {
        if (!part.percent || part.share <= 0)
            continue;
        mean += *part.percent * (part.share / hundred);
        least = first ? *part.percent : std::min(least, *part.percent);
        most = first ? *part.percent : std::max(most, *part.percent);
        first = false;
    }
    return std::clamp(mean, least, most);
}

Attainment computed(Explanation explanation)
{
    const double mean = meanOf(explanation.parts);
    explanation.result = mean;
    return {Outcome::Computed, mean, std::move(explanation)};
}

/// The parts of both groups in one list, their shares within the group turned into shares of the whole.
void appendScaled(const Attainment &group, double share, Explanation &explanation)
{
    for (Explanation::Part part : group.explanation.parts) {
        part.share *= share;
        explanation.parts.push_back(std::move(part));
    }
    const auto &steps = group.explanation.steps;
    explanation.steps.insert(explanation.steps.end(), steps.begin(), steps.end());
}

} // namespace

Attainment rollUp(std::span<const RollUpPart> parts)
{
    Explanation explanation;
    explanation.rule = AttainmentRule::RollUp;
    std::transform(parts.begin(), parts.end(), std::back_inserter(explanation.parts), explainedPart);
    const auto broken = std::find_if(parts.begin(), parts.end(), [](const RollUpPart &part) {
        return part.attainment.outcome == Outcome::NotComputable;
    });
    if (broken != parts.end())
        return without(std::move(explanation), Step::PartNotComputable, Outcome::NotComputable, broken->name);
    const bool anyTakesPart = std::any_of(parts.begin(), parts.end(),
                                          [](const RollUpPart &part) { return part.attainment.percent.has_value(); });
    if (!anyTakesPart)
        return without(std::move(explanation), Step::NothingToCompute, Outcome::LeftOut);
    if (!weightsAreValid(parts))
        return without(std::move(explanation), Step::WeightsInvalid, Outcome::NotComputable);
    const std::vector<double> weights = weightsOf(parts, explanation);
    if (!shareOut(weights, explanation.parts))
        return without(std::move(explanation), Step::WeightsInvalid, Outcome::NotComputable);
    return computed(std::move(explanation));
}

Attainment rollUpElement(std::span<const RollUpPart> indicators, std::span<const RollUpPart> children,
                         const RuleSet &rules)
{
    const Attainment own = rollUp(indicators);
    const Attainment below = rollUp(children);
    if (own.outcome == Outcome::LeftOut || below.outcome == Outcome::LeftOut) {
        const bool onlyOwn = own.outcome != Outcome::LeftOut || children.empty();
        Attainment counted = onlyOwn ? own : below;
        // What was left out is still shown.
        const auto &others = (onlyOwn ? below : own).explanation.parts;
        counted.explanation.parts.insert(counted.explanation.parts.end(), others.begin(), others.end());
        return counted;
    }
    Explanation explanation;
    explanation.rule = AttainmentRule::RollUp;
    const double sum = rules.indicatorsWeight + rules.childrenWeight;
    explanation.steps.push_back({Step::TwoGroups, {rules.indicatorsWeight, rules.childrenWeight}});
    appendScaled(own, rules.indicatorsWeight / sum, explanation);
    appendScaled(below, rules.childrenWeight / sum, explanation);
    if (own.outcome == Outcome::NotComputable || below.outcome == Outcome::NotComputable)
        return {Outcome::NotComputable, std::nullopt, std::move(explanation)};
    return computed(std::move(explanation));
}

Attainment overallPublicValue(std::span<const RollUpPart> values)
{
    std::vector<RollUpPart> equal(values.begin(), values.end());
    for (RollUpPart &part : equal)
        part.weight.reset();
    return rollUp(equal);
}

} // namespace piao::domain
