// SPDX-License-Identifier: EUPL-1.2
#include "pdf/contents_pages.h"

#include "pdf/block_styles.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double spaceUnderTitle = 22;
constexpr double leaderPitch = 4;
constexpr double leaderDot = 0.8;
constexpr double gap = 8; // between text, leader and page number
constexpr double indentPerLevel = 14;
constexpr double numberGap = 7;

double spaceOver(int level)
{
    return level == 1 ? 9 : level == 2 ? 2.5 : 0.5;
}

} // namespace

ContentsPages::ContentsPages(LayoutContext &context, const Contents &contents, StructElement *parent,
                             const std::vector<OutlineEntry> &headings, Orientation orientation)
    : m_context(context), m_page(pageGeometry(context.style, orientation))
{
    const QString title = contents.title.isEmpty() ? context.document.wording.contents : contents.title;
    m_title.block = context.setter.set(title, headingStyle(context.style, 1).text);
    context.breaker.breakLines(m_title.block, m_page.textWidth());
    m_title.element = context.tree.open(parent, "H1");
    m_toc = context.tree.open(parent, "TOC");
    layOut(headings, contents.depth);
    m_firstPage = context.pages.reserve(m_pageCount, orientation);
    for (int i = 0; i < m_pageCount; ++i)
        context.pages.records()[std::size_t(m_firstPage + i)].section = title;
}

TextStyle ContentsPages::entryStyle(int level) const
{
    TextStyle style;
    style.size = m_context.style.bodySize * (level == 1 ? 1.05 : level == 2 ? 1 : 0.94);
    style.leading = m_context.style.bodyLeading * (level == 1 ? 1.1 : 1);
    style.face = level == 1 ? FaceStyle::Bold : FaceStyle::Regular;
    style.color = level == 1 ? m_context.style.accent : m_context.style.ink;
    style.hyphenate = false;
    return style;
}

double ContentsPages::pageNumberRoom() const
{
    return 4 * 0.58 * m_context.style.bodySize * 1.05; // four figures
}

void ContentsPages::layOut(const std::vector<OutlineEntry> &headings, int depth)
{
    std::vector<double> numberWidths(7, 0); // the widest number of each level: texts of a level line up
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const OutlineEntry &entry = headings[i];
        if (!entry.inContents || entry.level > depth)
            continue;
        Line line;
        line.heading = i;
        line.number.block = m_context.setter.set(entry.number, entryStyle(entry.level));
        m_context.breaker.breakLines(line.number.block, m_page.textWidth());
        if (!line.number.block.lines.empty()) {
            double &widest = numberWidths[std::size_t(entry.level)];
            widest = std::max(widest, double(line.number.block.lines.front().width));
        }
        m_lines.push_back(std::move(line));
    }
    double top = m_page.top + m_title.block.height() + spaceUnderTitle;
    for (Line &line : m_lines) {
        const OutlineEntry &entry = headings[line.heading];
        line.indent = indentPerLevel * std::max(0, entry.level - 1);
        line.textIndent = line.indent;
        if (!line.number.block.lines.empty())
            line.textIndent += numberWidths[std::size_t(entry.level)] + numberGap;
        line.text.block = m_context.setter.set(entry.text, entryStyle(entry.level));
        m_context.breaker.breakLines(line.text.block, m_page.textWidth() - line.textIndent - pageNumberRoom() - 3 * gap);
        const double height = std::max(line.text.block.height(), entryStyle(entry.level).leading);
        top += spaceOver(entry.level);
        if (top + height > m_page.bottom) {
            ++m_pageCount;
            top = m_page.top;
        }
        line.page = m_pageCount - 1;
        line.top = top;
        top += height;
    }
}

ObjectId ContentsPages::firstPageId() const
{
    return m_context.pages.records()[std::size_t(m_firstPage)].id;
}

void ContentsPages::paint(const Outline &outline)
{
    auto next = m_lines.begin();
    for (int page = 0; page < m_pageCount; ++page) {
        m_context.pages.beginReserved(m_firstPage + page);
        if (page == 0)
            paintTitle();
        for (; next != m_lines.end() && next->page == page; ++next)
            paintLine(*next, outline.entries()[next->heading]);
        m_context.pages.end();
    }
    m_context.tree.close(m_toc);
}

void ContentsPages::paintTitle()
{
    m_context.painter.paint(m_title, 0, int(m_title.block.lines.size()), m_page.left, m_page.top, m_page.textWidth());
    m_context.painter.close(m_title);
}

void ContentsPages::paintLine(Line &line, const OutlineEntry &entry)
{
    StructElement *item = m_context.tree.open(m_toc, "TOCI");
    StructElement *reference = m_context.tree.open(item, "Reference");
    StructElement *link = m_context.tree.open(reference, "Link");
    const TextStyle style = entryStyle(entry.level);
    OpenText number;
    number.block = m_context.setter.set(QString::number(entry.place.pageIndex + 1), [&style] {
        TextStyle figures = style;
        figures.tabular = true;
        figures.alignment = Alignment::Number;
        return figures;
    }());
    m_context.breaker.breakLines(number.block, m_page.textWidth());
    line.number.element = line.text.element = number.element = link;

    const int lines = int(line.text.block.lines.size());
    const double lastTop = line.top + std::max(0, lines - 1) * style.leading;
    const double textX = m_page.left + line.textIndent;
    const double textWidth = m_page.textWidth() - line.textIndent - pageNumberRoom() - 3 * gap;
    if (!line.number.block.lines.empty())
        m_context.painter.paint(line.number, 0, 1, m_page.left + line.indent, line.top, textWidth);
    m_context.painter.paint(line.text, 0, lines, textX, line.top, textWidth);
    const double numberWidth = number.block.lines.front().width;
    const double end = textX + (lines > 0 ? line.text.block.lines.back().width : 0);
    PageCanvas &canvas = m_context.canvas();
    canvas.beginArtifact();
    canvas.dots(m_context.style.muted, end + gap, m_page.right - numberWidth - gap, lastTop + m_context.painter.baseline(style) - 0.6,
                leaderPitch, leaderDot);
    canvas.endMarked();
    m_context.painter.paint(number, 0, 1, m_page.left, lastTop, m_page.textWidth());
    const Rectangle area{{m_page.left + line.indent, line.top}, m_page.textWidth() - line.indent,
                         lastTop + style.leading - line.top, {}};
    m_context.painter.annotate(link, QLatin1Char('#') + entry.anchor, m_context.document.wording.linkTo.arg(entry.title()), {area});
    m_context.tree.close(link);
    m_context.tree.close(reference);
    m_context.tree.close(item);
}

} // namespace piao::report
