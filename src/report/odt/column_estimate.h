// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/table_grid.h"
#include "piao/report/document_style.h"

namespace piao::report {

/// About how wide `text` is, in em. Nobody can know: the document is set later, with the fonts of another machine.
double estimatedWidth(QStringView text);

/// Widths of a table's columns by what its cells hold, as the PDF edition has them. They add up to `width`.
std::vector<double> estimatedColumns(const Table &table, const std::vector<Column> &columns, const DocumentStyle &style, double width);
/// About how high a row becomes between such columns.
double estimatedHeight(const std::vector<GridPlace> &row, const std::vector<double> &widths, double size, double leading);

} // namespace piao::report
