// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/table_setter.h"

namespace piao::report {

/// Places the cells of rows in columns, spans and all, and sets their text.
class GridBuilder
{
public:
    /// `section` is the /THead or /TBody that rows belong to; null for heads repeated as artifacts.
    GridBuilder(LayoutContext &context, const TableLayout &layout, StructElement *section, bool head);

    /// Adds a row of the section; `rowsLeft` of it follow. Cells that span are cut where the section ends.
    void addRow(CellGrid &grid, const Row &row, int rowsLeft);
    /// True when no cell reaches below the last row added, so that the grid is complete.
    bool isClosed() const;

private:
    struct Placed {
        int column;
        int columnSpan;
    };
    Placed placeCell(const Cell &cell, int column) const;
    void setCell(CellGrid &grid, const Cell &cell, const GridRow &row, Placed placed, int rowsLeft);
    StructElement *openCell(StructElement *row, const Cell &cell, const GridCell &placed, RowKind kind) const;

    LayoutContext &m_context;
    const TableLayout &m_layout;
    StructElement *m_section;
    bool m_head;
    std::vector<int> m_covered; ///< by column: how many further rows a cell above reaches down
};

} // namespace piao::report
