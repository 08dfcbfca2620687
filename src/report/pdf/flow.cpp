// SPDX-License-Identifier: EUPL-1.2
#include "pdf/flow.h"

#include <algorithm>

namespace piao::report {
namespace {

// Rounding must never push a line that fits to the next page.
constexpr double tolerance = 0.01;

} // namespace

void Flow::add(std::unique_ptr<FlowBox> box)
{
    const bool waits = box->keepWithNext;
    if (box->opensPage && !m_chain.empty())
        placeChain();
    m_chain.push_back(std::move(box));
    if (!waits)
        placeChain();
}

void Flow::breakPage()
{
    placeChain();
    endPage();
}

void Flow::endPage()
{
    if (!m_pages.isOpen())
        return;
    m_notes.paint();
    m_pages.end();
}

void Flow::finish()
{
    breakPage();
    printWaitingNotes();
}

void Flow::printWaitingNotes()
{
    while (m_notes.wait()) {
        m_pages.begin(m_orientation);
        m_notes.beginPage();
        m_notes.paint();
        m_pages.end();
    }
}

double Flow::spaceBefore(const FlowBox &box) const
{
    return m_pageIsEmpty ? 0 : std::max(m_spaceAfter, box.spaceBefore);
}

double Flow::chainHeight() const
{
    double height = spaceBefore(*m_chain.front());
    const double pageRoom = m_pages.geometry().textHeight();
    for (std::size_t i = 0; i + 1 < m_chain.size(); ++i)
        height += std::max(m_chain[i]->height(), m_chain[i]->firstHeight(pageRoom)) + std::max(m_chain[i]->spaceAfter, m_chain[i + 1]->spaceBefore);
    return height + m_chain.back()->firstHeight(pageRoom);
}

void Flow::placeChain()
{
    if (m_chain.empty())
        return;
    FlowBox &first = *m_chain.front();
    // What keeps with a landscape table stands on its landscape page.
    const Orientation orientation = m_chain.back()->orientation;
    for (const auto &box : m_chain)
        box->orientation = orientation;
    if (m_pages.isOpen() && !m_pageIsEmpty) {
        const bool turns = m_pages.current().orientation != orientation;
        if (turns || first.opensPage || chainHeight() > room() + tolerance)
            endPage();
    }
    const std::vector<std::unique_ptr<FlowBox>> chain = std::exchange(m_chain, {});
    for (const auto &box : chain)
        place(*box);
}

void Flow::place(FlowBox &box)
{
    if (!m_pages.isOpen())
        openPage(box);
    m_y += spaceBefore(box);
    while (true) {
        const double used = box.paint(m_y, room() + tolerance, m_pageIsEmpty && !m_notes.haveCarried());
        m_y += used;
        if (used > 0)
            m_pageIsEmpty = false;
        if (box.height() <= 0)
            break;
        endPage();
        openPage(box);
    }
    m_spaceAfter = box.spaceAfter;
    m_pageIsEmpty = false;
}

void Flow::openPage(const FlowBox &first)
{
    if (first.orientation != m_orientation)
        printWaitingNotes(); // their lines are as long as the pages were wide
    m_orientation = first.orientation;
    m_pages.begin(m_orientation);
    m_notes.beginPage();
    m_y = m_pages.geometry().top;
    m_spaceAfter = 0;
    m_pageIsEmpty = true;
    if (first.continuation && first.continuation->height() > 0) {
        first.continuation->paint(m_y);
        m_y += first.continuation->height();
    }
}

} // namespace piao::report
