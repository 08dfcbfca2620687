// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/sphere_rings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace piao::report {

namespace {

constexpr double gap = 6;
constexpr double step = 0.5;

struct Ring {
    double radius; ///< on which the centres stand
    int places;
};

std::vector<Ring> ringsFor(double radius, double inner, double outer)
{
    std::vector<Ring> rings;
    for (double at = outer - radius; at - radius >= inner + gap; at -= 2 * radius + gap) {
        const double half = (radius + gap / 2) / at;
        rings.push_back({at, half >= 1 ? 1 : int(std::numbers::pi / std::asin(half) + 1e-9)});
    }
    return rings;
}

int placesIn(const std::vector<Ring> &rings)
{
    int places = 0;
    for (const Ring &ring : rings)
        places += ring.places;
    return places;
}

} // namespace

SphereRings sphereRings(int count, Point center, double inner, double outer, double smallest)
{
    SphereRings made;
    made.radius = std::floor((outer - inner - gap) / 2 / step) * step;
    while (made.radius > smallest && placesIn(ringsFor(made.radius, inner, outer)) < count)
        made.radius = std::max(smallest, made.radius - step);
    const std::vector<Ring> rings = ringsFor(made.radius, inner, outer);
    made.rings = 0;
    int left = std::min(count, placesIn(rings));
    int room = placesIn(rings);
    for (const Ring &ring : rings) {
        // Each ring takes its share, so that none is crowded while another is half empty.
        const int here = std::min({left, ring.places, int(std::ceil(double(left) * ring.places / std::max(1, room)))});
        room -= ring.places;
        left -= here;
        made.rings += here > 0 ? 1 : 0;
        for (int i = 0; i < here; ++i) {
            const double angle = 2 * std::numbers::pi * i / here - std::numbers::pi / 2;
            made.centers.push_back({center.x + ring.radius * std::cos(angle), center.y + ring.radius * std::sin(angle)});
        }
    }
    return made;
}

} // namespace piao::report
