// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/document_style.h"
#include "table_cells.h"

namespace piao::report {

/// About how wide `text` is, in em. Nobody can know: the document is set later, with the fonts of another machine.
double estimatedWidth(QStringView text);

/// Widths of a table's columns by what its cells hold, as the PDF edition has them. They add up to `width`.
std::vector<double> estimatedColumns(const TableCells &cells, bool dense, const DocumentStyle &style, double width);
/// About how high a row becomes between such columns.
double estimatedHeight(const PlacedRow &row, const std::vector<double> &widths, double size, double leading);

} // namespace piao::report
