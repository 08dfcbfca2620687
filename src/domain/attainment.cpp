// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/attainment.h"

#include "attainment_computation.h"

#include <algorithm>
#include <cmath>

namespace piao::domain {

using InputName = Explanation::InputName;

MeasureKind measureKind(QStringView valueType)
{
    if (valueType == u"yes_no")
        return MeasureKind::YesNo;
    if (valueType == u"date")
        return MeasureKind::Date;
    return valueType == u"milestone" ? MeasureKind::Milestone : MeasureKind::Quantity;
}

AttainmentRule ruleFor(const Measurement &measurement, const RuleSet &rules)
{
    switch (measurement.kind) {
    case MeasureKind::YesNo:
        return AttainmentRule::YesNo;
    case MeasureKind::Date:
        return AttainmentRule::Date;
    case MeasureKind::Milestone:
        return AttainmentRule::Milestone;
    case MeasureKind::Quantity:
        break;
    }
    if (measurement.goal.direction == Direction::Hold)
        return AttainmentRule::Hold;
    return measurement.goal.direction == Direction::Range ? AttainmentRule::Range : rules.family;
}

Attainment attainmentOf(const Measurement &measurement, const RuleSet &rules)
{
    return AttainmentComputation(measurement, rules).compute();
}

AttainmentComputation::AttainmentComputation(const Measurement &measurement, const RuleSet &rules)
    : m_measurement(measurement)
    , m_rules(rules)
{
    m_explanation.rule = ruleFor(measurement, rules);
    noteInputs();
}

Attainment AttainmentComputation::compute()
{
    if (!allFinite())
        return without(Step::NotANumber);
    if (!hasTarget())
        return without(Step::TargetMissing, Outcome::LeftOut);
    if (!hasActual())
        return missingActual();
    const Percent percent = applyRule();
    if (!percent)
        return {Outcome::NotComputable, std::nullopt, std::move(m_explanation)};
    return std::isnan(*percent) ? without(Step::NotANumber) : finished(*percent);
}

bool AttainmentComputation::hasTarget() const
{
    switch (m_explanation.rule) {
    case AttainmentRule::YesNo:
    case AttainmentRule::Milestone:
        return true;
    case AttainmentRule::Date:
        return m_measurement.targetDate.isValid();
    case AttainmentRule::Bands:
        return m_rules.bandInput == BandInput::Actual || m_measurement.goal.isStated();
    default:
        return m_measurement.goal.isStated();
    }
}

bool AttainmentComputation::hasActual() const
{
    if (m_explanation.rule == AttainmentRule::Date)
        return m_measurement.actualDate.isValid();
    if (m_explanation.rule == AttainmentRule::Milestone)
        return std::any_of(m_measurement.phases.begin(), m_measurement.phases.end(),
                           [](const MilestonePhase &phase) { return phase.progress.has_value(); });
    return m_measurement.actual.has_value();
}

bool AttainmentComputation::allFinite() const
{
    const auto isFinite = [](const std::optional<double> &number) { return !number || std::isfinite(*number); };
    const Goal &goal = m_measurement.goal;
    return isFinite(m_measurement.actual) && isFinite(m_measurement.baseline) && isFinite(m_measurement.minimum)
        && isFinite(m_measurement.maximum) && isFinite(goal.target) && isFinite(goal.rangeLow)
        && isFinite(goal.rangeHigh) && std::isfinite(goal.tolerance)
        && std::all_of(m_measurement.phases.begin(), m_measurement.phases.end(), [&](const MilestonePhase &phase) {
               return std::isfinite(phase.weight) && phase.weight >= 0 && isFinite(phase.progress);
           });
}

Attainment AttainmentComputation::missingActual()
{
    switch (m_rules.missing) {
    case MissingPolicy::NotComputable:
        return without(Step::ActualMissing);
    case MissingPolicy::LeftOut:
        return without(Step::ActualMissingLeftOut, Outcome::LeftOut);
    case MissingPolicy::CountsZero:
        break;
    }
    note(Step::ActualMissingIsZero);
    return finished(0);
}

Attainment AttainmentComputation::without(Step why, Outcome outcome)
{
    note(why);
    return {outcome, std::nullopt, std::move(m_explanation)};
}

Attainment AttainmentComputation::finished(double percent)
{
    const double held = std::clamp(percent, m_rules.floor, m_rules.ceiling);
    if (held > percent)
        note(Step::RaisedToFloor, {held});
    else if (held < percent)
        note(Step::LoweredToCeiling, {held});
    m_explanation.result = held;
    return {Outcome::Computed, held, std::move(m_explanation)};
}

void AttainmentComputation::noteInputs()
{
    const Goal &goal = m_measurement.goal;
    const AttainmentRule rule = m_explanation.rule;
    noteInput(InputName::Actual, m_measurement.actual);
    if (rule == AttainmentRule::Range) {
        noteInput(InputName::RangeLow, goal.rangeLow);
        noteInput(InputName::RangeHigh, goal.rangeHigh);
    } else {
        noteInput(InputName::Target, goal.target);
    }
    if (rule == AttainmentRule::Distance)
        noteInput(InputName::Baseline, m_measurement.baseline);
    if (rule == AttainmentRule::Hold)
        noteInput(InputName::Tolerance, goal.tolerance);
    if (rule == AttainmentRule::Date && m_measurement.actualDate.isValid())
        m_explanation.inputs.push_back({InputName::ActualDate, std::nullopt, m_measurement.actualDate});
    if (rule == AttainmentRule::Date && m_measurement.targetDate.isValid())
        m_explanation.inputs.push_back({InputName::TargetDate, std::nullopt, m_measurement.targetDate});
}

void AttainmentComputation::noteInput(InputName name, const std::optional<double> &number)
{
    if (number)
        m_explanation.inputs.push_back({name, number, {}});
}

void AttainmentComputation::note(Step kind, std::vector<double> numbers)
{
    m_explanation.steps.push_back({kind, std::move(numbers), {}});
}

} // namespace piao::domain
