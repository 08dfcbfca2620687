// SPDX-License-Identifier: EUPL-1.2
#include "plan/narrative_blocks.h"

#include "piao/document/live_figures.h"
#include "plan/sections.h"

namespace piao::report {

using namespace domain;

namespace {

/// Where a link of the plan leads in the document; empty when the document has no such place.
QString targetOf(const QString &address)
{
    if (!address.startsWith(QLatin1String("record:")))
        return address;
    const QString table = address.mid(7).section(QLatin1Char('/'), 0, 0);
    const QString id = address.section(QLatin1Char('/'), 1);
    if (table == QLatin1String("performance_objective"))
        return QLatin1Char('#') + objectiveAnchor(id);
    if (table == QLatin1String("public_value"))
        return QLatin1Char('#') + valueAnchor(id);
    if (table == QLatin1String("section"))
        return QLatin1Char('#') + sectionAnchor(id);
    return {};
}

Span spanOf(const TextRun &run)
{
    return {run.text, run.bold, run.italic, targetOf(run.link)};
}

void appendText(Paragraphs &paragraphs, const QString &text)
{
    if (!text.isEmpty())
        paragraphs.push_back(paragraph(text));
}

void appendItems(Paragraphs &paragraphs, const NarrativeList &list, const FigureWording &figures)
{
    for (const NarrativeItem &each : list.items) {
        appendText(paragraphs, QStringLiteral("– ") + plainText(each.content, figures));
        for (const NarrativeList &nested : each.lists)
            appendItems(paragraphs, nested, figures);
    }
}

} // namespace

NarrativeBlocks::NarrativeBlocks(Document &document, const PlanFacts &facts, int level)
    : m_document(document), m_facts(facts), m_level(level)
{
}

void NarrativeBlocks::write(const Narrative &narrative)
{
    for (const NarrativeBlock &block : narrative.blocks)
        std::visit([this](const auto &each) { put(each); }, block);
}

void NarrativeBlocks::put(const NarrativeHeading &heading)
{
    Heading &made = m_document.heading(std::min(6, m_level + heading.level), {},
                                       plainText(heading.content, document::LiveFigures(m_facts.reader).wording()));
    made.inContents = false;
}

void NarrativeBlocks::put(const NarrativeParagraph &paragraph)
{
    m_document.paragraph(spans(paragraph.content));
}

void NarrativeBlocks::put(const NarrativeList &list)
{
    m_document.add(listOf(list));
}

void NarrativeBlocks::put(const NarrativeTable &table)
{
    if (table.rows.empty())
        return;
    Table made;
    made.columns.resize(table.rows.front().size());
    made.headerColumn = table.headerColumn ? 0 : -1;
    bool head = table.headerRow;
    for (const NarrativeRow &each : table.rows) {
        (head ? made.head : made.rows).push_back(rowOf(each, head, table.headerColumn));
        head = false;
    }
    m_document.add(std::move(made));
}

void NarrativeBlocks::put(const NarrativePicture &picture)
{
    m_document.add(Picture{m_facts.attachmentBytes(picture.attachment), picture.alternative});
}

void NarrativeBlocks::put(const LiveTable &table)
{
    const document::FigureTable now = document::LiveFigures(m_facts.reader).table(table);
    if (!now.ok()) {
        m_document.paragraph(now.problem, TextRole::Note);
        return;
    }
    std::vector<Column> columns;
    for (qsizetype i = 0; i < now.columns.size(); ++i)
        columns.push_back(now.numbers[std::size_t(i)] ? numberColumn(now.columns[i]) : column(now.columns[i]));
    Table &made = m_document.table(now.title, std::move(columns));
    made.headerColumn = 0;
    for (const QStringList &each : now.rows)
        made.rows.push_back(textRow({each.begin(), each.end()}));
    if (now.lastIsTotal && !made.rows.empty())
        made.rows.back().kind = RowKind::Total;
}

Spans NarrativeBlocks::runs(const std::vector<TextRun> &runs) const
{
    Spans made;
    for (const TextRun &run : runs)
        made.push_back(spanOf(run));
    return made;
}

Spans NarrativeBlocks::spans(const Inlines &content)
{
    Spans made;
    for (const Inline &each : content) {
        if (const auto *run = std::get_if<TextRun>(&each))
            made.push_back(spanOf(*run));
        else if (const auto *note = std::get_if<Note>(&each))
            made.push_back(noteCall(runs(note->runs)));
        else if (const auto *figure = std::get_if<LiveFigure>(&each))
            made.push_back({document::LiveFigures(m_facts.reader).text(*figure), figure->bold, figure->italic, {}});
        else
            made.push_back(plain(QStringLiteral("\n")));
    }
    return made;
}

List NarrativeBlocks::listOf(const NarrativeList &list)
{
    List made{list.numbered, {}};
    for (const NarrativeItem &each : list.items) {
        ListItem item{{paragraph(spans(each.content))}, {}};
        for (const NarrativeList &nested : each.lists)
            item.lists.push_back(listOf(nested));
        made.items.push_back(std::move(item));
    }
    return made;
}

Row NarrativeBlocks::rowOf(const NarrativeRow &row, bool head, bool headsItself)
{
    Row made;
    for (const Inlines &content : row) {
        made.cells.push_back(content.empty() ? emptyCell() : cell(spans(content)));
        made.cells.back().header = !head && headsItself && made.cells.size() == 1;
    }
    return made;
}

Paragraphs NarrativeBlocks::inCell(const Narrative &narrative, const PlanFacts &facts)
{
    const FigureWording figures = document::LiveFigures(facts.reader).wording();
    Paragraphs paragraphs;
    for (const NarrativeBlock &block : narrative.blocks) {
        if (const auto *list = std::get_if<NarrativeList>(&block)) {
            appendItems(paragraphs, *list, figures);
        } else if (const auto *table = std::get_if<NarrativeTable>(&block)) {
            for (const NarrativeRow &row : table->rows) {
                QStringList cells;
                for (const Inlines &content : row)
                    cells.append(plainText(content, figures));
                appendText(paragraphs, cells.join(QStringLiteral(" – ")));
            }
        } else {
            appendText(paragraphs, plainText(Narrative{{block}}, figures));
        }
    }
    return paragraphs;
}

} // namespace piao::report
