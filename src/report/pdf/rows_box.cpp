// SPDX-License-Identifier: EUPL-1.2
#include "pdf/rows_box.h"

#include <algorithm>

namespace piao::report {
namespace {

// Rows held together by a spanning cell stay together up to this part of a page.
constexpr double heldTogether = 0.3;

} // namespace

double RowsBox::pageRoom() const
{
    return m_layout->page.textHeight() - (continuation ? continuation->height() : 0);
}

double RowsBox::firstHeight(double /*pageRoom*/) const
{
    const double whole = m_grid.heightWithNotes();
    if (whole <= heldTogether * pageRoom())
        return whole;
    const double lead = m_grid.leadHeightWithNotes();
    return lead <= pageRoom() ? lead : m_grid.leastPart();
}

double RowsBox::paint(double top, double room, bool mustPaint)
{
    if (!anchor.isEmpty())
        m_context.destinations.reach(std::exchange(anchor, {}), m_context.here(top - 4));
    double used = m_grid.paintRows(top, room, true);
    if (used > 0)
        return used;
    const bool tooTall = m_grid.leadHeight() > pageRoom() && room >= m_grid.leastPart();
    if (!mustPaint && !tooTall)
        return 0;
    used = m_grid.paintRows(top, room, false);
    if (used > 0)
        return used;
    return m_grid.paintPart(top, std::max(room, m_grid.leastPart()));
}

} // namespace piao::report
