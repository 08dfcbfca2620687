// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace piao::domain {

/// Which way an indicator should go (polarità).
enum class Direction : quint8 {
    Rising,  ///< more is better
    Falling, ///< less is better
    Hold,    ///< stay at the target, within a tolerance
    Range,   ///< stay between two values
};

/// "rising", "falling", "hold", "range", as the file keeps it.
QString directionToken(Direction direction);
std::optional<Direction> directionFromToken(QStringView token);

/// What counts as reached, in the unit of the indicator. A range may be open at one end.
struct Goal {
    Direction direction = Direction::Rising;
    std::optional<double> target;   ///< all but Range
    double tolerance = 0;           ///< Hold: the most by which the actual may differ, either way
    std::optional<double> rangeLow; ///< Range
    std::optional<double> rangeHigh;

    /// Whether there is anything to reach.
    bool isStated() const;
    /// Bounds are included. Only for a stated goal and an actual that is a number; false otherwise.
    bool isMetBy(double actual) const;
};

} // namespace piao::domain
