// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace piao::domain {

/// How a percentage comes about. The first five are families that a rule set chooses for its quantities; the others
/// follow from what the indicator is.
enum class AttainmentRule : quint8 {
    Ratio,      ///< of actual to target
    Distance,   ///< from the baseline
    Thresholds, ///< minimum 0, target 100, maximum the ceiling, linear in between
    Bands,      ///< a table from value range to score
    Met,        ///< 100 when met, else 0
    YesNo,
    Date,      ///< on or before
    Milestone, ///< weighted phases
    Hold,      ///< inside the tolerance
    Range,     ///< inside the range
    RollUp,    ///< weighted mean of parts
};

/// What a missing actual means for the plan.
enum class MissingPolicy : quint8 {
    NotComputable, ///< neither is what the indicator belongs to
    CountsZero,
    LeftOut, ///< of the mean
};

/// A score for actuals from `from` (included) to `below` (not included); a missing bound is open.
struct Band {
    std::optional<double> from;
    std::optional<double> below;
    double score = 0;

    friend bool operator==(const Band &, const Band &) = default;
};

/// What a band's bounds are compared with.
enum class BandInput : quint8 {
    Actual,       ///< the actual, in the indicator's unit
    RatioPercent, ///< what the ratio rule gives, before floor and ceiling
};

/// How one body computes attainment. Each body lays this down in its measurement system (SMVP; D.Lgs. 150/2009,
/// art. 7), so all of it is data of the plan. Percentages are numbers like 70 for 70 %.
struct RuleSet {
    QString name;
    AttainmentRule family = AttainmentRule::Ratio; ///< one of the first five
    double floor = 0;
    double ceiling = 100;
    MissingPolicy missing = MissingPolicy::NotComputable;

    /// Thresholds for indicators that state none, in percent of the target (80 and 120, say).
    std::optional<double> minimumShare;
    std::optional<double> maximumShare;
    std::vector<Band> bands;
    BandInput bandInput = BandInput::Actual;
    /// How much an element's own indicators and its children weigh where it has both.
    double indicatorsWeight = 50;
    double childrenWeight = 50;

    /// Refuses what cannot be computed with: floor above ceiling, bands that overlap, a family that is none...
    Result<void> check() const;

    /// With the keys of the rule_set table: name, family, floor, ceiling, missing_policy, and under parameters
    /// those that are not columns. fromMap() names the key that it cannot accept; a missing key keeps the default,
    /// an unknown one is refused, because a rule that is silently ignored gives wrong percentages.
    QVariantMap toMap() const;
    static Result<RuleSet> fromMap(const QVariantMap &map);

    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

} // namespace piao::domain
