// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_builder.h"

#include "narrative/narrative_text.h"
#include "narrative/page_elements.h"

#include <algorithm>

namespace piao::domain {

namespace {

constexpr size_t highestStack = 512;

QString collapsed(const QString &text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar c : text) {
        const bool space = c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t') || c == QLatin1Char('\f');
        if (!space)
            made += c;
        else if (!made.endsWith(QLatin1Char(' ')))
            made += QLatin1Char(' ');
    }
    return made;
}

bool endsWithSpace(const Inlines &content)
{
    if (content.empty() || std::holds_alternative<LineBreak>(content.back()))
        return true;
    const auto *run = std::get_if<TextRun>(&content.back());
    return run && run->text.endsWith(QLatin1Char(' '));
}

/// Word processors make their headings bold by hand too.
void takeWeightAway(Inlines &content)
{
    for (Inline &each : content) {
        if (auto *run = std::get_if<TextRun>(&each))
            run->bold = false;
    }
}

} // namespace

void NarrativeBuilder::start(const QString &name, const Attributes &attributes)
{
    const Face styled = std::exchange(m_styled, {});
    if (m_skipDepth > 0) {
        m_skipDepth += name == m_skipped;
        return;
    }
    const bool dropped = name == QLatin1String("script") || name == QLatin1String("del") || isSilentElement(name) || isEmbeddedElement(name);
    if (dropped) {
        startSkipping(name);
        return;
    }
    if (m_open.size() >= highestStack)
        return;
    m_open.push_back({name, m_face});
    m_face.bold = m_face.bold || styled.bold;
    m_face.italic = m_face.italic || styled.italic;
    if (!startInline(name, attributes) && !startTablePart(name, attributes))
        startLine(name, attributes);
}

void NarrativeBuilder::setStyledFace(bool bold, bool italic)
{
    m_styled = {bold, italic, {}};
}

void NarrativeBuilder::startSkipping(const QString &name)
{
    m_skipped = name;
    m_skipDepth = 1;
    m_leftOut.scripts += name == QLatin1String("script");
    m_leftOut.deletions += name == QLatin1String("del");
    m_leftOut.embedded += isEmbeddedElement(name);
}

bool NarrativeBuilder::startInline(const QString &name, const Attributes &attributes)
{
    const bool stored = m_dialect == Dialect::Stored;
    if (name == QLatin1String("b") || name == QLatin1String("strong"))
        m_face.bold = true;
    else if (name == QLatin1String("i") || name == QLatin1String("em"))
        m_face.italic = true;
    else if (name == QLatin1String("a"))
        startLink(attributes.value(QStringLiteral("href")));
    else if (name == QLatin1String("br"))
        append(LineBreak{});
    else if (name == QLatin1String("img"))
        picture(attributes);
    else if (stored && name == QLatin1String("note") && !m_note)
        m_note.emplace();
    else if (stored && name == QLatin1String("figure"))
        startFigure(attributes);
    else
        return false;
    return true;
}

void NarrativeBuilder::startLink(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (isNarrativeLink(trimmed))
        m_face.link = trimmed;
    else if (!trimmed.isEmpty() && !trimmed.startsWith(QLatin1Char('#')))
        ++m_leftOut.links;
}

void NarrativeBuilder::startFigure(const Attributes &attributes)
{
    std::map<QString, QString> parameters;
    for (auto each = attributes.cbegin(); each != attributes.cend(); ++each) {
        if (each.key() != QLatin1String("name"))
            parameters.emplace(each.key(), each.value());
    }
    const QString name = attributes.value(QStringLiteral("name"));
    // A figure that stands between blocks is a table.
    const bool alone = m_open.size() == 1 && m_content.empty() && !inCell();
    if (alone)
        m_lines.emplace_back(LiveTable{name, parameters});
    else if (!m_note)
        append(LiveFigure{name, parameters, m_face.bold, m_face.italic});
}

void NarrativeBuilder::picture(const Attributes &attributes)
{
    const QString source = attributes.value(QStringLiteral("src"));
    if (m_dialect != Dialect::Stored || !source.startsWith(attachmentScheme) || inCell() || m_note) {
        ++m_leftOut.pictures;
        return;
    }
    flush();
    m_lines.emplace_back(NarrativePicture{source.mid(attachmentScheme.size()), attributes.value(QStringLiteral("alt"))});
}

