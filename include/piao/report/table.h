// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/text.h"

#include <optional>

/// Tables of the semantic tree (piao/report/semantic_tree.h).
namespace piao::report {

enum class Alignment : quint8 {
    Start,   ///< left in Italian
    Center,
    Number,  ///< right, with figures of one width so that digits stand under digits
};

/// A column. Widths are hints: writers measure the cells and share the room out; a hint weighs on that.
struct Column {
    QString title;                            ///< head of the column; empty when Table::head gives the heads
    double share = 0;                         ///< wished share of the table's width, 0 to 1; 0: by content
    double minimum = 0;                       ///< least width in em of the table's text; 0: the longest word
    Alignment alignment = Alignment::Start;
    bool hyphenate = true;                    ///< words may be divided at line ends (not for codes)
};

inline Column column(QString title, double share = 0) { return {std::move(title), share, 0, Alignment::Start, true}; }
/// A column of figures: aligned right, as wide as its content, never divided.
inline Column numberColumn(QString title) { return {std::move(title), 0, 0, Alignment::Number, false}; }
/// A column of codes or dates: as wide as its content, never divided.
inline Column codeColumn(QString title) { return {std::move(title), 0, 0, Alignment::Start, false}; }

struct Cell {
    Paragraphs paragraphs;
    int columnSpan = 1;
    int rowSpan = 1;                        ///< a span that reaches beyond the last row is cut there
    std::optional<Alignment> alignment = {}; ///< instead of the column's
    bool header = false;                    ///< heads its row (scope Row), wherever it stands

    QString text() const
    {
        QString all;
        for (const Paragraph &each : paragraphs)
            all += (all.isEmpty() ? QString() : QStringLiteral("\n")) + each.text();
        return all;
    }
};

inline Cell cell(QString text) { return {{paragraph(std::move(text))}}; }
inline Cell cell(Spans spans) { return {{paragraph(std::move(spans))}}; }
inline Cell cell(Paragraphs paragraphs) { return {std::move(paragraphs)}; }
inline Cell emptyCell() { return {}; }

enum class RowKind : quint8 {
    Plain,
    Shaded, ///< set off by a tint
    Group,  ///< heads the rows that follow, to the next group row; stays with the first of them
    Total,  ///< a sum or a summary: stronger rule above, bold
};

/// The cells of one row, from the first column that no cell of a row above still covers. Missing cells are
/// written as empty ones, cells beyond the last column are a mistake of the caller and are left out.
struct Row {
    std::vector<Cell> cells;
    RowKind kind = RowKind::Plain;
    QString origin = {}; ///< see Document (semantic_tree.h)
};

inline Row row(std::vector<Cell> cells, RowKind kind = RowKind::Plain) { return {std::move(cells), kind}; }
inline Row textRow(const std::vector<QString> &texts, RowKind kind = RowKind::Plain)
{
    Row made{{}, kind};
    for (const QString &text : texts)
        made.cells.push_back(text.isEmpty() ? emptyCell() : cell(text));
    return made;
}
/// A row of one cell across all columns that heads the rows after it.
inline Row groupRow(Spans spans) { return {{Cell{{paragraph(std::move(spans))}, 1 << 16}}, RowKind::Group}; }
inline Row groupRow(QString text) { return groupRow(Spans{plain(std::move(text))}); }

struct Table {
    QString caption;                 ///< also the name under which assistive technology announces the table
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<Row> head = {};      ///< header rows with spans; when empty one row is made of the column titles
    int headerColumn = -1;           ///< cells that begin in this column head their row; -1: none does
    bool wide = false;               ///< set on landscape pages, with the caption
    bool dense = false;              ///< smaller text and padding, for many columns
    QString anchor = {};
    QString emptyText = {};          ///< printed across the table when it has no row; empty: Wording::emptyTable
    QString origin = {};             ///< see Document (semantic_tree.h)
};

} // namespace piao::report
