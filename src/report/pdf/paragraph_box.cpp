// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paragraph_box.h"

#include <algorithm>

namespace piao::report {
namespace {

// Lines that a paragraph leaves or takes at least when a page ends inside it.
constexpr int orphans = 2;
constexpr int widows = 2;
constexpr double barWidth = 2.5;

} // namespace

ParagraphBox::~ParagraphBox()
{
    finish();
}

double ParagraphBox::height() const
{
    if (m_finished)
        return 0;
    return remaining() * m_text.block.style.leading + 2 * panel.padding;
}

double ParagraphBox::firstHeight(double /*pageRoom*/) const
{
    const int lines = remaining() < orphans + widows || keepWithNext ? remaining() : orphans;
    return heightWithNotes(lines);
}

double ParagraphBox::heightWithNotes(int lines) const
{
    const double height = lines * m_text.block.style.leading + 2 * panel.padding;
    return height + m_context.notes.demand(notesCalled(m_text.block, m_painted, m_painted + lines));
}

int ParagraphBox::linesThatFit(double room, bool mustPaint) const
{
    const int left = remaining();
    int lines = std::clamp(int((room - 2 * panel.padding) / m_text.block.style.leading), 0, left);
    while (m_text.block.callsNotes && lines > 0 && heightWithNotes(lines) > room)
        --lines;
    if (lines == left)
        return lines;
    lines = std::min(lines, left - widows);
    if (lines < orphans || keepWithNext)
        lines = 0;
    if (lines == 0 && mustPaint)
        lines = std::clamp(int((room - 2 * panel.padding) / m_text.block.style.leading), 1, left);
    return lines;
}

double ParagraphBox::paint(double top, double room, bool mustPaint)
{
    const int lines = linesThatFit(room, mustPaint);
    if (lines == 0 && remaining() > 0)
        return 0;
    const double height = lines * m_text.block.style.leading + 2 * panel.padding;
    if (!m_begun)
        begin(top);
    paintPanel(top, height);
    const PageGeometry &page = m_context.pages.geometry();
    const double from = panel.tint ? 0 : label.block.lines.empty() ? indent : labelX; // the number belongs to its heading
    m_context.remember(origin, {page.left + from, top}, panel.tint ? page.textWidth() : indent + width - from, height);
    const double x = m_context.pages.geometry().left + indent;
    if (m_painted == 0)
        paintLabel(top + panel.padding);
    m_context.painter.paint(m_text, m_painted, m_painted + lines, x, top + panel.padding, width);
    m_context.notes.place(notesCalled(m_text.block, m_painted, m_painted + lines), room - height);
    m_painted += lines;
    if (remaining() == 0)
        finish();
    return std::max(height, 0.001); // an empty paragraph is placed too
}

void ParagraphBox::begin(double top)
{
    m_begun = true;
    const Destination place = m_context.here(std::max(0.0, top - 6));
    m_context.destinations.reach(anchor, place);
    if (onPlaced)
        onPlaced(place);
}

void ParagraphBox::paintPanel(double top, double height)
{
    if (!panel.tint && !panel.bar)
        return;
    const PageGeometry &page = m_context.pages.geometry();
    PageCanvas &canvas = m_context.canvas();
    canvas.beginArtifact();
    if (panel.tint)
        canvas.fillRectangle(*panel.tint, page.left, top, page.textWidth(), height);
    if (panel.bar)
        canvas.fillRectangle(*panel.bar, page.left, top, barWidth, height);
    canvas.endMarked();
}

void ParagraphBox::paintLabel(double top)
{
    if (label.block.lines.empty())
        return;
    const double x = m_context.pages.geometry().left + labelX;
    // A label in another size stands on the text's baseline.
    const double shift = m_context.painter.baseline(m_text.block.style) - m_context.painter.baseline(label.block.style);
    m_context.painter.paint(label, 0, 1, x, top + shift, label.block.lines.front().width);
    if (label.element != m_text.element)
        m_context.painter.close(label);
}

void ParagraphBox::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (label.element != nullptr && label.element != m_text.element)
        m_context.painter.close(label);
    m_context.painter.close(m_text);
    for (StructElement *element : closes)
        m_context.tree.close(element);
}

} // namespace piao::report
