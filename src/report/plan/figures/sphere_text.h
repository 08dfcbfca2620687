// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/figures/figure_drawing.h"

namespace piao::report {

/// What is written in a sphere: a number or code, and what it is called.
struct SphereText {
    QString head;
    QString body;
    Color headColor;
    Color bodyColor;
};

/// Writes into the circle, as large as it goes; what is too much ends with an ellipsis after a whole word. The head alone where
/// the body has no room for its words.
void drawSphereText(Figure &figure, Point center, double radius, const SphereText &text);

} // namespace piao::report
