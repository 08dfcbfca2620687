// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_column.h"

#include <algorithm>

namespace piao::widgets {

PageColumn PageColumn::scaled(const std::vector<QSizeF> &sizes, double scale)
{
    return {sizes, std::vector<double>(sizes.size(), scale)};
}

PageColumn PageColumn::fitted(const std::vector<QSizeF> &sizes, double viewWidth)
{
    const double width = std::max(40.0, viewWidth - 2 * gap);
    std::vector<double> scales;
    for (const QSizeF &size : sizes)
        scales.push_back(width / std::max(1.0, size.width()));
    return {sizes, std::move(scales)};
}

PageColumn::PageColumn(const std::vector<QSizeF> &sizes, std::vector<double> scales) : m_sizes(sizes), m_scales(std::move(scales))
{
    double top = gap;
    for (size_t i = 0; i < m_sizes.size(); ++i) {
        const QSizeF size = m_sizes[i] * m_scales[i];
        m_tops.push_back(top);
        top += size.height() + gap;
        m_width = std::max(m_width, size.width() + 2 * gap);
    }
    m_height = m_sizes.empty() ? 0 : top;
}

QRectF PageColumn::page(int number) const
{
    const QSizeF size = m_sizes[size_t(number)] * scaleOf(number);
    return {{(m_width - size.width()) / 2, m_tops[size_t(number)]}, size};
}

QRectF PageColumn::area(int number, const QRectF &points) const
{
    return {page(number).topLeft() + points.topLeft() * scaleOf(number), points.size() * scaleOf(number)};
}

int PageColumn::pageAt(double y) const
{
    if (m_sizes.empty())
        return -1;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int number = std::max(0, int(next - m_tops.begin()) - 1);
    return y > page(number).bottom() && number + 1 < count() ? number + 1 : number;
}

PageSpot PageColumn::spotAt(double y) const
{
    const int number = pageAt(y);
    return number < 0 ? PageSpot{} : PageSpot{number, (y - m_tops[size_t(number)]) / scaleOf(number)};
}

double PageColumn::heightOf(const PageSpot &spot) const
{
    if (m_sizes.empty())
        return 0;
    const int number = std::clamp(spot.page, 0, count() - 1);
    return m_tops[size_t(number)] + std::min(spot.top, m_sizes[size_t(number)].height()) * scaleOf(number);
}

} // namespace piao::widgets
