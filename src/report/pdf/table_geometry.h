// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_block.h"

#include <vector>

namespace piao::report {

/// Measures shared by all rows of a table, in points from its left edge.
struct TableGeometry {
    std::vector<double> edges;  ///< one more than columns
    TextStyle text;             ///< of plain cells
    double paddingX = 5;
    double paddingY = 3.5;
    double paragraphGap = 3;

    int columns() const { return int(edges.size()) - 1; }
    double width() const { return edges.back(); }
    double left(int column) const { return edges[std::size_t(column)]; }
    double right(int column) const { return edges[std::size_t(column) + 1]; }
};

} // namespace piao::report
