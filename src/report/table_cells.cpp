// SPDX-License-Identifier: EUPL-1.2
#include "table_cells.h"

#include <algorithm>

namespace piao::report {
namespace {

const Cell &nothing()
{
    static const Cell empty;
    return empty;
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

/// Columns from `column` on that no cell above covers, at most as many as the cell wants.
int spanAt(int column, const Cell &cell, const std::vector<int> &covered)
{
    const int last = int(std::min<qint64>(qint64(covered.size()), qint64(column) + std::max(1, cell.columnSpan)));
    int end = column + 1;
    while (end < last && covered[std::size_t(end)] == 0)
        ++end;
    return end - column;
}

} // namespace

TableCells::TableCells(const Table &table) : m_columns(columnsOf(table))
{
    if (table.head.empty()) {
        Row titles;
        bool any = false;
        for (const Column &each : m_columns) {
            titles.cells.push_back(each.title.isEmpty() ? emptyCell() : cell(each.title));
            any |= !each.title.isEmpty();
        }
        if (any)
            m_titles.push_back(std::move(titles));
    }
    m_head = place(table.head.empty() ? m_titles : table.head);
    m_body = place(table.rows);
}

std::vector<PlacedRow> TableCells::place(const std::vector<Row> &rows) const
{
    std::vector<PlacedRow> placed;
    std::vector<int> covered(m_columns.size(), 0);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        PlacedRow made{&rows[index], {}};
        std::vector<int> below = covered;
        auto next = rows[index].cells.begin();
        for (int column = 0; column < columns();) {
            if (covered[std::size_t(column)] > 0) {
                --below[std::size_t(column++)];
                continue;
            }
            const Cell &cell = next != rows[index].cells.end() ? *next++ : nothing();
            const int width = spanAt(column, cell, covered);
            const int height = std::clamp(cell.rowSpan, 1, int(rows.size() - index));
            std::fill_n(below.begin() + column, width, height - 1);
            made.cells.push_back({&cell, column, width, height});
            column += width;
        }
        covered = std::move(below);
        made.closed = std::all_of(covered.begin(), covered.end(), [](int left) { return left == 0; });
        placed.push_back(std::move(made));
    }
    return placed;
}

} // namespace piao::report
