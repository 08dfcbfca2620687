// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/column_estimate.h"
#include "odt/odt_context.h"

namespace piao::report {

/// Writes tables: their heads are repeated on each page, covered cells say which cell covers them.
class OdtTableWriter
{
public:
    explicit OdtTableWriter(OdtContext &context) : m_context(context) {}

    /// `width` and `height` are those of the page's text.
    void write(const Table &table, double width, double height, BlockStart start);

private:
    struct Setting {
        const Table &table;
        const TableCells &cells;
        std::vector<double> widths;
        double highestWholeRow; ///< rows up to here are not divided between pages
    };
    void writeColumns(const Setting &setting);
    void writeHead(const Setting &setting);
    void writeBody(const Setting &setting);
    void writeRow(const Setting &setting, const PlacedRow &row, bool head);
    void writeCell(const Setting &setting, const PlacedCell &place, RowKind kind, bool head);

    OdtContext &m_context;
    int m_tables = 0;
    QString m_anchor; ///< of a table without caption: stands in its first cell
};

} // namespace piao::report
