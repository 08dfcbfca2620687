// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/figures/figure_drawing.h"

namespace piao::report {

/// A bar of a series: full, hatched, tinted, crossed … so that series are told apart without colour.
void drawBar(Figure &figure, const QRectF &bar, std::size_t series, const FigurePalette &palette);

} // namespace piao::report
