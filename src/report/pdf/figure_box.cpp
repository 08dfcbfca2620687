// SPDX-License-Identifier: EUPL-1.2
#include "pdf/figure_box.h"

namespace piao::report {
namespace {

constexpr double hugeWidth = 1e6;

} // namespace

void FigureBox::draw(PageCanvas &canvas)
{
    for (const Primitive &primitive : m_figure.primitives)
        drawPrimitive(canvas, primitive);
}

void FigureBox::drawn(Point topLeft, double scale)
{
    for (const FigureLink &link : m_figure.links) {
        if (link.width <= 0 || link.height <= 0 || !m_context.painter.leadsSomewhere(link.target))
            continue;
        const QString text = cleanText(link.text.isEmpty() ? link.target : link.text);
        StructElement *element = m_context.tree.open(m_parent, "Link", alternativeEntry(text, {}));
        const Rectangle area{{topLeft.x + scale * link.topLeft.x, topLeft.y + scale * link.topLeft.y}, scale * link.width,
                             scale * link.height, {}};
        m_context.painter.annotate(element, link.target, m_context.painter.description(link.target, text), {area});
        m_context.tree.close(element);
    }
}

void FigureBox::drawPrimitive(PageCanvas &canvas, const Primitive &primitive)
{
    if (const auto *line = std::get_if<Polyline>(&primitive))
        canvas.drawPath(line->points, false, {}, line->stroke);
    else if (const auto *polygon = std::get_if<Polygon>(&primitive))
        canvas.drawPath(polygon->points, true, polygon->fill, polygon->stroke);
    else if (const auto *rectangle = std::get_if<Rectangle>(&primitive))
        canvas.drawRoundedRectangle(*rectangle);
    else if (const auto *ellipse = std::get_if<Ellipse>(&primitive))
        canvas.drawEllipse(*ellipse);
    else if (const auto *text = std::get_if<FigureText>(&primitive))
        drawText(*text);
}

void FigureBox::drawText(const FigureText &text)
{
    TextStyle style;
    style.size = text.size;
    style.leading = text.size;
    style.color = text.color;
    style.face = text.bold ? FaceStyle::Bold : FaceStyle::Regular;
    style.hyphenate = false;
    OpenText open{m_context.setter.set(text.text, style)};
    m_context.breaker.breakLines(open.block, hugeWidth);
    if (open.block.lines.empty())
        return;
    const double width = open.block.lines.front().width;
    const double shift = text.anchor == TextAnchor::Middle ? width / 2 : text.anchor == TextAnchor::End ? width : 0;
    const double top = text.position.y - m_context.painter.baseline(style);
    m_context.painter.paint(open, 0, 1, text.position.x - shift, top, width);
}

} // namespace piao::report
