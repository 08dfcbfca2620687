// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/table.h"

namespace piao::report {

/// A cell at its place, its spans cut to the room that there is.
struct PlacedCell {
    const Cell *cell = nullptr; ///< never null; a missing cell stands as an empty one
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
};

struct PlacedRow {
    const Row *row = nullptr;
    std::vector<PlacedCell> cells;
    bool closed = true; ///< no cell of it or above reaches below

    /// A row of one cell across the whole table that heads those after it.
    bool isGroup(int columns) const
    {
        return row->kind == RowKind::Group && cells.size() == 1 && cells.front().columnSpan == columns && closed;
    }
};

/// The cells of a table in a grid, by the rules of Row: each slot is covered once, and no cell reaches out of head or body.
/// Holds on to the table.
class TableCells
{
public:
    explicit TableCells(const Table &table);
    TableCells(const TableCells &) = delete;
    TableCells &operator=(const TableCells &) = delete;

    int columns() const { return int(m_columns.size()); }
    /// As the table has it; one without a title when it names none.
    const Column &column(int index) const { return m_columns[std::size_t(index)]; }
    const std::vector<PlacedRow> &head() const { return m_head; }
    const std::vector<PlacedRow> &body() const { return m_body; }

private:
    std::vector<PlacedRow> place(const std::vector<Row> &rows) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_titles; ///< made of the column titles where the table has no head
    std::vector<PlacedRow> m_head;
    std::vector<PlacedRow> m_body;
};

} // namespace piao::report
