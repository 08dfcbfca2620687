// SPDX-License-Identifier: EUPL-1.2
#include "pdf/grid_builder.h"

#include "pdf/table_styles.h"

#include <algorithm>

namespace piao::report {

GridBuilder::GridBuilder(LayoutContext &context, const TableLayout &layout, StructElement *section, bool head)
    : m_context(context), m_layout(layout), m_section(section), m_head(head),
      m_covered(std::size_t(layout.geometry.columns()), 0)
{
}

bool GridBuilder::isClosed() const
{
    return std::all_of(m_covered.begin(), m_covered.end(), [](int rows) { return rows == 0; });
}

GridBuilder::Placed GridBuilder::placeCell(const Cell &cell, int column) const
{
    const int last = std::min(m_layout.geometry.columns(), column + std::max(1, cell.columnSpan));
    int end = column + 1;
    while (end < last && m_covered[std::size_t(end)] == 0)
        ++end;
    return {column, end - column};
}

void GridBuilder::addRow(CellGrid &grid, const Row &row, int rowsLeft)
{
    const int columns = m_layout.geometry.columns();
    GridRow made{row.kind, m_head, m_section != nullptr ? m_context.tree.open(m_section, "TR") : nullptr,
                 row.origin.isEmpty() ? m_layout.origin : row.origin};
    grid.rows.push_back(made);
    std::vector<int> covered = m_covered;
    const Cell nothing;
    auto next = row.cells.begin();
    for (int column = 0; column < columns;) {
        if (m_covered[std::size_t(column)] > 0) {
            --covered[std::size_t(column)];
            ++column;
            continue;
        }
        const Cell &cell = next != row.cells.end() ? *next++ : nothing;
        const Placed placed = placeCell(cell, column);
        const int span = std::clamp(cell.rowSpan, 1, rowsLeft + 1);
        setCell(grid, cell, made, placed, span);
        for (int i = column; i < column + placed.columnSpan; ++i)
            covered[std::size_t(i)] = span - 1;
        column += placed.columnSpan;
    }
    m_covered = std::move(covered);
}

void GridBuilder::setCell(CellGrid &grid, const Cell &cell, const GridRow &row, Placed placed, int span)
{
    const TableGeometry &table = m_layout.geometry;
    GridCell made;
    made.row = int(grid.rows.size()) - 1;
    made.rowSpan = span;
    made.column = placed.column;
    made.columnSpan = placed.columnSpan;
    made.x = table.left(placed.column) + table.paddingX;
    made.width = table.right(placed.column + placed.columnSpan - 1) - table.paddingX - made.x;
    const Column &column = m_layout.columns[std::size_t(placed.column)];
    made.element = row.element != nullptr ? openCell(row.element, cell, made, row.kind) : nullptr;
    for (const Paragraph &paragraph : cell.paragraphs) {
        if (!paragraph.anchor.isEmpty() && made.element != nullptr)
            made.anchors.append(paragraph.anchor);
        TextStyle style = cellTextStyle(table.text, m_context.style, paragraph.role, row.kind, row.head);
        const bool spansAll = placed.columnSpan == table.columns();
        align(style, cell.alignment.value_or(spansAll ? Alignment::Start : column.alignment));
        style.hyphenate = style.hyphenate && !row.head && (column.hyphenate || placed.columnSpan > 1);
        OpenText text{m_context.setter.set(paragraph.spans, style)};
        if (text.block.isEmpty())
            continue;
        m_context.breaker.breakLines(text.block, made.width);
        if (made.element != nullptr)
            m_context.notes.take(text.block, m_layout.section);
        if (made.element != nullptr)
            text.element = cell.paragraphs.size() == 1 ? made.element : m_context.tree.open(made.element, "P");
        made.texts.push_back(std::move(text));
        if (!paragraph.origin.isEmpty()) {
            made.origins.resize(qsizetype(made.texts.size()));
            made.origins.back() = paragraph.origin;
        }
    }
    if (!made.origins.isEmpty())
        made.origins.resize(qsizetype(made.texts.size()));
    grid.cells.push_back(std::move(made));
}

StructElement *GridBuilder::openCell(StructElement *row, const Cell &cell, const GridCell &placed, RowKind kind) const
{
    // A group row heads the cells below it, as a column head does; there is no scope for a group in PDF 1.7.
    const bool headsColumn = m_head || (kind == RowKind::Group && placed.columnSpan == m_layout.geometry.columns());
    const bool headsRow = cell.header || placed.column == m_layout.headerColumn;
    const bool header = headsColumn || headsRow;
    PdfBuffer attributes;
    if (header || placed.columnSpan > 1 || placed.rowSpan > 1) {
        attributes.raw("/A<</O/Table");
        if (header)
            attributes.raw(headsColumn ? "/Scope/Column" : "/Scope/Row");
        if (placed.columnSpan > 1)
            attributes.raw("/ColSpan ").integer(placed.columnSpan);
        if (placed.rowSpan > 1)
            attributes.raw("/RowSpan ").integer(placed.rowSpan);
        attributes.raw(">>");
    }
    return m_context.tree.open(row, header ? "TH" : "TD", attributes.view());
}

} // namespace piao::report
