// SPDX-License-Identifier: EUPL-1.2
#include "pdf/cell_grid.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double thinRule = 0.5;
constexpr double strongRule = 0.9;
constexpr int leastLinesOfPart = 3;

} // namespace

CellGrid::~CellGrid()
{
    closeThrough(int(rows.size()) - 1);
}

double CellGrid::contentHeight(const GridCell &cell) const
{
    double height = 0;
    for (std::size_t i = cell.text; i < cell.texts.size(); ++i) {
        const TextBlock &block = cell.texts[i].block;
        const int lines = int(block.lines.size()) - (i == cell.text ? cell.line : 0);
        height += lines * block.style.leading + (i > cell.text ? m_table.paragraphGap : 0);
    }
    return height;
}

double CellGrid::notesHeight(int to) const
{
    if (!m_callsNotes)
        return 0;
    std::vector<int> numbers;
    for (const GridCell &cell : cells) {
        if (cell.row >= to || lastRow(cell) < m_next)
            continue;
        for (std::size_t i = cell.text; i < cell.texts.size(); ++i) {
            const TextBlock &block = cell.texts[i].block;
            const std::vector<int> called = notesCalled(block, i == cell.text ? cell.line : 0, int(block.lines.size()));
            numbers.insert(numbers.end(), called.begin(), called.end());
        }
    }
    return m_context.notes.demand(numbers);
}

void CellGrid::placeNotes(double room)
{
    if (m_callsNotes)
        m_context.notes.place(std::exchange(m_called, {}), room);
}

void CellGrid::measure()
{
    for (const GridCell &cell : cells) {
        for (const OpenText &text : cell.texts)
            m_callsNotes = m_callsNotes || (text.element != nullptr && text.block.callsNotes);
    }
    m_heights.assign(rows.size() - std::size_t(m_next), m_table.text.leading + 2 * m_table.paddingY);
    const auto heightOf = [this](int row) -> double & { return m_heights[std::size_t(row - m_next)]; };
    for (const GridCell &cell : cells) {
        if (cell.rowSpan == 1 && cell.row >= m_next)
            heightOf(cell.row) = std::max(heightOf(cell.row), contentHeight(cell) + 2 * m_table.paddingY);
    }
    // What a spanning cell needs beyond its rows goes to the last of them.
    for (const GridCell &cell : cells) {
        if (cell.rowSpan == 1 || lastRow(cell) < m_next)
            continue;
        double room = 0;
        for (int row = std::max(cell.row, m_next); row <= lastRow(cell); ++row)
            room += heightOf(row);
        const double missing = contentHeight(cell) + 2 * m_table.paddingY - room;
        if (missing > 0)
            heightOf(lastRow(cell)) += missing;
    }
}

double CellGrid::height() const
{
    double sum = 0;
    for (const double height : m_heights)
        sum += height;
    return sum;
}

double CellGrid::leastPart() const
{
    return leastLinesOfPart * m_table.text.leading + 2 * m_table.paddingY;
}

double CellGrid::bottomOf(int row) const
{
    double bottom = 0;
    for (int i = m_next; i <= row; ++i)
        bottom += m_heights[std::size_t(i - m_next)];
    return bottom;
}

double CellGrid::spanningTextBottom(int to) const
{
    double bottom = 0;
    for (const GridCell &cell : cells) {
        if (cell.row < to && lastRow(cell) >= to && !cell.isDone()) {
            const double top = cell.row <= m_next ? 0 : bottomOf(cell.row - 1);
            bottom = std::max(bottom, top + contentHeight(cell) + 2 * m_table.paddingY);
        }
    }
    return bottom;
}

double CellGrid::leadHeight() const
{
    const double row = m_heights.empty() ? 0 : m_heights.front();
    return std::max(row, spanningTextBottom(m_next + 1));
}

int CellGrid::rowsThatFit(double room, bool wholeCells)
{
    int to = m_next;
    // Where nothing else helps, notes go to the next page.
    while (to < int(rows.size()) && bottomOf(to) + (wholeCells ? notesHeight(to + 1) : 0) <= room)
        ++to;
    if (to == int(rows.size()) || !wholeCells)
        return to;
    for (; to > m_next; --to) {
        const double missing = spanningTextBottom(to) - bottomOf(to - 1);
        if (missing <= 0)
            break;
        if (bottomOf(to - 1) + missing + notesHeight(to) <= room) { // the last row before the page ends makes room for it
            m_heights[std::size_t(to - 1 - m_next)] += missing;
            break;
        }
    }
    return to;
}

