// SPDX-License-Identifier: EUPL-1.2
#include "pdf/figure_box.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr double spaceOverCaption = 5;
constexpr double hugeWidth = 1e6;

} // namespace

FigureBox::FigureBox(LayoutContext &context, const Figure &figure, StructElement *element, OpenText caption,
                     const PageGeometry &page)
    : m_context(context), m_figure(figure), m_element(element), m_caption(std::move(caption)), m_width(page.textWidth())
{
    if (!m_caption.block.isEmpty())
        m_captionHeight = m_caption.block.height() + spaceOverCaption;
    const double room = page.textHeight() - m_captionHeight;
    m_scale = std::min({1.0, page.textWidth() / std::max(1.0, figure.width), room / std::max(1.0, figure.height)});
    m_scale = std::max(0.01, std::floor(m_scale * 100) / 100);
}

FigureBox::~FigureBox()
{
    finish();
}

double FigureBox::paint(double top, double room, bool mustPaint)
{
    const double used = height();
    if (used > room && !mustPaint)
        return 0;
    const PageGeometry &page = m_context.pages.geometry();
    m_context.destinations.reach(m_figure.anchor, m_context.here(top - 4));
    PageCanvas &canvas = m_context.canvas();
    canvas.beginContent(m_element->type(), m_context.tree.mark(m_element));
    canvas.saveAndTransform(page.left, top, m_scale);
    for (const Primitive &primitive : m_figure.primitives)
        draw(primitive);
    canvas.restore();
    canvas.endMarked();
    const double bottom = page.height - top - m_scale * m_figure.height;
    PdfBuffer box;
    box.raw("/A<</O/Layout/Placement/Block/BBox[").number(page.left).raw(' ').number(bottom).raw(' ');
    box.number(page.left + m_scale * m_figure.width).raw(' ').number(page.height - top).raw("]>>");
    m_context.tree.addAttributes(m_element, box.view());
    if (!m_caption.block.isEmpty()) {
        const double y = top + m_scale * m_figure.height + spaceOverCaption;
        m_context.painter.paint(m_caption, 0, int(m_caption.block.lines.size()), page.left, y, m_width);
    }
    finish();
    return std::max(used, 0.001);
}

void FigureBox::draw(const Primitive &primitive)
{
    PageCanvas &canvas = m_context.canvas();
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

void FigureBox::finish()
{
    if (std::exchange(m_done, true))
        return;
    if (m_caption.element != nullptr)
        m_context.painter.close(m_caption);
    m_context.tree.close(m_element);
}

} // namespace piao::report