bool NarrativeBuilder::startLine(const QString &name, const Attributes &)
{
    if (const int level = headingLevel(name)) {
        startHeading(level);
    } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
        startList(name == QLatin1String("ol"));
    } else if (name == QLatin1String("li")) {
        startListItem();
    } else if (isLineElement(name)) {
        breakLine();
    } else {
        return false;
    }
    return true;
}

void NarrativeBuilder::startHeading(int level)
{
    breakLine();
    if (inCell() || m_kind == LineKind::Item) {
        m_face.bold = true;
        return;
    }
    m_kind = LineKind::Heading;
    m_level = level;
}

void NarrativeBuilder::startItem(int level)
{
    flush();
    m_kind = LineKind::Item;
    m_level = level;
    m_numbered = false;
    m_itemPending = false;
}

void NarrativeBuilder::startList(bool numbered)
{
    if (!inCell())
        flush();
    m_lists.push_back(numbered);
    m_itemsInCell.push_back(0);
}

void NarrativeBuilder::startListItem()
{
    if (inCell()) {
        // A cell holds no lists; its items become lines with a mark.
        breakLine();
        ++m_leftOut.listsInCells;
        const bool numbered = !m_lists.empty() && m_lists.back();
        text(numbered ? QStringLiteral("%1. ").arg(++m_itemsInCell.back()) : QStringLiteral("– "));
        return;
    }
    flush();
    m_kind = LineKind::Item;
    m_level = std::max<int>(1, int(std::min<size_t>(m_lists.size(), 99)));
    m_numbered = !m_lists.empty() && m_lists.back();
    m_itemPending = true;
}

bool NarrativeBuilder::startTablePart(const QString &name, const Attributes &attributes)
{
    if (name == QLatin1String("table")) {
        if (inCell())
            breakLine();
        else
            flush();
        ++m_tables;
    } else if (name == QLatin1String("tr")) {
        if (m_tables == 1)
            m_rows.emplace_back();
        else
            breakLine();
    } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
        if (m_tables != 1) {
            text(QStringLiteral(" "));
            return true;
        }
        if (m_rows.empty())
            m_rows.emplace_back();
        Cell cell;
        cell.header = name == QLatin1String("th");
        cell.headsRow = attributes.value(QStringLiteral("scope")).toLower() == QLatin1String("row");
        m_rows.back().push_back(std::move(cell));
        m_breakWanted = false;
        const int columns = std::clamp(attributes.value(QStringLiteral("colspan")).toInt(), 1, 64);
        m_leftOut.mergedCells += columns > 1 || attributes.value(QStringLiteral("rowspan")).toInt() > 1;
    } else {
        return name == QLatin1String("thead") || name == QLatin1String("tbody") || name == QLatin1String("tfoot");
    }
    return true;
}

void NarrativeBuilder::end(const QString &name)
{
    if (m_skipDepth > 0) {
        if (name == m_skipped && --m_skipDepth == 0)
            m_skipped.clear();
        return;
    }
    size_t place = m_open.size();
    while (place > 0 && m_open[place - 1].name != name)
        --place;
    if (place == 0)
        return;
    // `<b>one<p>two</b>three`: the end of a face ends no paragraph.
    const auto isBlock = [](const Open &open) { return endsLine(open.name); };
    if (!endsLine(name) && std::any_of(m_open.begin() + std::ptrdiff_t(place), m_open.end(), isBlock)) {
        endFaceBelow(place - 1);
        return;
    }
    while (m_open.size() >= place) {
        const Open open = m_open.back();
        m_open.pop_back();
        m_face = open.before;
        close(open);
    }
}

void NarrativeBuilder::endFaceBelow(size_t place)
{
    const Face before = m_open[place].before;
    m_open.erase(m_open.begin() + std::ptrdiff_t(place));
    for (size_t i = place; i < m_open.size(); ++i)
        m_open[i].before = before;
    m_face = before;
}

void NarrativeBuilder::close(const Open &open)
{
    const QString &name = open.name;
    if (name == QLatin1String("note") && m_note) {
        endNote();
    } else if (name == QLatin1String("table")) {
        endTable();
    } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
        if (!inCell())
            flush();
        else
            breakLine();
        if (!m_lists.empty()) {
            m_lists.pop_back();
            m_itemsInCell.pop_back();
        }
    } else if (name == QLatin1String("li") || headingLevel(name) > 0 || isLineElement(name)) {
        if (m_kind == LineKind::Item && m_itemPending && name != QLatin1String("li"))
            breakLine(); // the item goes on after a paragraph of its own
        else if (inCell())
            breakLine();
        else
            flush();
    }
}

