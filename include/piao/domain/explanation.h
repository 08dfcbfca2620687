// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/rule_set.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace piao::domain {

enum class Outcome : quint8 {
    Computed,
    NotComputable, ///< something is missing or wrong; what contains it is not computable either
    LeftOut,       ///< does not take part in any mean
};

/// Why a percentage is what it is: the rule, what went in, each step, and for a mean what each part weighed. Made along
/// with the percentage, as data, so that a person, a table or a test can read it; words() says it in sentences.
struct Explanation {
    enum class InputName : quint8 {
        Actual,
        Target,
        Baseline,
        Tolerance,
        RangeLow,
        RangeHigh,
        Minimum,
        Maximum,
        ActualDate,
        TargetDate,
    };

    /// A figure that the rule used: a number or a date.
    struct Input {
        InputName name;
        std::optional<double> number = {};
        QDate date = {};

        friend bool operator==(const Input &, const Input &) = default;
    };

    /// What was done. In brackets the numbers that a step carries; A actual, T target, B baseline, x the result so far.
    enum class StepKind : quint8 {
        RatioDirect,     ///< [A, T, x] 100·A/T
        RatioMirrored,   ///< [A, T, x] 100·(2T−A)/T
        DistanceRising,  ///< [A, B, T, x] 100·(A−B)/(T−B)
        DistanceFalling, ///< [A, B, T, x] 100·(B−A)/(B−T)
        TargetIsZero,    ///< only whether it is met counts
        TargetNoBetter,  ///< target not better than the baseline: only whether it is met counts
        Met,
        NotMet,           ///< []
        AtOrBelowMinimum, ///< [A, minimum, x]
        UpToTarget,       ///< [A, minimum, T, x] between minimum and target
        UpToMaximum,      ///< [A, T, maximum, x] between target and maximum
        BeyondMaximum,    ///< [A, maximum, x]
        ReachedTarget,    ///< [A, T] at or beyond the target, and no maximum is stated
        InBand,           ///< [figure, x]
        InNoBand,         ///< [figure]
        OnTime,
        Late,             ///< []
        PhasesDone,       ///< [sum of weights, x] weighted progress of the phases
        RaisedToFloor,    ///< [floor]
        LoweredToCeiling, ///< [ceiling]
        ActualMissing,
        ActualMissingIsZero,
        ActualMissingLeftOut,
        TargetMissing,
        BaselineMissing,
        ThresholdMissing,
        ThresholdsDisordered, ///< minimum, target, maximum not in the order of the direction
        NotANumber,
        SharedRest,        ///< [percent] parts without weight share equally what the others leave of 100
        WeightsNotHundred, ///< [sum] each part counts by its share of the sum
        WeightsInvalid,    ///< negative, no number, or 0 in all
        PartNotComputable, ///< text: the part
        NothingToCompute,  ///< no part takes part
        TwoGroups,         ///< [indicators' weight, children's weight]
    };

    struct Step {
        StepKind kind;
        std::vector<double> numbers = {};
        QString text = {};

        friend bool operator==(const Step &, const Step &) = default;
    };

    /// One member of a mean.
    struct Part {
        QString name;
        std::optional<double> weight; ///< as the plan states it
        double share = 0;             ///< percent of the mean that it makes up; 0 when left out
        Outcome outcome = Outcome::Computed;
        std::optional<double> percent;

        friend bool operator==(const Part &, const Part &) = default;
    };

    AttainmentRule rule = AttainmentRule::Ratio;
    std::vector<Input> inputs;
    std::vector<Step> steps;
    std::vector<Part> parts;
    std::optional<double> result;

    /// One line for the rule, one for the inputs, one for each step and part, one for the result, in the person's
    /// language, numbers in Italian form.
    QStringList words() const;
    bool has(StepKind kind) const;
};

/// A percentage, or why there is none. `percent` is set exactly when the outcome is Computed.
struct Attainment {
    Outcome outcome = Outcome::NotComputable;
    std::optional<double> percent;
    Explanation explanation;
};

} // namespace piao::domain
