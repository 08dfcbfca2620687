// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/pdf_writer.h"
#include "preview/page_column.h"

#include <QHash>
#include <QRectF>

#include <optional>
#include <vector>

namespace piao::widgets {

/// The places of a document that stand for something in the plan: found by a point of a page, or by what they stand for.
class PlaceMap
{
public:
    PlaceMap() = default;
    explicit PlaceMap(const std::vector<report::PlacedOrigin> &places);

    int count() const { return int(m_places.size()); }
    const report::PlacedOrigin &at(int number) const { return m_places[size_t(number)]; }
    QRectF areaOf(int number) const;
    /// The smallest place at that point of a page, in points; -1 when there is none.
    int placeAt(int page, const QPointF &point) const;
    /// The places that stand for `origin`, or for a part of it ("table/id" has those of "table/id/column").
    std::vector<int> placesOf(const QString &origin) const;
    /// Of several places of one record the one to go to: the first on the page that tells most of it, which is its own sheet
    /// where there is one. -1 for none.
    int chiefOf(const std::vector<int> &places) const;
    /// The first place whose top is at the spot or below it; -1 when there is none.
    int firstBelow(const PageSpot &spot) const;
    /// The first place of the page or of one after it; -1 when there is none.
    int firstFrom(int page) const;

    /// Something that is found again when the text before it grows or shrinks: a place, which of those with its origin it is, and how far
    /// below its top.
    struct Anchor {
        QString origin; ///< empty: only the spot is known
        int ordinal = 0;
        double below = 0;
        PageSpot spot;
    };
    Anchor anchorOf(const PageSpot &spot) const;
    PageSpot spotOf(const Anchor &anchor) const;

private:
    std::vector<report::PlacedOrigin> m_places;
    QHash<QString, std::vector<int>> m_byOrigin;
    std::vector<int> m_byPage; ///< numbers of the places, in the order of the pages and of their tops
};

} // namespace piao::widgets