void NarrativeBuilder::endNote()
{
    Note note = std::move(*m_note);
    m_note.reset();
    append(std::move(note));
}

void NarrativeBuilder::note(Note note)
{
    if (m_skipDepth == 0)
        append(std::move(note));
}

NarrativeTable NarrativeBuilder::tableOf(std::vector<std::vector<Cell>> rows) const
{
    NarrativeTable table;
    if (rows.empty())
        return table;
    const auto headsColumn = [](const Cell &cell) { return cell.header && !cell.headsRow; };
    table.headerRow = !rows.front().empty() && std::all_of(rows.front().begin(), rows.front().end(), headsColumn);
    const auto headed = [](const std::vector<Cell> &row) { return !row.empty() && row.front().header; };
    const auto first = rows.begin() + (table.headerRow ? 1 : 0);
    table.headerColumn = first != rows.end() && std::all_of(first, rows.end(), headed);
    for (std::vector<Cell> &row : rows) {
        NarrativeRow made;
        for (Cell &cell : row)
            made.push_back(std::move(cell.content));
        table.rows.push_back(std::move(made));
    }
    return table;
}

void NarrativeBuilder::endTable()
{
    if (--m_tables > 0) {
        breakLine();
        return;
    }
    // Rows without a cell are rubbish of broken pages.
    std::erase_if(m_rows, [](const std::vector<Cell> &row) { return row.empty(); });
    m_lines.emplace_back(tableOf(std::exchange(m_rows, {})));
    m_breakWanted = false;
}

void NarrativeBuilder::text(const QString &text)
{
    if (m_skipDepth > 0 || text.isEmpty())
        return;
    if (m_dialect == Dialect::Stored) {
        append(TextRun{text, m_face.bold, m_face.italic, m_face.link});
        return;
    }
    QString shown = collapsed(text);
    const Inlines *content = inCell() ? (m_rows.empty() || m_rows.back().empty() ? nullptr : &m_rows.back().back().content) : &m_content;
    if (!content || (shown.startsWith(QLatin1Char(' ')) && (m_breakWanted || endsWithSpace(*content))))
        shown.remove(0, 1);
    if (!shown.isEmpty())
        append(TextRun{shown, m_face.bold, m_face.italic, m_face.link});
}

void NarrativeBuilder::breakLine()
{
    if (inCell() || (m_kind == LineKind::Item && m_itemPending))
        m_breakWanted = true;
    else
        flush();
}

void NarrativeBuilder::append(Inline each)
{
    if (m_note) {
        if (auto *run = std::get_if<TextRun>(&each))
            m_note->runs.push_back(std::move(*run));
        return;
    }
    Inlines *content = &m_content;
    if (inCell()) {
        if (m_rows.empty() || m_rows.back().empty())
            return; // between the cells
        content = &m_rows.back().back().content;
    }
    const auto *run = std::get_if<TextRun>(&each);
    const bool blank = run && run->text.trimmed().isEmpty();
    if (m_breakWanted && !blank) {
        if (!content->empty())
            content->emplace_back(LineBreak{});
        m_breakWanted = false;
    }
    content->push_back(std::move(each));
}

void NarrativeBuilder::flush()
{
    m_breakWanted = false;
    if (m_kind == LineKind::Paragraph && !m_lists.empty()) {
        // What stands in a list without being an item, or behind a list within an item.
        m_kind = LineKind::Item;
        m_level = int(std::min<size_t>(m_lists.size(), 99));
        m_numbered = m_lists.back();
    }
    if (m_kind == LineKind::Heading && m_dialect == Dialect::Page)
        takeWeightAway(m_content);
    const bool kept = !m_content.empty() || (m_kind == LineKind::Item && m_itemPending);
    if (kept && m_kind == LineKind::Item)
        m_lines.emplace_back(FlatItem{m_level, m_numbered, std::exchange(m_content, {})});
    else if (kept && m_kind == LineKind::Heading)
        m_lines.emplace_back(NarrativeHeading{m_level, std::exchange(m_content, {})});
    else if (kept)
        m_lines.emplace_back(NarrativeParagraph{std::exchange(m_content, {})});
    m_content.clear();
    m_itemPending = false;
    m_kind = LineKind::Paragraph;
}

Narrative NarrativeBuilder::finish()
{
    while (!m_open.empty())
        end(m_open.back().name);
    flush();
    return assembled(std::exchange(m_lines, {}));
}

} // namespace piao::domain
