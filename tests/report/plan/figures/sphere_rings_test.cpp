// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan/figures/sphere_rings.h"

#include <cmath>

using namespace piao::report;

namespace {

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

TEST_CASE("Spheres keep between their two circles and do not touch each other", "[figures]")
{
    const int count = GENERATE(2, 3, 4, 5, 7, 8, 12, 13, 20, 45, 90, 300);
    CAPTURE(count);
    const Point center{200, 210};
    const SphereRings rings = sphereRings(count, center, 50, 171, 11);
    CHECK(rings.radius >= 11);
    CHECK(int(rings.centers.size()) <= count);
    for (std::size_t i = 0; i < rings.centers.size(); ++i) {
        CHECK(distance(center, rings.centers[i]) - rings.radius > 50);
        CHECK(distance(center, rings.centers[i]) + rings.radius < 171.001);
        for (std::size_t j = 0; j < i; ++j)
            CHECK(distance(rings.centers[i], rings.centers[j]) > 2 * rings.radius);
    }
}

TEST_CASE("All spheres find a place as long as there is one, the fewer the larger", "[figures]")
{
    double before = 1000;
    for (int count = 2; count <= 60; ++count) {
        const SphereRings rings = sphereRings(count, {0, 0}, 50, 171, 11);
        CHECK(int(rings.centers.size()) == count);
        CHECK(rings.radius <= before);
        before = rings.radius;
    }
}
