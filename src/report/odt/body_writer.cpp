// SPDX-License-Identifier: EUPL-1.2
#include "odt/body_writer.h"

#include "odt/cover_writer.h"
#include "odt/style_names.h"
#include "pdf/block_styles.h"
#include "pdf/page_sequence.h"

#include <utility>

namespace piao::report {
namespace {

const QString &styleOf(TextRole role)
{
    static const QString *names[] = {&style_names::body, &style_names::lead, &style_names::note, &style_names::caption, &style_names::small,
                                     &style_names::label};
    return *names[std::size_t(role)];
}

/// What must stand on the page of the block after it.
bool keepsWithNext(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return std::holds_alternative<Heading>(block)
        || (paragraph != nullptr && (paragraph->role == TextRole::Label || paragraph->role == TextRole::Caption));
}

/// A heading stands on the landscape page of the table that it heads, not alone at the foot of the page before.
bool leadsToWideTable(const std::vector<Block> &blocks, std::size_t from)
{
    while (from < blocks.size() && keepsWithNext(blocks[from]))
        ++from;
    const auto *table = from < blocks.size() ? std::get_if<Table>(&blocks[from]) : nullptr;
    return table != nullptr && table->wide;
}

} // namespace

BodyWriter::BodyWriter(OdtContext &context, const ExportProgressCallback &progress)
    : m_context(context), m_progress(progress), m_headings(headingsOf(context.document)), m_illustrations(context), m_tables(context),
      m_contents(context, m_headings)
{
}

bool BodyWriter::write()
{
    const Document &document = m_context.document;
    const auto body = m_context.xml.element("office:body");
    const auto text = m_context.xml.element("office:text", {{"text:use-soft-page-breaks", QStringLiteral("false")}});
    if (document.cover) {
        writeCover(m_context, m_illustrations, *document.cover);
        m_master = style_names::masterCover;
    }
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (!keepGoing(i))
            return false;
        m_leadsToWideTable = leadsToWideTable(document.blocks, i);
        std::visit([this](const auto &each) { this->write(each); }, document.blocks[i]);
    }
    writeLeftBookmarks();
    return keepGoing(document.blocks.size());
}

bool BodyWriter::keepGoing(std::size_t block)
{
    return !m_progress || m_progress({qsizetype(block), qsizetype(m_context.document.blocks.size()), 0});
}

BlockStart BodyWriter::takeStart(Orientation orientation)
{
    BlockStart start;
    const QString &master = orientation == Orientation::Landscape ? style_names::masterLandscape : style_names::masterPortrait;
    const bool first = m_master.isEmpty();
    if (m_master != master)
        start.master = m_master = master;
    start.newPage = std::exchange(m_newPage, false) && !first;
    return start;
}

IllustrationWriter::Room BodyWriter::room(Orientation orientation) const
{
    const PageGeometry page = pageGeometry(m_context.style, orientation);
    return {page.textWidth(), page.textHeight()};
}

void BodyWriter::write(const Heading &heading)
{
    const ListedHeading &listed = m_headings[m_nextHeading++];
    m_newPage = m_newPage || heading.opensPage;
    BlockStart start = takeStart();
    if (start.opensPage())
        start.spacing = Spacing{0, headingStyle(m_context.style, listed.level).spaceAfter}; // the page's own margin is enough
    const QString style = m_context.styles.paragraph(style_names::heading(listed.level, heading.inContents), start);
    const auto element = m_context.xml.element("text:h", {{"text:style-name", style}, {"text:outline-level", QString::number(listed.level)}});
    m_context.xml.empty("text:bookmark", {{"text:name", listed.bookmark}});
    m_context.spans.writeBookmark(heading.anchor);
    m_context.xml.runningText(heading.number.isEmpty() ? heading.text : heading.number + QLatin1Char(' ') + heading.text);
}

void BodyWriter::write(const Paragraph &paragraph)
{
    m_context.paragraph(styleOf(paragraph.role), paragraph.spans, paragraph.anchor, takeStart());
}

void BodyWriter::write(const List &list)
{
    writeItems(list, false);
}

void BodyWriter::writeItems(const List &list, bool nested)
{
    if (list.items.empty())
        return;
    const auto element = m_context.xml.element("text:list", {{"text:style-name", list.ordered ? style_names::numbers : style_names::bullets}});
    for (const ListItem &item : list.items) {
        const auto each = m_context.xml.element("text:list-item");
        if (item.paragraphs.empty())
            m_context.paragraph(style_names::item, QString(), nested ? BlockStart{} : takeStart());
        for (const Paragraph &paragraph : item.paragraphs)
            m_context.paragraph(style_names::item, paragraph.spans, paragraph.anchor, takeStart());
        for (const List &below : item.lists)
            writeItems(below, true);
    }
}

void BodyWriter::write(const Table &table)
{
    const Orientation orientation = table.wide ? Orientation::Landscape : m_orientation;
    const IllustrationWriter::Room page = room(orientation);
    m_tables.write(table, page.width, page.height, takeStart(orientation));
}

void BodyWriter::write(const Figure &figure)
{
    m_illustrations.write(figure, room(m_orientation), takeStart());
}

void BodyWriter::write(const Picture &picture)
{
    m_illustrations.write(picture, room(m_orientation), takeStart());
}

void BodyWriter::write(const Contents &contents)
{
    m_newPage = true;
    m_contents.write(contents, takeStart());
    m_newPage = true;
}

void BodyWriter::writeLeftBookmarks()
{
    const QStringList left = m_context.bookmarks.left();
    if (left.isEmpty())
        return;
    const auto paragraph = m_context.xml.element("text:p", {{"text:style-name", style_names::small}});
    for (const QString &name : left)
        m_context.xml.empty("text:bookmark", {{"text:name", name}});
}

} // namespace piao::report