double CellGrid::paintRows(double top, double room, bool wholeCells)
{
    const int to = rowsThatFit(room, wholeCells);
    if (to == m_next)
        return 0;
    const double height = bottomOf(to - 1);
    paintGround(top, m_next, to, height);
    for (int row = m_next; row < to; ++row) {
        const double y = row == m_next ? 0 : bottomOf(row - 1);
        rememberRow(row, top + y, bottomOf(row) - y);
    }
    for (GridCell &cell : cells) {
        if (lastRow(cell) < m_next || cell.row >= to)
            continue;
        const double y = cell.row <= m_next ? 0 : bottomOf(cell.row - 1);
        const double bottom = bottomOf(std::min(lastRow(cell), to - 1));
        if (cell.isDone() && cell.row < m_next)
            repeatCell(cell, top + y, bottom - y);
        else
            paintCell(cell, top + y, bottom - y);
    }
    paintRules(top, to, height);
    placeNotes(room - height);
    closeThrough(to - 1);
    m_next = to;
    measure();
    return height;
}

double CellGrid::paintPart(double top, double room)
{
    paintGround(top, m_next, m_next + 1, room);
    rememberRow(m_next, top, room);
    for (GridCell &cell : cells) {
        if (cell.row <= m_next && lastRow(cell) >= m_next)
            paintCell(cell, top, room);
    }
    m_context.canvas().beginArtifact();
    m_context.canvas().fillRectangle(m_context.style.rule, m_context.pages.geometry().left, top + room - thinRule,
                                     m_table.width(), thinRule);
    m_context.canvas().endMarked();
    placeNotes(0);
    measure();
    return room;
}

void CellGrid::rememberRow(int row, double top, double height)
{
    m_context.remember(rows[std::size_t(row)].origin, {m_context.pages.geometry().left, top}, m_table.width(), height);
}

void CellGrid::paintAsArtifact(double top)
{
    const double left = m_context.pages.geometry().left;
    for (int row = 0; row < int(rows.size()); ++row) {
        double y = 0;
        for (int i = 0; i < row; ++i)
            y += m_heights[std::size_t(i)];
        m_context.canvas().fillRectangle(m_context.style.headTint, left, top + y, m_table.width(), m_heights[std::size_t(row)]);
    }
    for (GridCell &cell : cells) {
        double y = 0;
        for (int i = 0; i < cell.row; ++i)
            y += m_heights[std::size_t(i)];
        y += m_table.paddingY;
        for (OpenText &text : cell.texts) {
            m_context.painter.paint(text, 0, int(text.block.lines.size()), left + cell.x, top + y, cell.width);
            y += text.block.height() + m_table.paragraphGap;
        }
    }
    m_context.canvas().fillRectangle(m_context.style.accent, left, top + height() - strongRule, m_table.width(), strongRule);
}

void CellGrid::paintGround(double top, int from, int to, double clip)
{
    PageCanvas &canvas = m_context.canvas();
    const double left = m_context.pages.geometry().left;
    bool open = false;
    const auto fill = [&](Color color, double y, double height) {
        if (!std::exchange(open, true))
            canvas.beginArtifact();
        canvas.fillRectangle(color, left, top + y, m_table.width(), height);
    };
    for (int row = from; row < to; ++row) {
        const double y = row == m_next ? 0 : bottomOf(row - 1);
        const double height = std::min(bottomOf(row), clip) - y;
        const GridRow &each = rows[std::size_t(row)];
        if (each.head)
            fill(m_context.style.headTint, y, height);
        else if (each.kind == RowKind::Group || each.kind == RowKind::Shaded)
            fill(m_context.style.groupTint, y, height);
    }
    if (open)
        canvas.endMarked();
}

