// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"

#include <vector>

namespace piao::report {

/// Circles of one size, as large as possible, in rings between two concentric circles.
struct SphereRings {
    double radius = 0;
    int rings = 1;
    std::vector<Point> centers; ///< clockwise from the top, the outermost ring first; fewer than asked for when there is no room
};

/// @param smallest radius below which no more circles are placed
SphereRings sphereRings(int count, Point center, double inner, double outer, double smallest);

} // namespace piao::report
