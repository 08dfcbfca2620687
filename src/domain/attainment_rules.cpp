// SPDX-License-Identifier: EUPL-1.2
// The rules themselves, one function each.
#include "attainment_computation.h"

#include <algorithm>

namespace piao::domain {

AttainmentComputation::Percent AttainmentComputation::applyRule()
{
    switch (m_explanation.rule) {
    case AttainmentRule::Ratio:
        return ratio();
    case AttainmentRule::Distance:
        return distance();
    case AttainmentRule::Thresholds:
        return thresholds();
    case AttainmentRule::Bands:
        return bands();
    case AttainmentRule::Date:
        return date();
    case AttainmentRule::Milestone:
        return milestone();
    case AttainmentRule::Met:
    case AttainmentRule::YesNo:
    case AttainmentRule::Hold:
    case AttainmentRule::Range:
    case AttainmentRule::RollUp:
        break;
    }
    return metOrNot();
}

AttainmentComputation::Percent AttainmentComputation::metOrNot()
{
    bool met = m_measurement.goal.isMetBy(m_measurement.actual.value_or(0));
    if (m_explanation.rule == AttainmentRule::YesNo)
        met = (*m_measurement.actual != 0) == (m_measurement.goal.target.value_or(1) != 0);
    note(met ? Step::Met : Step::NotMet);
    return met ? 100 : 0;
}

/// A negative target turns the order of the quotient round; the mirrored formula turns it back.
double AttainmentComputation::unclampedRatio() const
{
    const double actual = *m_measurement.actual;
    const double target = *m_measurement.goal.target;
    const bool rising = m_measurement.goal.direction != Direction::Falling;
    return rising == (target > 0) ? 100 * (actual / target) : 100 * (2 - actual / target);
}

AttainmentComputation::Percent AttainmentComputation::ratio()
{
    const double actual = *m_measurement.actual;
    const double target = *m_measurement.goal.target;
    if (target == 0) {
        note(Step::TargetIsZero);
        return metOrNot();
    }
    const double percent = unclampedRatio();
    const bool rising = m_measurement.goal.direction != Direction::Falling;
    note(rising == (target > 0) ? Step::RatioDirect : Step::RatioMirrored, {actual, target, percent});
    return percent;
}

AttainmentComputation::Percent AttainmentComputation::distance()
{
    if (!m_measurement.baseline) {
        note(Step::BaselineMissing);
        return std::nullopt;
    }
    const double actual = *m_measurement.actual;
    const double target = *m_measurement.goal.target;
    const double baseline = *m_measurement.baseline;
    const bool rising = m_measurement.goal.direction != Direction::Falling;
    // Going by the formula, an actual that is better than a too modest target would score less.
    if (rising ? target <= baseline : target >= baseline) {
        note(Step::TargetNoBetter);
        return metOrNot();
    }
    const double percent = 100 * ((actual - baseline) / (target - baseline));
    note(rising ? Step::DistanceRising : Step::DistanceFalling, {actual, baseline, target, percent});
    return percent;
}

/// The indicator's own threshold, else the plan's share of the target.
AttainmentComputation::Percent AttainmentComputation::threshold(const Percent &own, const Percent &share) const
{
    if (own || !share)
        return own;
    return *m_measurement.goal.target * *share / 100;
}

AttainmentComputation::Percent AttainmentComputation::thresholds()
{
    const double target = *m_measurement.goal.target;
    const Percent minimum = threshold(m_measurement.minimum, m_rules.minimumShare);
    const Percent maximum = threshold(m_measurement.maximum, m_rules.maximumShare);
    noteInput(Explanation::InputName::Minimum, minimum);
    noteInput(Explanation::InputName::Maximum, maximum);
    if (!minimum) {
        note(Step::ThresholdMissing);
        return std::nullopt;
    }
    const double sign = m_measurement.goal.direction == Direction::Falling ? -1 : 1;
    if (sign * *minimum > sign * target || (maximum && sign * *maximum < sign * target)) {
        note(Step::ThresholdsDisordered);
        return std::nullopt;
    }
    return sign * *m_measurement.actual < sign * target ? belowTarget(sign, *minimum) : fromTarget(sign, maximum);
}

double AttainmentComputation::belowTarget(double sign, double minimum)
{
    const double actual = *m_measurement.actual;
    const double target = *m_measurement.goal.target;
    if (sign * actual <= sign * minimum) {
        note(Step::AtOrBelowMinimum, {actual, minimum, 0});
        return 0;
    }
    const double percent = 100 * ((actual - minimum) / (target - minimum));
    note(Step::UpToTarget, {actual, minimum, target, percent});
    return percent;
}

double AttainmentComputation::fromTarget(double sign, const Percent &maximum)
{
    const double actual = *m_measurement.actual;
    const double target = *m_measurement.goal.target;
    if (!maximum || actual == target) {
        note(Step::ReachedTarget, {actual, target});
        return 100;
    }
    const double top = std::max(100.0, m_rules.ceiling);
    if (sign * actual >= sign * *maximum) {
        note(Step::BeyondMaximum, {actual, *maximum, top});
        return top;
    }
    const double percent = 100 + (top - 100) * ((actual - target) / (*maximum - target));
    note(Step::UpToMaximum, {actual, target, *maximum, percent});
    return percent;
}

AttainmentComputation::Percent AttainmentComputation::bands()
{
    double figure = *m_measurement.actual;
    if (m_rules.bandInput == BandInput::RatioPercent) {
        const Percent percent = ratio();
        figure = *percent;
    }
    for (const Band &band : m_rules.bands) {
        if ((!band.from || figure >= *band.from) && (!band.below || figure < *band.below)) {
            note(Step::InBand, {figure, band.score});
            return band.score;
        }
    }
    note(Step::InNoBand, {figure});
    return std::nullopt;
}

AttainmentComputation::Percent AttainmentComputation::date()
{
    const bool onTime = m_measurement.actualDate <= m_measurement.targetDate;
    note(onTime ? Step::OnTime : Step::Late);
    return onTime ? 100 : 0;
}

/// Without weights all phases count the same. A target asks for that much progress only (40 % in the first year).
AttainmentComputation::Percent AttainmentComputation::milestone()
{
    double weights = 0;
    double done = 0;
    for (const MilestonePhase &phase : m_measurement.phases) {
        weights += phase.weight;
        done += phase.weight * phase.progress.value_or(0);
    }
    if (weights <= 0) {
        note(Step::WeightsInvalid);
        return std::nullopt;
    }
    const double progress = done / weights;
    note(Step::PhasesDone, {weights, progress});
    const Percent target = m_measurement.goal.target;
    if (!target || *target <= 0)
        return progress;
    note(Step::RatioDirect, {progress, *target, 100 * (progress / *target)});
    return 100 * (progress / *target);
}

} // namespace piao::domain
