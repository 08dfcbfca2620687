// SPDX-License-Identifier: EUPL-1.2
#include "pdf/column_measure.h"

#include "pdf/table_styles.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr std::size_t sample = 1500; // rows measured of a longer table
constexpr double hardestInEm = 4.5;
// A column that must not be divided may keep its lines whole up to this share of the table.
constexpr double wholeLinesUpTo = 0.3;

void widen(TextExtent &all, const TextExtent &one)
{
    all.narrowest = std::max(all.narrowest, one.narrowest);
    all.widest = std::max(all.widest, one.widest);
}

} // namespace

std::vector<ColumnDemand> ColumnMeasure::demands(const std::vector<Row> &head, const std::vector<Row> &rows) const
{
    std::vector<Tally> tallies(m_layout.columns.size());
    std::vector<int> covered(m_layout.columns.size(), 0);
    for (const Row &row : head)
        measureRow(row, true, covered, tallies);
    std::fill(covered.begin(), covered.end(), 0);
    const std::size_t step = std::max<std::size_t>(1, rows.size() / sample);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % step != 0)
            continue;
        if (i % 256 == 0 && !m_keepGoing())
            break;
        measureRow(rows[i], false, covered, tallies);
    }
    std::vector<ColumnDemand> made;
    for (std::size_t i = 0; i < tallies.size(); ++i)
        made.push_back(demand(m_layout.columns[i], tallies[i]));
    return made;
}

void ColumnMeasure::measureRow(const Row &row, bool head, std::vector<int> &covered, std::vector<Tally> &tallies) const
{
    const int columns = int(m_layout.columns.size());
    auto next = row.cells.begin();
    for (int column = 0; column < columns;) {
        int &above = covered[std::size_t(column)];
        if (above > 0) {
            --above;
            ++column;
            continue;
        }
        if (next == row.cells.end())
            break;
        const Cell &cell = *next++;
        const int span = std::clamp(cell.columnSpan, 1, columns - column);
        if (span == 1)
            measureCell(cell, row, head, column, tallies[std::size_t(column)]);
        for (int i = column; i < column + span; ++i)
            covered[std::size_t(i)] = std::max(1, cell.rowSpan) - 1;
        column += span;
    }
}

void ColumnMeasure::measureCell(const Cell &cell, const Row &row, bool head, int column, Tally &tally) const
{
    double total = 0;
    for (const Paragraph &paragraph : cell.paragraphs) {
        TextStyle style = cellTextStyle(m_layout.geometry.text, m_context.style, paragraph.role, row.kind, head);
        align(style, cell.alignment.value_or(m_layout.columns[std::size_t(column)].alignment));
        const TextExtent one = extent(m_context.setter.set(paragraph.spans, style), m_context.setter.shaper());
        widen(head ? tally.head : tally.body, one);
        total += one.total;
    }
    if (!head) {
        // A cell that spans rows has their height as well.
        total /= std::max(1, cell.rowSpan);
        tally.squares += total * total;
        ++tally.cells;
    }
}

ColumnDemand ColumnMeasure::demand(const Column &column, const Tally &tally) const
{
    const double em = m_layout.geometry.text.size;
    const double padding = 2 * m_layout.geometry.paddingX + 0.5;
    ColumnDemand made;
    made.share = std::clamp(column.share, 0.0, 1.0);
    made.narrowest = std::max({double(tally.body.narrowest), double(tally.head.narrowest), column.minimum * em});
    made.widest = std::max(double(tally.body.widest), made.narrowest);
    if (!column.hyphenate && tally.body.widest <= wholeLinesUpTo * m_layout.page.textWidth())
        made.narrowest = std::max(made.narrowest, double(tally.body.widest));
    if (column.hyphenate) // a head may take a line as well
        made.widest = std::max(made.widest, double(tally.head.widest));
    made.hardest = std::min(made.narrowest, std::max(hardestInEm, column.minimum) * em);
    made.bulk = tally.cells > 0 ? std::sqrt(tally.squares / tally.cells) : tally.head.widest;
    made.grows = column.hyphenate;
    made.narrowest += padding;
    made.widest += padding;
    made.hardest += padding;
    return made;
}

} // namespace piao::report
