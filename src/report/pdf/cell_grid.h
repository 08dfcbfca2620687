// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/layout_context.h"
#include "pdf/table_geometry.h"

#include <vector>

namespace piao::report {

/// A cell with its paragraphs set in lines.
struct GridCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    double x = 0;             ///< of the text, from the table's left edge
    double width = 0;         ///< of the text
    StructElement *element = nullptr;
    std::vector<OpenText> texts;
    QStringList anchors;      ///< of its paragraphs: all lead to the cell's first line
    QStringList origins = {}; ///< one for each text; none when no text has one
    std::size_t text = 0;     ///< first text not painted whole
    int line = 0;             ///< first line of it not painted

    bool isDone() const { return text >= texts.size(); }
};

struct GridRow {
    RowKind kind = RowKind::Plain;
    bool head = false;
    StructElement *element = nullptr;
    QString origin = {};
};

/// Rows of a table that hang together through cells that span them; mostly a single row. Painted from the
/// top as far as there is room; heights are those of what is still to be painted.
class CellGrid
{
public:
    CellGrid(LayoutContext &context, const TableGeometry &table) : m_context(context), m_table(table) {}
    ~CellGrid();
    CellGrid(const CellGrid &) = delete;
    CellGrid &operator=(const CellGrid &) = delete;

    std::vector<GridRow> rows;
    std::vector<GridCell> cells;

    /// Call once rows and cells are there.
    void measure();
    bool isDone() const { return m_next >= int(rows.size()); }
    double height() const;
    /// The same with the notes of all rows.
    double heightWithNotes() const { return height() + notesHeight(int(rows.size())); }
    /// The least part of the next row worth beginning with.
    double leastPart() const;

    /// The least height worth beginning with: the next row, and the text of cells that span more.
    double leadHeight() const;
    double leadHeightWithNotes() const { return leadHeight() + notesHeight(m_next + 1); }

    /// Paints whole rows, as many as fit; returns the height used. With `wholeCells` no page may end inside the
    /// text of a cell that spans rows.
    double paintRows(double top, double room, bool wholeCells);
    /// Paints a part of the next row, as much as fits.
    double paintPart(double top, double room);
    /// Paints everything again within an artifact that the caller has open. For repeated heads.
    void paintAsArtifact(double top);

private:
    double contentHeight(const GridCell &cell) const;
    /// Room for the notes called in rows [m_next, to), and in what is left of cells that reach into them.
    double notesHeight(int to) const;
    double bottomOf(int row) const;
    double spanningTextBottom(int to) const;
    int rowsThatFit(double room, bool wholeCells);
    void paintGround(double top, int from, int to, double clip);
    void paintRules(double top, int to, double height);
    /// Columns [first, end) of the cells that reach below a row, in order.
    std::vector<std::pair<int, int>> spannedColumns(int row) const;
    void rememberRow(int row, double top, double height);
    void paintCell(GridCell &cell, double top, double room);
    void placeNotes(double room);
    void repeatCell(GridCell &cell, double top, double room);
    void closeThrough(int row);
    int lastRow(const GridCell &cell) const { return cell.row + cell.rowSpan - 1; }

    LayoutContext &m_context;
    const TableGeometry &m_table;
    int m_next = 0;                 ///< first row not painted whole
    std::vector<double> m_heights;  ///< of rows from m_next on
    std::vector<int> m_called;      ///< notes called in the lines that are being painted
    bool m_callsNotes = false;
};

} // namespace piao::report
