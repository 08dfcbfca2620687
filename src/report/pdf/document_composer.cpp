// SPDX-License-Identifier: EUPL-1.2
#include "pdf/document_composer.h"

#include "pdf/block_styles.h"
#include "pdf/cover_page.h"
#include "pdf/draft_mark.h"
#include "pdf/figure_box.h"
#include "pdf/picture_box.h"
#include "pdf/running_matter.h"
#include "pdf/table_setter.h"
#include "pdf/table_styles.h"

#include <algorithm>
#include <array>

namespace piao::report {
namespace {

constexpr double notePadding = 9;
constexpr double noteIndent = 14;
constexpr double itemIndent = 16;
constexpr double numberGap = 0.55; // of the heading's size

constexpr std::array<const char *, 6> headingTypes{"H1", "H2", "H3", "H4", "H5", "H6"};

} // namespace

DocumentComposer::DocumentComposer(LayoutContext &context, Outline &outline, const ExportProgressCallback &progress)
    : m_context(context), m_outline(outline), m_progress(progress), m_flow(context.pages, context.notes)
{
    collectHeadings();
}

void DocumentComposer::collectHeadings()
{
    HeadingLevels levels;
    int number = 0;
    for (const Block &block : m_context.document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            m_outline.add({levels.next(heading->level), cleanText(heading->number), cleanText(heading->text),
                           QStringLiteral("_heading%1").arg(++number), heading->inContents});
        }
    }
}

bool DocumentComposer::compose()
{
    const Document &document = m_context.document;
    if (document.draft)
        markAsDraft(m_context);
    if (document.cover)
        paintCover(m_context, *document.cover, m_context.tree.document());
    for (m_block = 0; m_block < document.blocks.size(); ++m_block) {
        if (!keepGoing())
            return false;
        std::visit([this](const auto &each) { this->compose(each); }, document.blocks[m_block]);
    }
    m_flow.finish();
    leaveSections(0);
    if (m_stopped || !keepGoing())
        return false;
    if (m_context.pages.count() == 0) { // an empty document is a document of one empty page
        m_context.pages.begin(m_orientation);
        m_context.pages.end();
    }
    for (const auto &contents : m_contents)
        contents->paint(m_outline);
    // A page on which no section begins belongs to the one that goes on.
    QString running;
    for (PageRecord &page : m_context.pages.records()) {
        if (page.section.isEmpty())
            page.section = running;
        else
            running = page.lastSection.isEmpty() ? page.section : page.lastSection;
    }
    paintRunningMatter(m_context);
    return true;
}

bool DocumentComposer::keepGoing()
{
    if (m_progress && !m_stopped)
        m_stopped = !m_progress({qsizetype(m_block), qsizetype(m_context.document.blocks.size()), m_context.pages.count()});
    return !m_stopped;
}

void DocumentComposer::leaveSections(int level)
{
    while (int(m_sections.size()) > level) {
        m_context.tree.close(m_sections.back());
        m_sections.pop_back();
    }
}

void DocumentComposer::enterSection(int level)
{
    leaveSections(level - 1);
    m_sections.push_back(m_context.tree.open(section(), "Sect"));
}

void DocumentComposer::compose(const Heading &heading)
{
    const std::size_t index = m_nextHeading++;
    OutlineEntry &entry = m_outline.entry(index);
    enterSection(entry.level);
    const BlockStyle style = headingStyle(m_context.style, entry.level);
    StructElement *element = m_context.tree.open(section(), headingTypes[std::size_t(entry.level - 1)]);

    OpenText number{m_context.setter.set(entry.number, style.text), element};
    m_context.breaker.breakLines(number.block, page().textWidth());
    double indent = 0;
    if (!number.block.lines.empty())
        indent = number.block.lines.front().width + numberGap * style.text.size;
    if (indent > page().textWidth() / 3) // no number: a text in its place
        indent = 0;
    const bool separate = indent > 0;
    OpenText text{m_context.setter.set(separate ? entry.text : entry.title(), style.text), element};
    m_context.breaker.balanceLines(text.block, page().textWidth() - indent);
    auto box = std::make_unique<ParagraphBox>(m_context, std::move(text));
    if (separate)
        box->label = std::move(number);
    box->indent = indent;
    box->width = page().textWidth() - indent;
    box->spaceBefore = style.spaceBefore;
    box->spaceAfter = style.spaceAfter;
    box->keepWithNext = true;
    box->opensPage = heading.opensPage;
    box->orientation = m_orientation;
    box->anchor = heading.anchor;
    box->origin = heading.origin;
    const QString running = heading.running.isEmpty() ? entry.title() : heading.running;
    box->onPlaced = [this, index, running, level = entry.level](const Destination &place) {
        OutlineEntry &placed = m_outline.entry(index);
        placed.place = place;
        m_context.destinations.reach(placed.anchor, place);
        if (level == 1) {
            PageRecord &record = m_context.pages.current();
            (record.section.isEmpty() ? record.section : record.lastSection) = running;
        }
    };
    m_flow.add(std::move(box));
}

std::unique_ptr<ParagraphBox> DocumentComposer::paragraphBox(const Paragraph &paragraph, const BlockStyle &style,
                                                             StructElement *parent, double indent)
{
    OpenText text{m_context.setter.set(paragraph.spans, style.text), m_context.tree.open(parent, "P")};
    m_context.notes.take(text.block, parent);
    const double width = page().textWidth() - indent;
    m_context.breaker.breakLines(text.block, width);
    auto box = std::make_unique<ParagraphBox>(m_context, std::move(text));
    box->indent = indent;
    box->width = width;
    box->spaceBefore = style.spaceBefore;
    box->spaceAfter = style.spaceAfter;
    box->orientation = m_orientation;
    box->anchor = paragraph.anchor;
    box->origin = paragraph.origin;
    return box;
}

