// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>

#include <vector>

namespace piao::widgets {

/// A height within a document, whatever its zoom.
struct PageSpot {
    int page = 0;
    double top = 0; ///< in points from the top of the page; negative in the gap above it

    friend bool operator==(const PageSpot &, const PageSpot &) = default;
};

/// Where each page of a document stands in one column of pages, in pixels from the column's top left corner.
class PageColumn
{
public:
    PageColumn() = default;
    /// All pages at one scale, in pixels per point.
    static PageColumn scaled(const std::vector<QSizeF> &sizes, double scale);
    /// Each page as wide as a view; those on their side are smaller then.
    static PageColumn fitted(const std::vector<QSizeF> &sizes, double viewWidth);

    static constexpr double gap = 14; ///< around and between pages

    int count() const { return int(m_sizes.size()); }
    double scaleOf(int page) const { return m_scales[size_t(page)]; }
    QSizeF size() const { return {m_width, m_height}; }
    QRectF page(int number) const;
    /// An area of a page, given in points.
    QRectF area(int number, const QRectF &points) const;
    /// The page at this height, or the one below when it is in a gap; -1 when there are none.
    int pageAt(double y) const;
    PageSpot spotAt(double y) const;
    double heightOf(const PageSpot &spot) const;

private:
    PageColumn(const std::vector<QSizeF> &sizes, std::vector<double> scales);

    std::vector<QSizeF> m_sizes; ///< in points
    std::vector<double> m_tops;
    std::vector<double> m_scales; ///< in pixels per point
    double m_width = 0;
    double m_height = 0;
};

} // namespace piao::widgets
