// SPDX-License-Identifier: EUPL-1.2
#include "web/table_writer.h"

namespace piao::report {
namespace {

QString roleClass(TextRole role)
{
    switch (role) {
    case TextRole::Small: return QStringLiteral("piccolo");
    case TextRole::Label: return QStringLiteral("etichetta");
    case TextRole::Note: return QStringLiteral("nota");
    default: return {};
    }
}

bool isBlank(const Cell &cell)
{
    for (const Paragraph &paragraph : cell.paragraphs) {
        for (const Span &span : paragraph.spans) {
            if (span.isNoteCall() || !cleanText(span.text).trimmed().isEmpty())
                return false;
        }
    }
    return true;
}

QString spanText(int span)
{
    return span > 1 ? QString::number(span) : QString();
}

} // namespace

void TableWriter::write(const Table &table, int number, const QString &name, const QString &dataAddress)
{
    const TableCells cells(table);
    const QString id = QStringLiteral("tabella-%1").arg(number);
    const bool captioned = !table.caption.trimmed().isEmpty();
    m_html.open("div", {{"class", QStringLiteral("tabella")}, {"id", m_claim(table.anchor)}});
    m_html.newLine();
    m_html.open("div", {{"class", QStringLiteral("scorri")},
                        {"role", QStringLiteral("region")},
                        {"tabindex", QStringLiteral("0")},
                        {"aria-labelledby", captioned ? id : QString()},
                        {"aria-label", captioned ? QString() : name}});
    m_html.open("table", {{"class", table.dense ? QStringLiteral("fitta") : QString()}, {"aria-label", captioned ? QString() : name}});
    if (captioned) {
        m_html.open("caption", {{"dir", QStringLiteral("auto")}});
        m_html.element("span", {{"id", id}}, table.caption);
        m_html.close();
    }
    m_html.newLine();
    writeHead(table, cells);
    writeBody(table, cells);
    m_html.close();
    m_html.close();
    m_html.newLine();
    if (!dataAddress.isNull()) {
        m_html.open("p", {{"class", QStringLiteral("scarica")}});
        m_html.element("a", {{"href", dataAddress}, {"download", QString(QLatin1String(""))}, {"aria-describedby", captioned ? id : QString()}},
                       m_context.words.tableData);
        m_html.close();
    }
    m_html.close();
    m_html.newLine();
}

void TableWriter::writeHead(const Table &table, const TableCells &cells)
{
    if (cells.head().empty())
        return;
    // A head over several columns may only claim them as a group when there is such a group.
    for (const PlacedCell &placed : cells.head().front().cells)
        m_html.empty("colgroup", {{"span", QString::number(placed.columnSpan)}});
    m_html.open("thead");
    for (std::size_t i = 0; i < cells.head().size(); ++i)
        writeRow(table, cells, cells.head()[i], true, i == 0);
    m_html.close();
    m_html.newLine();
}

void TableWriter::writeBody(const Table &table, const TableCells &cells)
{
    m_html.open("tbody");
    m_html.newLine();
    if (cells.body().empty())
        writeEmpty(table, cells);
    for (std::size_t i = 0; i < cells.body().size(); ++i) {
        const PlacedRow &row = cells.body()[i];
        if (i > 0 && row.isGroup(cells.columns())) {
            m_html.close();
            m_html.open("tbody");
            m_html.newLine();
        }
        writeRow(table, cells, row, false, false);
    }
    m_html.close();
    m_html.newLine();
}

void TableWriter::writeEmpty(const Table &table, const TableCells &cells)
{
    m_html.open("tr");
    m_html.element("td", {{"colspan", spanText(cells.columns())}, {"class", QStringLiteral("vuota")}, {"dir", QStringLiteral("auto")}},
                   table.emptyText.isEmpty() ? m_context.document.wording.emptyTable : table.emptyText);
    m_html.close();
    m_html.newLine();
}

void TableWriter::writeRow(const Table &table, const TableCells &cells, const PlacedRow &row, bool head, bool firstHead)
{
    static const QString looks[] = {{}, QStringLiteral("tinta"), QStringLiteral("gruppo"), QStringLiteral("totale")};
    const bool group = !head && row.isGroup(cells.columns());
    m_html.open("tr", {{"class", head ? QString() : looks[std::size_t(row.row->kind)]}});
    for (const PlacedCell &placed : row.cells) {
        const Alignment own = group ? Alignment::Start : cells.column(placed.column).alignment;
        const Alignment alignment = placed.cell->alignment.value_or(placed.columnSpan == cells.columns() ? Alignment::Start : own);
        QString look = alignment == Alignment::Number ? QStringLiteral("numero") : alignment == Alignment::Center ? QStringLiteral("centro") : QString();
        if (!head && placed.columnSpan == 1 && !cells.column(placed.column).hyphenate && look.isEmpty())
            look = QStringLiteral("codice");
        QString scope;
        if (head)
            scope = placed.columnSpan > 1 && firstHead ? QStringLiteral("colgroup") : QStringLiteral("col");
        else if (group)
            scope = QStringLiteral("rowgroup");
        else if (placed.cell->header || placed.column == table.headerColumn)
            scope = QStringLiteral("row");
        // An empty cell heads nothing.
        const bool heads = !scope.isEmpty() && !isBlank(*placed.cell);
        writeCell(placed, heads ? "th" : "td", heads ? scope : QString(), look);
    }
    m_html.close();
    m_html.newLine();
}

void TableWriter::writeCell(const PlacedCell &placed, const char *tag, const QString &scope, const QString &look)
{
    const Paragraphs &paragraphs = placed.cell->paragraphs;
    const bool single = paragraphs.size() == 1;
    const QString role = single ? roleClass(paragraphs.front().role) : QString();
    const QString both = look.isEmpty() || role.isEmpty() ? look + role : look + QLatin1Char(' ') + role;
    m_html.open(tag, {{"scope", scope.isEmpty() ? QString() : scope},
                      {"id", single ? m_claim(paragraphs.front().anchor) : QString()},
                      {"colspan", spanText(placed.columnSpan)},
                      {"rowspan", spanText(placed.rowSpan)},
                      {"class", both.isEmpty() ? QString() : both},
                      {"dir", paragraphs.empty() ? QString() : QStringLiteral("auto")}});
    if (single)
        m_spans.write(paragraphs.front().spans);
    for (std::size_t i = 0; i < paragraphs.size() && !single; ++i) {
        m_html.open("p", {{"id", m_claim(paragraphs[i].anchor)}, {"class", roleClass(paragraphs[i].role)}, {"dir", QStringLiteral("auto")}});
        m_spans.write(paragraphs[i].spans);
        m_html.close();
    }
    m_html.close();
}

} // namespace piao::report
