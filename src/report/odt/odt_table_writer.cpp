// SPDX-License-Identifier: EUPL-1.2
#include "odt/odt_table_writer.h"

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

void OdtTableWriter::write(const Table &table, double width, double height, BlockStart start)
{
    m_anchor = table.anchor;
    if (!table.caption.trimmed().isEmpty()) {
        m_context.paragraph(style_names::tableCaption, Spans{plain(table.caption)}, std::exchange(m_anchor, QString()), start);
        start = {};
        start.spacing = Spacing{0, spaceAroundTable};
    } else {
        start.spacing = Spacing{spaceAroundTable, spaceAroundTable};
    }
    const TableCells cells(table);
    const Setting setting{table, cells, estimatedColumns(cells, table.dense, m_context.style, width), height * wholeRowUpTo};
    const double total = std::accumulate(setting.widths.begin(), setting.widths.end(), 0.0);
    const auto element = m_context.xml.element("table:table", {{"table:name", QStringLiteral("Tabella%1").arg(++m_tables)},
                                                               {"table:style-name", m_context.styles.table(total, start)}});
    if (!table.caption.trimmed().isEmpty())
        m_context.xml.textElement("table:title", table.caption);
    writeColumns(setting);
    writeHead(setting);
    writeBody(setting);
}

void OdtTableWriter::writeColumns(const Setting &setting)
{
    const auto writeColumn = [&](double width) {
        m_context.xml.empty("table:table-column", {{"table:style-name", m_context.styles.column(width)}});
    };
    std::size_t next = 0;
    if (setting.table.headerColumn == 0 && setting.cells.columns() > 1) {
        const auto headers = m_context.xml.element("table:table-header-columns");
        writeColumn(setting.widths[next++]);
    }
    for (; next < setting.widths.size(); ++next)
        writeColumn(setting.widths[next]);
}

void OdtTableWriter::writeHead(const Setting &setting)
{
    if (setting.cells.head().empty())
        return;
    const auto rows = m_context.xml.element("table:table-header-rows");
    for (const PlacedRow &row : setting.cells.head())
        writeRow(setting, row, true);
}

void OdtTableWriter::writeBody(const Setting &setting)
{
    for (const PlacedRow &row : setting.cells.body())
        writeRow(setting, row, false);
    if (!setting.cells.body().empty())
        return;
    const Cell text = cell(setting.table.emptyText.isEmpty() ? m_context.document.wording.emptyTable : setting.table.emptyText);
    const Row row;
    writeRow(setting, {&row, {{&text, 0, setting.cells.columns(), 1}}}, false);
}

void OdtTableWriter::writeRow(const Setting &setting, const PlacedRow &row, bool head)
{
    const TextStyle text = tableTextStyle(m_context.style, setting.table.dense);
    const bool whole = estimatedHeight(row, setting.widths, text.size, text.leading) <= setting.highestWholeRow;
    const auto element = m_context.xml.element("table:table-row", {{"table:style-name", rowStyleName(whole)}});
    auto next = row.cells.begin();
    for (int column = 0; column < setting.cells.columns(); ++column) {
        if (next != row.cells.end() && next->column == column)
            writeCell(setting, *next++, row.row->kind, head);
        else
            m_context.xml.empty("table:covered-table-cell");
    }
}

void OdtTableWriter::writeCell(const Setting &setting, const PlacedCell &place, RowKind kind, bool head)
{
    const bool dense = setting.table.dense;
    const auto element = m_context.xml.element("table:table-cell", {
        {"table:style-name", cellStyleName(kind, head, dense)},
        {"table:number-columns-spanned", place.columnSpan > 1 ? QString::number(place.columnSpan) : QString()},
        {"table:number-rows-spanned", place.rowSpan > 1 ? QString::number(place.rowSpan) : QString()},
        {"office:value-type", QStringLiteral("string")}});
    static const Paragraphs nothing{Paragraph{}};
    const Paragraphs &paragraphs = place.cell->paragraphs.empty() ? nothing : place.cell->paragraphs;
    const Column &column = setting.cells.column(place.column);
    const bool spansAll = place.columnSpan == setting.cells.columns();
    const Alignment alignment = place.cell->alignment.value_or(spansAll ? Alignment::Start : column.alignment);
    BlockStart look;
    look.wholeWords = m_context.style.hyphenate && !head && !column.hyphenate && place.columnSpan == 1 && alignment != Alignment::Number;
    for (const Paragraph &paragraph : paragraphs) {
        const QString style = style_names::cell(purposeOf(paragraph, kind, head), alignment, dense);
        const auto line = m_context.xml.element("text:p", {{"text:style-name", m_context.styles.paragraph(style, look)}});
        m_context.spans.writeBookmark(std::exchange(m_anchor, QString()));
        m_context.spans.writeBookmark(paragraph.anchor);
        m_context.spans.write(paragraph.spans, head ? OdtSpanWriter::Notes::InBrackets : OdtSpanWriter::Notes::Called);
    }
}

} // namespace piao::report
