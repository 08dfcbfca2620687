// SPDX-License-Identifier: EUPL-1.2
#include "odt/table_grid.h"

#include <algorithm>

namespace piao::report {

std::vector<GridPlace> TableGrid::place(const Row &row, int rowsBelow)
{
    const int columns = int(m_covered.size());
    std::vector<GridPlace> places(m_covered.size());
    std::vector<int> covered(m_covered.size(), 0);
    auto next = row.cells.begin();
    for (int column = 0; column < columns;) {
        const int above = m_covered[std::size_t(column)];
        if (above > 0) {
            places[std::size_t(column)].covered = true;
            covered[std::size_t(column)] = above - 1;
            ++column;
            continue;
        }
        GridPlace &place = places[std::size_t(column)];
        place.cell = next != row.cells.end() ? &*next++ : nullptr;
        const int wished = place.cell != nullptr ? std::clamp(place.cell->columnSpan, 1, columns - column) : 1;
        place.rowSpan = place.cell != nullptr ? std::clamp(place.cell->rowSpan, 1, rowsBelow + 1) : 1;
        while (place.columnSpan < wished && m_covered[std::size_t(column + place.columnSpan)] == 0)
            places[std::size_t(column + place.columnSpan++)].covered = true;
        std::fill_n(covered.begin() + column, place.columnSpan, place.rowSpan - 1);
        column += place.columnSpan;
    }
    m_covered = std::move(covered);
    return places;
}

std::vector<Column> columnsOf(const Table &table)
{
    if (!table.columns.empty())
        return table.columns;
    std::size_t most = 1;
    for (const std::vector<Row> *rows : {&table.head, &table.rows}) {
        for (const Row &row : *rows)
            most = std::max(most, row.cells.size());
    }
    return std::vector<Column>(most);
}

std::vector<Row> headRowsOf(const Table &table, const std::vector<Column> &columns)
{
    if (!table.head.empty())
        return table.head;
    Row titles;
    bool any = false;
    for (const Column &column : columns) {
        titles.cells.push_back(cell(column.title));
        any |= !column.title.isEmpty();
    }
    return any ? std::vector<Row>{titles} : std::vector<Row>();
}

int rowsBelowInGroup(const std::vector<Row> &rows, std::size_t row)
{
    std::size_t end = row + 1;
    while (end < rows.size() && rows[end].kind != RowKind::Group)
        ++end;
    return int(end - row - 1);
}

} // namespace piao::report