void DocumentComposer::compose(const Paragraph &paragraph)
{
    const BlockStyle style = paragraphStyle(m_context.style, paragraph.role);
    const bool note = paragraph.role == TextRole::Note;
    auto box = paragraphBox(paragraph, style, section(), note ? noteIndent : 0);
    if (note)
        box->panel = {m_context.style.groupTint, m_context.style.accent, notePadding};
    box->keepWithNext = paragraph.role == TextRole::Caption || paragraph.role == TextRole::Label;
    m_flow.add(std::move(box));
}

void DocumentComposer::compose(const List &list)
{
    composeItems(list, section(), 0);
}

void DocumentComposer::composeItems(const List &list, StructElement *parent, int depth)
{
    if (list.items.empty())
        return;
    StructElement *element = m_context.tree.open(
        parent, "L", list.ordered ? "/A<</O/List/ListNumbering/Decimal>>" : "/A<</O/List/ListNumbering/Disc>>");
    int number = 0;
    for (const ListItem &item : list.items)
        composeItem(item, list, ++number, element, depth);
    m_context.tree.close(element);
}

void DocumentComposer::composeItem(const ListItem &item, const List &list, int number, StructElement *parent, int depth)
{
    StructElement *element = m_context.tree.open(parent, "LI");
    const BlockStyle style = itemStyle(m_context.style);
    const QString sign = list.ordered ? QString::number(number) + QLatin1Char('.')
                                      : QString(QChar(depth % 2 == 0 ? 0x2022 : 0x2013));
    TextStyle labelStyle = style.text;
    labelStyle.color = m_context.style.accent;
    OpenText label{m_context.setter.set(sign, labelStyle), m_context.tree.open(element, "Lbl")};
    m_context.breaker.breakLines(label.block, page().textWidth());
    StructElement *body = m_context.tree.open(element, "LBody");
    const double indent = itemIndent * (depth + 1) + (list.ordered ? 4 : 0);
    const Paragraphs nothing{paragraph(QString())};
    const Paragraphs &paragraphs = item.paragraphs.empty() ? nothing : item.paragraphs;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        auto box = paragraphBox(paragraphs[i], style, body, indent);
        if (i == 0) {
            box->label = std::move(label);
            box->labelX = indent - itemIndent + (list.ordered ? -2 : 3);
        }
        m_flow.add(std::move(box));
    }
    for (const List &nested : item.lists)
        composeItems(nested, body, depth + 1);
    m_context.tree.close(body);
    m_context.tree.close(element);
}

void DocumentComposer::compose(const Table &table)
{
    TableSetter(m_context, table, m_orientation, [this](std::unique_ptr<FlowBox> box) { m_flow.add(std::move(box)); },
                [this] { return keepGoing(); })
        .set(section());
}

StructElement *DocumentComposer::openIllustration(const QString &alternative, const QString &caption)
{
    return m_context.tree.open(section(), "Figure", alternativeEntry(alternative, caption));
}

OpenText DocumentComposer::captionText(const QString &caption, StructElement *illustration)
{
    if (caption.isEmpty())
        return {};
    const TextStyle style = paragraphStyle(m_context.style, TextRole::Caption).text;
    OpenText text{m_context.setter.set(caption, style), m_context.tree.open(illustration, "Caption")};
    m_context.breaker.breakLines(text.block, page().textWidth());
    return text;
}

void DocumentComposer::addIllustration(std::unique_ptr<FlowBox> box, const QString &origin)
{
    box->origin = origin;
    box->orientation = m_orientation;
    box->spaceBefore = box->spaceAfter = m_context.style.bodyLeading * 0.8;
    m_flow.add(std::move(box));
}

void DocumentComposer::compose(const Figure &figure)
{
    StructElement *element = openIllustration(figure.alternative, figure.caption);
    addIllustration(std::make_unique<FigureBox>(m_context, figure, section(), element, captionText(figure.caption, element), page()),
                    figure.origin);
}

void DocumentComposer::compose(const Picture &picture)
{
    const PictureStore::Stored stored = m_context.pictures.keep(picture.bytes);
    if (stored.number < 0) {
        // Nothing is lost in silence: who reads is told what should be seen here.
        Paragraph instead = paragraph(picture.alternative.isEmpty() ? picture.caption : picture.alternative, TextRole::Note);
        instead.anchor = picture.anchor;
        instead.origin = picture.origin;
        compose(instead);
        return;
    }
    IllustrationSize size{stored.width, stored.height};
    if (picture.width > 0)
        size = {picture.width, stored.height * picture.width / stored.width};
    StructElement *element = openIllustration(picture.alternative, picture.caption);
    addIllustration(std::make_unique<PictureBox>(m_context, stored.number, size, picture.anchor, element,
                                                 captionText(picture.caption, element), page()),
                    picture.origin);
}

void DocumentComposer::compose(const Contents &contents)
{
    m_flow.breakPage();
    leaveSections(0);
    StructElement *element = m_context.tree.open(section(), "Sect");
    const std::vector<OutlineEntry> headings(m_outline.entries().begin(), m_outline.entries().end());
    m_contents.push_back(std::make_unique<ContentsPages>(m_context, contents, element, headings, m_orientation));
    m_context.tree.close(element);
}

void DocumentComposer::compose(PageBreak)
{
    m_flow.breakPage();
}

} // namespace piao::report
