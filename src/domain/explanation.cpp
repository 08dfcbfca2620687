// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/explanation.h"

#include "piao/domain/italian_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::domain {
namespace {

#define PIAO_TEXT(text) QT_TRANSLATE_NOOP("Explanation", text)

using StepKind = Explanation::StepKind;

QString translated(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

const char *ruleText(AttainmentRule rule)
{
    switch (rule) {
    case AttainmentRule::Ratio: return PIAO_TEXT("Rule: ratio of actual to target.");
    case AttainmentRule::Distance: return PIAO_TEXT("Rule: way covered from the baseline to the target.");
    case AttainmentRule::Thresholds: return PIAO_TEXT("Rule: minimum, target and maximum, linear in between.");
    case AttainmentRule::Bands: return PIAO_TEXT("Rule: score of the band that the value falls into.");
    case AttainmentRule::Met: return PIAO_TEXT("Rule: 100 % when the target is met, else 0 %.");
    case AttainmentRule::YesNo: return PIAO_TEXT("Rule: yes or no.");
    case AttainmentRule::Date: return PIAO_TEXT("Rule: on or before the date.");
    case AttainmentRule::Milestone: return PIAO_TEXT("Rule: progress of the phases by their weights.");
    case AttainmentRule::Hold: return PIAO_TEXT("Rule: stay at the target, within the tolerance.");
    case AttainmentRule::Range: return PIAO_TEXT("Rule: stay inside the range.");
    case AttainmentRule::RollUp: break;
    }
    return PIAO_TEXT("Rule: weighted mean.");
}

const char *inputText(Explanation::InputName name)
{
    using Name = Explanation::InputName;
    switch (name) {
    case Name::Actual: return PIAO_TEXT("actual %1");
    case Name::Target: return PIAO_TEXT("target %1");
    case Name::Baseline: return PIAO_TEXT("baseline %1");
    case Name::Tolerance: return PIAO_TEXT("tolerance ± %1");
    case Name::RangeLow: return PIAO_TEXT("range from %1");
    case Name::RangeHigh: return PIAO_TEXT("range to %1");
    case Name::Minimum: return PIAO_TEXT("minimum %1");
    case Name::Maximum: return PIAO_TEXT("maximum %1");
    case Name::ActualDate: return PIAO_TEXT("done on %1");
    case Name::TargetDate: break;
    }
    return PIAO_TEXT("due on %1");
}

const char *computedText(StepKind kind)
{
    switch (kind) {
    case StepKind::RatioDirect: return PIAO_TEXT("100 × %1 ÷ %2 = %3");
    case StepKind::RatioMirrored: return PIAO_TEXT("100 × (2 × %2 − %1) ÷ %2 = %3");
    case StepKind::DistanceRising: return PIAO_TEXT("100 × (%1 − %2) ÷ (%3 − %2) = %4");
    case StepKind::DistanceFalling: return PIAO_TEXT("100 × (%2 − %1) ÷ (%2 − %3) = %4");
    case StepKind::TargetIsZero: return PIAO_TEXT("The target is 0: only whether it is met counts.");
    case StepKind::TargetNoBetter:
        return PIAO_TEXT("The target is no better than the baseline: only whether it is met counts.");
    case StepKind::Met: return PIAO_TEXT("Met: 100.");
    case StepKind::NotMet: return PIAO_TEXT("Not met: 0.");
    case StepKind::AtOrBelowMinimum: return PIAO_TEXT("%1 does not exceed the minimum %2: %3");
    case StepKind::UpToTarget: return PIAO_TEXT("%1 on the way from the minimum %2 (0) to the target %3 (100): %4");
    case StepKind::UpToMaximum: return PIAO_TEXT("%1 on the way from the target %2 (100) to the maximum %3: %4");
    case StepKind::BeyondMaximum: return PIAO_TEXT("%1 reaches the maximum %2: %3");
    case StepKind::ReachedTarget: return PIAO_TEXT("%1 reaches the target %2: 100");
    case StepKind::InBand: return PIAO_TEXT("%1 falls into the band with score %2");
    case StepKind::InNoBand: return PIAO_TEXT("%1 falls into no band.");
    case StepKind::OnTime: return PIAO_TEXT("On time: 100.");
    case StepKind::Late: return PIAO_TEXT("Late: 0.");
    case StepKind::PhasesDone: return PIAO_TEXT("Progress of the phases, with weights that sum to %1: %2");
    case StepKind::RaisedToFloor: return PIAO_TEXT("Raised to the floor: %1");
    case StepKind::LoweredToCeiling: return PIAO_TEXT("Lowered to the ceiling: %1");
    default: return nullptr;
    }
}

const char *stateText(StepKind kind)
{
    switch (kind) {
    case StepKind::ActualMissing: return PIAO_TEXT("There is no actual: not computable.");
    case StepKind::ActualMissingIsZero: return PIAO_TEXT("There is no actual: by the plan's rule it counts 0.");
    case StepKind::ActualMissingLeftOut: return PIAO_TEXT("There is no actual: by the plan's rule it is left out.");
    case StepKind::TargetMissing: return PIAO_TEXT("There is no target: nothing to attain, left out.");
    case StepKind::BaselineMissing: return PIAO_TEXT("There is no baseline: not computable by this rule.");
    case StepKind::ThresholdMissing: return PIAO_TEXT("There is no minimum: not computable by this rule.");
    case StepKind::ThresholdsDisordered:
        return PIAO_TEXT("Minimum, target and maximum are not in the order of the direction: not computable.");
    case StepKind::NotANumber: return PIAO_TEXT("One of the figures is no number: not computable.");
    case StepKind::SharedRest:
        return PIAO_TEXT("Parts without a weight share equally what the others leave of 100: %1 each.");
    case StepKind::WeightsNotHundred:
        return PIAO_TEXT("The weights sum to %1 and not to 100: each part counts by its share of the sum.");
    case StepKind::WeightsInvalid: return PIAO_TEXT("The weights are negative, or all 0: not computable.");
    case StepKind::PartNotComputable: return PIAO_TEXT("«%1» is not computable, and so is the mean.");
    case StepKind::NothingToCompute: return PIAO_TEXT("There is nothing to compute a mean from: left out.");
    case StepKind::TwoGroups: break;
    default: return "";
    }
    return PIAO_TEXT("Own indicators weigh %1, children %2.");
}

#undef PIAO_TEXT

QString filled(const char *source, const std::vector<double> &numbers)
{
    QString text = translated(source);
    // A formula may name a figure twice, which QString::arg() replaces in one go.
    for (size_t i = 0; i < numbers.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), formatNumber(numbers[i], 4));
    return text;
}

QString stepWords(const Explanation::Step &step)
{
    if (!step.text.isEmpty())
        return translated(stateText(step.kind)).arg(step.text);
    const char *source = computedText(step.kind);
    return filled(source ? source : stateText(step.kind), step.numbers);
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
