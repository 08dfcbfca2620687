// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace piao::document {

/// How far a drawing reaches to one side at each height: steps from top to bottom, each with the furthest value. The left side
/// of a drawing is the contour of its negated lefts.
class Contour
{
public:
    void add(double top, double bottom, double reach);
    /// Takes in another contour, moved by these.
    void add(const Contour &other, double down, double across);
    void shift(double down, double across);

    /// The largest sum of both where they share a height: how far apart two drawings must stand, when `this` is the right side of
    /// the left one and `other` the left side of the right one. Below the smallest double when they share none.
    double largestSum(const Contour &other, double otherDown) const;

private:
    struct Step {
        double top;
        double bottom;
        double reach;
    };

    std::vector<Step> m_steps; ///< sorted, without overlap
};

} // namespace piao::document
