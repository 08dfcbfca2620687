// SPDX-License-Identifier: EUPL-1.2
#include "pdf/cover_page.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double bandWidth = 18;   // of the colour along the left edge
constexpr double inset = 74;       // of the text
constexpr double rightMargin = 60;

/// Texts one under another, each a paragraph of its own.
class CoverPainter
{
public:
    CoverPainter(LayoutContext &context, StructElement *section)
        : m_context(context), m_section(section), m_width(context.pages.geometry().width - inset - rightMargin)
    {
    }

    TextStyle style(double size, FaceStyle face, Color color) const
    {
        TextStyle made;
        made.size = size;
        made.leading = size * 1.22;
        made.face = face;
        made.color = color;
        made.hyphenate = false;
        return made;
    }

    double height(const QString &text, const TextStyle &style) const
    {
        return set(text, style).height();
    }

    /// Paints at `top` and returns where the next text may stand.
    double paint(const QString &text, const TextStyle &style, double top)
    {
        OpenText open{set(text, style)};
        if (open.block.isEmpty())
            return top;
        open.element = m_context.tree.open(m_section, "P");
        m_context.painter.paint(open, 0, int(open.block.lines.size()), inset, top, m_width);
        m_context.painter.close(open);
        return top + open.block.height();
    }

private:
    TextBlock set(const QString &text, const TextStyle &style) const
    {
        TextBlock block = m_context.setter.set(text, style);
        m_context.breaker.balanceLines(block, m_width);
        return block;
    }

    LayoutContext &m_context;
    StructElement *m_section;
    double m_width;
};

} // namespace

void paintCover(LayoutContext &context, const Cover &cover, StructElement *parent)
{
    context.pages.begin(Orientation::Portrait, false);
    const PageGeometry &page = context.pages.geometry();
    const DocumentStyle &style = context.style;
    PageCanvas &canvas = context.canvas();
    canvas.beginArtifact();
    canvas.fillRectangle(style.accent, 0, 0, bandWidth, page.height);
    canvas.endMarked();

    StructElement *section = context.tree.open(parent, "Sect");
    CoverPainter painter(context, section);
    painter.paint(cover.body, painter.style(17, FaceStyle::Bold, style.ink), 88);
    double y = page.height * 0.34;
    if (!cover.subtitle.isEmpty())
        y = painter.paint(cover.subtitle, painter.style(15, FaceStyle::Bold, style.accent), y) + 10;
    // A long title is set smaller, so that it stays one block of a few lines.
    double size = 40;
    while (size > 22 && painter.height(cover.title, painter.style(size, FaceStyle::Black, style.ink)) > 4.2 * size * 1.22)
        size -= 2;
    TextStyle title = painter.style(size, FaceStyle::Black, style.ink);
    title.leading = size * 1.12;
    y = painter.paint(cover.title, title, y) + 22;
    painter.paint(cover.period, painter.style(30, FaceStyle::Light, style.accent), y);

    const TextStyle foot = painter.style(10.5, FaceStyle::Regular, style.muted);
    double height = 0;
    for (const QString &line : cover.lines)
        height += painter.height(line, foot) + 3;
    y = page.height - 84 - height;
    if (!cover.lines.empty()) {
        canvas.beginArtifact();
        canvas.fillRectangle(style.accent, inset, y - 16, 48, 2);
        canvas.endMarked();
    }
    for (const QString &line : cover.lines)
        y = painter.paint(line, foot, y) + 3;
    context.tree.close(section);
    context.pages.end();
}

} // namespace piao::report
