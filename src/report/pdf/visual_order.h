// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_block.h"

namespace piao::report {

/// Where a piece of a line and the space after it begin, in points.
struct PiecePlace {
    double piece = 0;
    double space = 0;
};

/// Places of the pieces of a line that begins at `x` and of which parts run from right to left; `extra` widens each space.
std::vector<PiecePlace> visualOrder(const TextBlock &block, const TextLine &line, double x, double extra, const WordShaper &shaper);

} // namespace piao::report
