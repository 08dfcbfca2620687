// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace piao::report {

/// What a column asks for, padding included, in points.
struct ColumnDemand {
    double hardest = 0;   ///< below this it cannot be read: words are divided at any letter
    double narrowest = 0; ///< no word is divided
    double widest = 0;    ///< nothing is broken
    double bulk = 0;      ///< how much text its cells hold
    double share = 0;     ///< wished share of the table, 0 to 1; 0 leaves it to the content
    bool grows = true;    ///< may take room that nobody needs
};

/// Shares the table's width out so that the table becomes as low as it can: no column falls below its
/// narrowest while there is room, none gets more than it can use before all have enough, and what lies between
/// follows the bulk of text. The widths add up to `width`.
std::vector<double> shareOutWidth(const std::vector<ColumnDemand> &columns, double width);

} // namespace piao::report
