// SPDX-License-Identifier: EUPL-1.2
#include "pdf/illustration_box.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr double spaceOverCaption = 5;

} // namespace

std::string alternativeEntry(const QString &alternative, const QString &instead)
{
    const QString text = cleanText(alternative.trimmed().isEmpty() ? instead : alternative);
    PdfBuffer entry;
    entry.raw("/Alt").text(text.trimmed().isEmpty() ? QStringLiteral("–") : text);
    return std::string(entry.view());
}

IllustrationBox::IllustrationBox(LayoutContext &context, IllustrationSize size, QString name, StructElement *element,
                                 OpenText caption, const PageGeometry &page)
    : m_context(context), m_size(size), m_name(std::move(name)), m_element(element), m_caption(std::move(caption)),
      m_width(page.textWidth())
{
    if (!m_caption.block.isEmpty())
        m_captionHeight = m_caption.block.height() + spaceOverCaption;
    const double room = page.textHeight() - m_captionHeight;
    m_scale = std::min({1.0, page.textWidth() / std::max(1.0, size.width), room / std::max(1.0, size.height)});
    m_scale = std::max(0.01, std::floor(m_scale * 100) / 100);
}

IllustrationBox::~IllustrationBox()
{
    finish();
}

double IllustrationBox::paint(double top, double room, bool mustPaint)
{
    const double used = height();
    if (used > room && !mustPaint)
        return 0;
    const PageGeometry &page = m_context.pages.geometry();
    m_context.destinations.reach(m_name, m_context.here(top - 4));
    m_context.remember(origin, {page.left, top}, m_captionHeight > 0 ? m_width : m_scale * m_size.width, used);
    PageCanvas &canvas = m_context.canvas();
    canvas.beginContent(m_element->type(), m_context.tree.mark(m_element));
    canvas.saveAndTransform(page.left, top, m_scale);
    draw(canvas);
    canvas.restore();
    canvas.endMarked();
    const double bottom = page.height - top - m_scale * m_size.height;
    PdfBuffer box;
    box.raw("/A<</O/Layout/Placement/Block/BBox[").number(page.left).raw(' ').number(bottom).raw(' ');
    box.number(page.left + m_scale * m_size.width).raw(' ').number(page.height - top).raw("]>>");
    m_context.tree.addAttributes(m_element, box.view());
    drawn({page.left, top}, m_scale);
    if (!m_caption.block.isEmpty()) {
        const double y = top + m_scale * m_size.height + spaceOverCaption;
        m_context.painter.paint(m_caption, 0, int(m_caption.block.lines.size()), page.left, y, m_width);
    }
    finish();
    return std::max(used, 0.001);
}

void IllustrationBox::finish()
{
    if (std::exchange(m_done, true))
        return;
    if (m_caption.element != nullptr)
        m_context.painter.close(m_caption);
    m_context.tree.close(m_element);
}

} // namespace piao::report
