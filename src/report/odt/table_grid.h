// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/table.h"

#include <vector>

namespace piao::report {

/// One place of a row: a cell that begins there, or what a cell from the left or from above covers.
struct GridPlace {
    const Cell *cell = nullptr; ///< null and not covered: an empty cell
    int columnSpan = 1;
    int rowSpan = 1;
    bool covered = false;
};

/// Gives the cells of a table's rows their columns, row after row. Spans are cut at the table's edge, at a cell in their way
/// and at the rows that are left.
class TableGrid
{
public:
    explicit TableGrid(int columns) : m_covered(std::size_t(columns), 0) {}

    /// One place for each column. `rowsBelow`: how many rows a span may go on through.
    std::vector<GridPlace> place(const Row &row, int rowsBelow);

private:
    std::vector<int> m_covered; ///< rows to come that a cell above covers, for each column
};

/// The columns to set: those of the table, or as many as its longest row has cells.
std::vector<Column> columnsOf(const Table &table);
/// The rows that head the table: its own, or one of the column titles; none when there is no title.
std::vector<Row> headRowsOf(const Table &table, const std::vector<Column> &columns);
/// How many rows come after `row` before the next group begins: a span ends with its group.
int rowsBelowInGroup(const std::vector<Row> &rows, std::size_t row);

} // namespace piao::report
