// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/direction.h"
#include "piao/domain/explanation.h"
#include "piao/domain/rule_set.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <vector>

/// The degree of attainment (grado di raggiungimento) of one indicator, in percent. What each rule does in its corners:
/// - ratio: rising 100·A/T, falling 100·(2T−A)/T; T = 0: 100 when met, else 0; T < 0: the two change places, so that
///   better still means more;
/// - distance: rising 100·(A−B)/(T−B), falling 100·(B−A)/(B−T); a target no better than the baseline: 100 when met,
///   else 0;
/// - thresholds: minimum 0, target 100, maximum the ceiling; nothing beyond the maximum, 100 beyond the target when no
///   maximum is stated;
/// - hold and range are 100 inside and 0 outside whatever the family; yes/no and date likewise;
/// - a milestone is the weighted progress of its phases, in percent of its target when it has one.
/// The result is held between the plan's floor and ceiling.
namespace piao::domain {

/// Chooses the rule together with the direction.
enum class MeasureKind : quint8 {
    Quantity, ///< number, percentage, money, duration, count, step of an ordered scale
    YesNo,    ///< actual and target are 1 or 0; without target, yes is expected
    Date,
    Milestone,
};

/// For the tokens of the indicator's value type; what is unknown or missing is a quantity.
MeasureKind measureKind(QStringView valueType);

/// One phase of a milestone.
struct MilestonePhase {
    double weight = 1;
    std::optional<double> progress; ///< percent done, 0 to 100; missing counts 0 beside phases that have one
};

/// All that is known of an indicator in a year, each figure in the indicator's own unit. Relative targets must have
/// been resolved (target_text.h).
struct Measurement {
    MeasureKind kind = MeasureKind::Quantity;
    Goal goal;
    std::optional<double> actual;
    std::optional<double> baseline;
    std::optional<double> minimum; ///< thresholds of the indicator's own
    std::optional<double> maximum;
    QDate actualDate;
    QDate targetDate;
    std::vector<MilestonePhase> phases;
};

/// The rule that applies: what the indicator is comes first, then its direction, then the plan's family.
AttainmentRule ruleFor(const Measurement &measurement, const RuleSet &rules);

/// Never fails: where there is no percentage, outcome and explanation say why. A missing target leaves the indicator
/// out of every mean; a missing actual follows the plan's policy. `rules` must pass check().
Attainment attainmentOf(const Measurement &measurement, const RuleSet &rules);

} // namespace piao::domain
