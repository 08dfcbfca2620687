// SPDX-License-Identifier: EUPL-1.2
#include "odt/table_writer.h"

#include "odt/cell_styles.h"
#include "odt/style_names.h"
#include "pdf/table_styles.h"

#include <numeric>

namespace piao::report {
namespace {

using style_names::CellText;

constexpr double spaceAroundTable = 12;
constexpr double wholeRowUpTo = 0.35; // of the page's height

CellText purposeOf(const Paragraph &paragraph, RowKind kind, bool head)
{
    if (head || paragraph.role == TextRole::Lead || paragraph.role == TextRole::Label)
        return CellText::Head;
    if (kind == RowKind::Group)
        return CellText::Group;
    if (kind == RowKind::Total)
        return CellText::Total;
    const bool remark = paragraph.role == TextRole::Small || paragraph.role == TextRole::Note || paragraph.role == TextRole::Caption;
    return remark ? CellText::Remark : CellText::Plain;
}

} // namespace

void TableWriter::write(const Table &table, double width, double height, BlockStart start)
{
    m_anchor = table.anchor;
    if (!table.caption.trimmed().isEmpty()) {
        m_context.paragraph(style_names::tableCaption, Spans{plain(table.caption)}, std::exchange(m_anchor, QString()), start);
        start = {};
        start.spacing = Spacing{0, spaceAroundTable};
    } else {
        start.spacing = Spacing{spaceAroundTable, spaceAroundTable};
    }
    Setting setting{table, columnsOf(table), {}, height * wholeRowUpTo};
    setting.widths = estimatedColumns(table, setting.columns, m_context.style, width);
    const double total = std::accumulate(setting.widths.begin(), setting.widths.end(), 0.0);
    const auto element = m_context.xml.element("table:table", {{"table:name", QStringLiteral("Tabella%1").arg(++m_tables)},
                                                               {"table:style-name", m_context.styles.table(total, start)}});
    if (!table.caption.trimmed().isEmpty())
        m_context.xml.textElement("table:title", table.caption);
    writeColumns(setting);
    writeHead(setting);
    writeBody(setting);
}

void TableWriter::writeColumns(const Setting &setting)
{
    const auto writeColumn = [&](double width) {
        m_context.xml.empty("table:table-column", {{"table:style-name", m_context.styles.column(width)}});
    };
    std::size_t next = 0;
    if (setting.table.headerColumn == 0 && setting.columns.size() > 1) {
        const auto headers = m_context.xml.element("table:table-header-columns");
        writeColumn(setting.widths[next++]);
    }
    for (; next < setting.widths.size(); ++next)
        writeColumn(setting.widths[next]);
}

void TableWriter::writeHead(const Setting &setting)
{
    const std::vector<Row> head = headRowsOf(setting.table, setting.columns);
    if (head.empty())
        return;
    const auto rows = m_context.xml.element("table:table-header-rows");
    TableGrid grid(int(setting.columns.size()));
    for (std::size_t i = 0; i < head.size(); ++i)
        writeRow(setting, head[i], grid.place(head[i], int(head.size() - 1 - i)), true);
}

void TableWriter::writeBody(const Setting &setting)
{
    std::vector<Row> none;
    if (setting.table.rows.empty()) {
        const QString &text = setting.table.emptyText.isEmpty() ? m_context.document.wording.emptyTable : setting.table.emptyText;
        Cell only = cell(text);
        only.columnSpan = int(setting.columns.size());
        none.push_back({{only}});
    }
    const std::vector<Row> &rows = none.empty() ? setting.table.rows : none;
    TableGrid grid(int(setting.columns.size()));
    int below = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        below = below > 0 ? below - 1 : rowsBelowInGroup(rows, i);
        writeRow(setting, rows[i], grid.place(rows[i], below), false);
    }
}

void TableWriter::writeRow(const Setting &setting, const Row &row, const std::vector<GridPlace> &places, bool head)
{
    const TextStyle text = tableTextStyle(m_context.style, setting.table.dense);
    const bool whole = estimatedHeight(places, setting.widths, text.size, text.leading) <= setting.highestWholeRow;
    const auto element = m_context.xml.element("table:table-row", {{"table:style-name", rowStyleName(whole)}});
    for (std::size_t column = 0; column < places.size(); ++column) {
        if (places[column].covered)
            m_context.xml.empty("table:covered-table-cell");
        else
            writeCell(setting, row, places[column], column, head);
    }
}

void TableWriter::writeCell(const Setting &setting, const Row &row, const GridPlace &place, std::size_t column, bool head)
{
    const bool dense = setting.table.dense;
    const auto element = m_context.xml.element("table:table-cell", {
        {"table:style-name", cellStyleName(row.kind, head, dense)},
        {"table:number-columns-spanned", place.columnSpan > 1 ? QString::number(place.columnSpan) : QString()},
        {"table:number-rows-spanned", place.rowSpan > 1 ? QString::number(place.rowSpan) : QString()},
        {"office:value-type", QStringLiteral("string")}});
    static const Paragraphs nothing{Paragraph{}};
    const Paragraphs &paragraphs = place.cell != nullptr && !place.cell->paragraphs.empty() ? place.cell->paragraphs : nothing;
    const bool spansAll = place.columnSpan == int(setting.columns.size());
    const Alignment usual = spansAll ? Alignment::Start : setting.columns[column].alignment;
    const Alignment alignment = place.cell != nullptr ? place.cell->alignment.value_or(usual) : usual;
    BlockStart look;
    look.wholeWords = m_context.style.hyphenate && !head && !setting.columns[column].hyphenate && place.columnSpan == 1 && alignment != Alignment::Number;
    for (const Paragraph &paragraph : paragraphs) {
        const QString style = style_names::cell(purposeOf(paragraph, row.kind, head), alignment, dense);
        const auto line = m_context.xml.element("text:p", {{"text:style-name", m_context.styles.paragraph(style, look)}});
        m_context.spans.writeBookmark(std::exchange(m_anchor, QString()));
        m_context.spans.writeBookmark(paragraph.anchor);
        m_context.spans.write(paragraph.spans, head ? SpanWriter::Notes::InBrackets : SpanWriter::Notes::Called);
    }
}

} // namespace piao::report
