// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/explanation.h"

#include "piao/domain/italian_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace piao::domain {
namespace {

using StepKind = Explanation::StepKind;

QString translated(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

const char *ruleText(AttainmentRule rule)
{
    switch (rule) {
    case AttainmentRule::Ratio:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: ratio of actual to target.");
    case AttainmentRule::Distance:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: way covered from the baseline to the target.");
    case AttainmentRule::Thresholds:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: minimum, target and maximum, linear in between.");
    case AttainmentRule::Bands:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: score of the band that the value falls into.");
    case AttainmentRule::Met:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: 100 % when the target is met, else 0 %.");
    case AttainmentRule::YesNo:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: yes or no.");
    case AttainmentRule::Date:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: on or before the date.");
    case AttainmentRule::Milestone:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: progress of the phases by their weights.");
    case AttainmentRule::Hold:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: stay at the target, within the tolerance.");
    case AttainmentRule::Range:
        return QT_TRANSLATE_NOOP("Explanation", "Rule: stay inside the range.");
    case AttainmentRule::RollUp:
        break;
    }
    return QT_TRANSLATE_NOOP("Explanation", "Rule: weighted mean.");
}

const char *inputText(Explanation::InputName name)
{
    using Name = Explanation::InputName;
    switch (name) {
    case Name::Actual:
        return QT_TRANSLATE_NOOP("Explanation", "actual %1");
    case Name::Target:
        return QT_TRANSLATE_NOOP("Explanation", "target %1");
    case Name::Baseline:
        return QT_TRANSLATE_NOOP("Explanation", "baseline %1");
    case Name::Tolerance:
        return QT_TRANSLATE_NOOP("Explanation", "tolerance ± %1");
    case Name::RangeLow:
        return QT_TRANSLATE_NOOP("Explanation", "range from %1");
    case Name::RangeHigh:
        return QT_TRANSLATE_NOOP("Explanation", "range to %1");
    case Name::Minimum:
        return QT_TRANSLATE_NOOP("Explanation", "minimum %1");
    case Name::Maximum:
        return QT_TRANSLATE_NOOP("Explanation", "maximum %1");
    case Name::ActualDate:
        return QT_TRANSLATE_NOOP("Explanation", "done on %1");
    case Name::TargetDate:
        break;
    }
    return QT_TRANSLATE_NOOP("Explanation", "due on %1");
}

struct StepText {
    StepKind kind;
    const char *source;
};

constexpr StepText stepTexts[] = {
    {StepKind::RatioDirect, QT_TRANSLATE_NOOP("Explanation", "100 × %1 ÷ %2 = %3")},
    {StepKind::RatioMirrored, QT_TRANSLATE_NOOP("Explanation", "100 × (2 × %2 − %1) ÷ %2 = %3")},
    {StepKind::DistanceRising, QT_TRANSLATE_NOOP("Explanation", "100 × (%1 − %2) ÷ (%3 − %2) = %4")},
    {StepKind::DistanceFalling, QT_TRANSLATE_NOOP("Explanation", "100 × (%2 − %1) ÷ (%2 − %3) = %4")},
    {StepKind::TargetIsZero, QT_TRANSLATE_NOOP("Explanation", "The target is 0: only whether it is met counts.")},
    {StepKind::TargetNoBetter,
     QT_TRANSLATE_NOOP("Explanation", "The target is no better than the baseline: only whether it is met counts.")},
    {StepKind::Met, QT_TRANSLATE_NOOP("Explanation", "Met: 100.")},
    {StepKind::NotMet, QT_TRANSLATE_NOOP("Explanation", "Not met: 0.")},
    {StepKind::AtOrBelowMinimum, QT_TRANSLATE_NOOP("Explanation", "%1 does not exceed the minimum %2: %3")},
    {StepKind::UpToTarget,
     QT_TRANSLATE_NOOP("Explanation", "%1 on the way from the minimum %2 (0) to the target %3 (100): %4")},
    {StepKind::UpToMaximum,
     QT_TRANSLATE_NOOP("Explanation", "%1 on the way from the target %2 (100) to the maximum %3: %4")},
    {StepKind::BeyondMaximum, QT_TRANSLATE_NOOP("Explanation", "%1 reaches the maximum %2: %3")},
    {StepKind::ReachedTarget, QT_TRANSLATE_NOOP("Explanation", "%1 reaches the target %2: 100")},
    {StepKind::InBand, QT_TRANSLATE_NOOP("Explanation", "%1 falls into the band with score %2")},
    {StepKind::InNoBand, QT_TRANSLATE_NOOP("Explanation", "%1 falls into no band.")},
    {StepKind::OnTime, QT_TRANSLATE_NOOP("Explanation", "On time: 100.")},
    {StepKind::Late, QT_TRANSLATE_NOOP("Explanation", "Late: 0.")},
    {StepKind::PhasesDone, QT_TRANSLATE_NOOP("Explanation", "Progress of the phases, with weights that sum to %1: %2")},
    {StepKind::RaisedToFloor, QT_TRANSLATE_NOOP("Explanation", "Raised to the floor: %1")},
    {StepKind::LoweredToCeiling, QT_TRANSLATE_NOOP("Explanation", "Lowered to the ceiling: %1")},
    {StepKind::ActualMissing, QT_TRANSLATE_NOOP("Explanation", "There is no actual: not computable.")},
    {StepKind::ActualMissingIsZero,
     QT_TRANSLATE_NOOP("Explanation", "There is no actual: by the plan's rule it counts 0.")},
    {StepKind::ActualMissingLeftOut,
     QT_TRANSLATE_NOOP("Explanation", "There is no actual: by the plan's rule it is left out.")},
    {StepKind::TargetMissing, QT_TRANSLATE_NOOP("Explanation", "There is no target: nothing to attain, left out.")},
    {StepKind::BaselineMissing, QT_TRANSLATE_NOOP("Explanation", "There is no baseline: not computable by this rule.")},
    {StepKind::ThresholdMissing, QT_TRANSLATE_NOOP("Explanation", "There is no minimum: not computable by this rule.")},
    {StepKind::ThresholdsDisordered,
     QT_TRANSLATE_NOOP("Explanation",
                       "Minimum, target and maximum are not in the order of the direction: not computable.")},
    {StepKind::NotANumber, QT_TRANSLATE_NOOP("Explanation", "One of the figures is no number: not computable.")},
    {StepKind::SharedRest,
     QT_TRANSLATE_NOOP("Explanation", "Parts without a weight share equally what the others leave of 100: %1 each.")},
    {StepKind::WeightsNotHundred,
     QT_TRANSLATE_NOOP("Explanation",
                       "The weights sum to %1 and not to 100: each part counts by its share of the sum.")},
    {StepKind::WeightsInvalid, QT_TRANSLATE_NOOP("Explanation", "The weights are negative, or all 0: not computable.")},
    {StepKind::PartNotComputable, QT_TRANSLATE_NOOP("Explanation", "«%1» is not computable, and so is the mean.")},
    {StepKind::NothingToCompute,
     QT_TRANSLATE_NOOP("Explanation", "There is nothing to compute a mean from: left out.")},
    {StepKind::TwoGroups, QT_TRANSLATE_NOOP("Explanation", "Own indicators weigh %1, children %2.")},
};

const char *stepText(StepKind kind)
{
    const auto found = std::find_if(std::begin(stepTexts), std::end(stepTexts),
                                    [=](const StepText &entry) { return entry.kind == kind; });
    return found == std::end(stepTexts) ? "" : found->source;
}

QString stepWords(const Explanation::Step &step)
{
    QString text = translated(stepText(step.kind));
    if (!step.text.isEmpty())
        return text.arg(step.text);
    // A formula may name a figure twice.
    for (size_t i = 0; i < step.numbers.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), formatNumber(step.numbers[i], 4));
    return text;
}

QString inputWords(const std::vector<Explanation::Input> &inputs)
{
    QStringList all;
    for (const Explanation::Input &input : inputs) {
        const QString value = input.number ? formatNumber(*input.number, 4) : formatDate(input.date);
        all += translated(inputText(input.name)).arg(value);
    }
    QString line = all.join(QLatin1String(", "));
    if (!line.isEmpty())
        line[0] = line[0].toUpper();
    return line;
}

QString partWords(const Explanation::Part &part)
{
    if (part.outcome == Outcome::LeftOut)
        return QCoreApplication::translate("Explanation", "«%1»: left out.").arg(part.name);
    if (!part.percent)
        return QCoreApplication::translate("Explanation", "«%1»: not computable.").arg(part.name);
    return QCoreApplication::translate("Explanation", "«%1»: %2, counts for %3.")
        .arg(part.name, formatPercent(*part.percent), formatPercent(part.share));
}

} // namespace

QStringList Explanation::words() const
{
    QStringList lines{translated(ruleText(rule))};
    if (!inputs.empty())
        lines += inputWords(inputs);
    for (const Part &part : parts)
        lines += partWords(part);
    for (const Step &step : steps)
        lines += stepWords(step);
    if (result)
        lines += QCoreApplication::translate("Explanation", "Attainment: %1").arg(formatPercent(*result));
    return lines;
}

bool Explanation::has(StepKind kind) const
{
    return std::any_of(steps.begin(), steps.end(), [=](const Step &step) { return step.kind == kind; });
}

} // namespace piao::domain
