// SPDX-License-Identifier: EUPL-1.2
#include "preview/place_map.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace piao::widgets {

using report::PlacedOrigin;

PlaceMap::PlaceMap(const std::vector<PlacedOrigin> &places) : m_places(places), m_byPage(places.size())
{
    for (int i = 0; i < count(); ++i)
        m_byOrigin[at(i).origin].push_back(i);
    std::iota(m_byPage.begin(), m_byPage.end(), 0);
    std::stable_sort(m_byPage.begin(), m_byPage.end(), [this](int one, int other) {
        return std::pair(at(one).page, at(one).top) < std::pair(at(other).page, at(other).top);
    });
}

QRectF PlaceMap::areaOf(int number) const
{
    const PlacedOrigin &place = at(number);
    return {place.left, place.top, place.width, place.height};
}

int PlaceMap::firstFrom(int page) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [page](const PlacedOrigin &place) { return place.page >= page; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

int PlaceMap::placeAt(int page, const QPointF &point) const
{
    const auto first = std::lower_bound(m_byPage.begin(), m_byPage.end(), page, [this](int number, int wanted) { return at(number).page < wanted; });
    int best = -1;
    for (auto it = first; it != m_byPage.end() && at(*it).page == page; ++it) {
        const QRectF area = areaOf(*it);
        const bool smaller = best < 0 || area.width() * area.height() < areaOf(best).width() * areaOf(best).height();
        if (area.contains(point) && smaller)
            best = *it;
    }
    return best;
}

std::vector<int> PlaceMap::placesOf(const QString &origin) const
{
    if (origin.isEmpty())
        return {};
    if (const auto exact = m_byOrigin.constFind(origin); exact != m_byOrigin.constEnd())
        return *exact;
    std::vector<int> parts;
    for (int i = 0; i < count(); ++i) {
        if (at(i).origin.startsWith(origin + QLatin1Char('/')))
            parts.push_back(i);
    }
    return parts;
}

int PlaceMap::chiefOf(const std::vector<int> &places) const
{
    std::map<int, int> onPage;
    for (const int place : places)
        ++onPage[at(place).page];
    const auto chief = std::max_element(places.begin(), places.end(),
                                        [&](int one, int other) { return onPage[at(one).page] < onPage[at(other).page]; });
    return chief == places.end() ? -1 : *chief;
}

int PlaceMap::firstBelow(const PageSpot &spot) const
{
    const auto found = std::lower_bound(m_byPage.begin(), m_byPage.end(), spot, [this](int number, const PageSpot &wanted) {
        return std::pair(at(number).page, at(number).top) < std::pair(wanted.page, wanted.top);
    });
    return found == m_byPage.end() ? -1 : *found;
}

PlaceMap::Anchor PlaceMap::anchorOf(const PageSpot &spot) const
{
    // The last place that begins at or above the spot: what is read there belongs to it.
    const auto after = std::upper_bound(m_byPage.begin(), m_byPage.end(), spot, [this](const PageSpot &wanted, int number) {
        return std::pair(wanted.page, wanted.top) < std::pair(at(number).page, at(number).top);
    });
    if (after == m_byPage.begin() || at(*std::prev(after)).page != spot.page)
        return {{}, 0, 0, spot};
    const int number = *std::prev(after);
    const std::vector<int> &same = *m_byOrigin.constFind(at(number).origin);
    const int ordinal = int(std::find(same.begin(), same.end(), number) - same.begin());
    return {at(number).origin, ordinal, spot.top - at(number).top, spot};
}

PageSpot PlaceMap::spotOf(const Anchor &anchor) const
{
    const auto same = m_byOrigin.constFind(anchor.origin);
    if (anchor.origin.isEmpty() || same == m_byOrigin.constEnd())
        return anchor.spot;
    const PlacedOrigin &place = at((*same)[std::min(size_t(anchor.ordinal), same->size() - 1)]);
    return {place.page, place.top + anchor.below};
}

} // namespace piao::widgets