void CellGrid::paintRules(double top, int to, double height)
{
    PageCanvas &canvas = m_context.canvas();
    const DocumentStyle &style = m_context.style;
    const double left = m_context.pages.geometry().left;
    canvas.beginArtifact();
    for (int row = m_next; row < to; ++row) {
        const GridRow &each = rows[std::size_t(row)];
        const double y = top + bottomOf(row);
        if (each.head && row + 1 == to) {
            canvas.fillRectangle(style.accent, left, top + height - strongRule, m_table.width(), strongRule);
            continue;
        }
        if (each.kind == RowKind::Total)
            canvas.fillRectangle(style.ink, left, row == m_next ? top : top + bottomOf(row - 1), m_table.width(), thinRule);
        const bool endsGroup = rows.size() > 1 && row + 1 == int(rows.size());
        // No rule through a cell that goes on in the next row, unless the page ends here.
        double from = 0;
        const auto draw = [&](double until) {
            if (until > from)
                canvas.fillRectangle(endsGroup ? style.muted : style.rule, left + from, y - thinRule, until - from, thinRule);
        };
        if (row + 1 < to) {
            for (const auto &[column, end] : spannedColumns(row)) {
                draw(m_table.left(column));
                from = m_table.right(end - 1);
            }
        }
        draw(m_table.width());
    }
    canvas.endMarked();
}

std::vector<std::pair<int, int>> CellGrid::spannedColumns(int row) const
{
    std::vector<std::pair<int, int>> spanned;
    for (const GridCell &cell : cells) {
        if (cell.row <= row && lastRow(cell) > row)
            spanned.emplace_back(cell.column, cell.column + cell.columnSpan);
    }
    std::sort(spanned.begin(), spanned.end());
    return spanned;
}

void CellGrid::paintCell(GridCell &cell, double top, double room)
{
    const double left = m_context.pages.geometry().left;
    for (const QString &anchor : std::exchange(cell.anchors, {}))
        m_context.destinations.reach(anchor, m_context.here(top));
    double y = m_table.paddingY;
    const double end = room - m_table.paddingY + 0.02;
    while (!cell.isDone()) {
        OpenText &text = cell.texts[cell.text];
        const double leading = text.block.style.leading;
        const int total = int(text.block.lines.size());
        const int fit = std::clamp(int((end - y) / leading), 0, total - cell.line);
        if (fit > 0) {
            if (!cell.origins.isEmpty())
                m_context.remember(cell.origins[qsizetype(cell.text)], {left + cell.x, top + y}, cell.width, fit * leading);
            m_context.painter.paint(text, cell.line, cell.line + fit, left + cell.x, top + y, cell.width);
            const std::vector<int> called = notesCalled(text.block, cell.line, cell.line + fit);
            m_called.insert(m_called.end(), called.begin(), called.end());
        }
        y += fit * leading;
        cell.line += fit;
        if (cell.line < total)
            return;
        cell.line = 0;
        ++cell.text;
        y += m_table.paragraphGap;
    }
}

void CellGrid::repeatCell(GridCell &cell, double top, double room)
{
    double height = 0;
    for (const OpenText &text : cell.texts)
        height += text.block.height() + m_table.paragraphGap;
    if (height == 0 || height - m_table.paragraphGap + 2 * m_table.paddingY > room)
        return;
    m_context.canvas().beginArtifact();
    double y = top + m_table.paddingY;
    for (const OpenText &text : cell.texts) {
        OpenText again{text.block, nullptr};
        again.block.style.color = m_context.style.muted;
        m_context.painter.paint(again, 0, int(again.block.lines.size()), m_context.pages.geometry().left + cell.x, y, cell.width);
        y += again.block.height() + m_table.paragraphGap;
    }
    m_context.canvas().endMarked();
}

void CellGrid::closeThrough(int row)
{
    for (GridCell &cell : cells) {
        if (cell.element == nullptr || lastRow(cell) > row)
            continue;
        for (OpenText &text : cell.texts) {
            if (text.element == cell.element) {
                m_context.painter.close(text);
                cell.element = nullptr;
            } else {
                m_context.painter.close(text);
            }
        }
        if (cell.element != nullptr)
            m_context.tree.close(std::exchange(cell.element, nullptr));
    }
    for (int i = 0; i <= row && i < int(rows.size()); ++i) {
        if (rows[std::size_t(i)].element != nullptr)
            m_context.tree.close(std::exchange(rows[std::size_t(i)].element, nullptr));
    }
}

} // namespace piao::report
