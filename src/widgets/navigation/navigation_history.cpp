// SPDX-License-Identifier: EUPL-1.2
#include "navigation/navigation_history.h"

namespace piao::widgets {

void NavigationHistory::visit(const Place &place)
{
    if (m_current >= 0 && m_places[size_t(m_current)].sameEditor(place)) {
        m_places[size_t(m_current)] = place;
        return;
    }
    m_places.resize(size_t(m_current + 1));
    m_places.push_back(place);
    if (m_places.size() > longest)
        m_places.erase(m_places.begin());
    m_current = int(m_places.size()) - 1;
    emit changed();
}

Place NavigationHistory::back()
{
    Q_ASSERT(canGoBack());
    --m_current;
    emit changed();
    return m_places[size_t(m_current)];
}

Place NavigationHistory::forward()
{
    Q_ASSERT(canGoForward());
    ++m_current;
    emit changed();
    return m_places[size_t(m_current)];
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_current = -1;
    emit changed();
}

} // namespace piao::widgets
