// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/direction.h"

#include <cmath>

namespace piao::domain {
namespace {

constexpr const char *tokens[] = {"rising", "falling", "hold", "range"};

} // namespace

QString directionToken(Direction direction)
{
    return QLatin1String(tokens[int(direction)]);
}

std::optional<Direction> directionFromToken(QStringView token)
{
    for (int i = 0; i < 4; ++i) {
        if (token == QLatin1String(tokens[i]))
            return Direction(i);
    }
    return std::nullopt;
}

bool Goal::isStated() const
{
    return direction == Direction::Range ? rangeLow || rangeHigh : target.has_value();
}

bool Goal::isMetBy(double actual) const
{
    if (!isStated() || !std::isfinite(actual))
        return false;
    switch (direction) {
    case Direction::Rising:
        return actual >= *target;
    case Direction::Falling:
        return actual <= *target;
    case Direction::Hold: {
        // Decimal figures are not exact in binary: 80,1 is inside 80 ± 0,1.
        const double noise = 1e-12 * (std::abs(actual) + std::abs(*target));
        return std::abs(actual - *target) <= std::abs(tolerance) + noise;
    }
    case Direction::Range:
        break;
    }
    return (!rangeLow || actual >= *rangeLow) && (!rangeHigh || actual <= *rangeHigh);
}

} // namespace piao::domain
