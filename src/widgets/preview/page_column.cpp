// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_column.h"

#include <algorithm>

namespace piao::widgets {

namespace {

double widestOf(const std::vector<QSizeF> &sizes)
{
    double widest = 1;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, size.width());
    return widest;
}

} // namespace

PageColumn::PageColumn(const std::vector<QSizeF> &sizes, double pixelsPerPoint) : m_sizes(sizes), m_scale(pixelsPerPoint)
{
    m_width = sizes.empty() ? 0 : widestOf(sizes) * m_scale + 2 * gap;
    double top = gap;
    for (const QSizeF &size : sizes) {
        m_tops.push_back(top);
        top += size.height() * m_scale + gap;
    }
    m_height = sizes.empty() ? 0 : top;
}

QRectF PageColumn::page(int number) const
{
    const QSizeF size = m_sizes[size_t(number)] * m_scale;
    return {{(m_width - size.width()) / 2, m_tops[size_t(number)]}, size};
}

QRectF PageColumn::area(int number, const QRectF &points) const
{
    return {page(number).topLeft() + points.topLeft() * m_scale, points.size() * m_scale};
}

int PageColumn::pageAt(double y) const
{
    if (m_sizes.empty())
        return -1;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int page = std::max(0, int(next - m_tops.begin()) - 1);
    const bool below = y > m_tops[size_t(page)] + m_sizes[size_t(page)].height() * m_scale;
    return below && page + 1 < count() ? page + 1 : page;
}

PageSpot PageColumn::spotAt(double y) const
{
    const int page = pageAt(y);
    return page < 0 ? PageSpot{} : PageSpot{page, (y - m_tops[size_t(page)]) / m_scale};
}

double PageColumn::heightOf(const PageSpot &spot) const
{
    if (m_sizes.empty())
        return 0;
    const int page = std::clamp(spot.page, 0, count() - 1);
    return m_tops[size_t(page)] + std::min(spot.top, m_sizes[size_t(page)].height()) * m_scale;
}

double PageColumn::scaleToFit(const std::vector<QSizeF> &sizes, double width)
{
    return std::max(0.1, (width - 2 * gap) / widestOf(sizes));
}

} // namespace piao::widgets
