// SPDX-License-Identifier: EUPL-1.2
#include "delegates/trend_delegate.h"

#include "piao/models/record_table_model.h"
#include "piao/models/trend.h"

#include <QApplication>
#include <QPainter>

#include <limits>

namespace piao::widgets {

using models::Trend;

namespace {

/// Maps years and values into a rectangle.
class Scale
{
public:
    Scale(const Trend &trend, const QRectF &area) : m_area(area)
    {
        if (trend.baseline)
            include(*trend.baseline);
        for (const Trend::Point &point : trend.targets)
            include(point);
        for (const Trend::Point &point : trend.actuals)
            include(point);
    }

    QPointF at(const Trend::Point &point) const
    {
        const double across = m_lastYear == m_firstYear ? 0.5 : double(point.year - m_firstYear) / (m_lastYear - m_firstYear);
        const double up = m_high <= m_low ? 0.5 : (point.value - m_low) / (m_high - m_low);
        return {m_area.left() + across * m_area.width(), m_area.bottom() - up * m_area.height()};
    }

private:
    void include(const Trend::Point &point)
    {
        m_firstYear = std::min(m_firstYear, point.year);
        m_lastYear = std::max(m_lastYear, point.year);
        m_low = std::min(m_low, point.value);
        m_high = std::max(m_high, point.value);
    }

    QRectF m_area;
    int m_firstYear = std::numeric_limits<int>::max();
    int m_lastYear = std::numeric_limits<int>::min();
    double m_low = std::numeric_limits<double>::max();
    double m_high = std::numeric_limits<double>::lowest();
};

constexpr double dot = 2.5;

void drawTrend(QPainter &painter, const Trend &trend, const QRectF &area, const QColor &line, const QColor &measured)
{
    const Scale scale(trend, area);
    QPolygonF path;
    if (trend.baseline)
        path << scale.at(*trend.baseline);
    for (const Trend::Point &point : trend.targets)
        path << scale.at(point);
    painter.setPen(QPen(line, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(path);
    if (trend.baseline)
        painter.drawEllipse(scale.at(*trend.baseline), dot, dot);
    painter.setBrush(line);
    for (const Trend::Point &point : trend.targets)
        painter.drawEllipse(scale.at(point), dot - 1, dot - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(measured);
    for (const Trend::Point &point : trend.actuals)
        painter.drawRect(QRectF(scale.at(point) - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot)));
}

} // namespace

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const auto trend = index.data(models::TrendRole).value<Trend>();
    if (trend.isEmpty())
        return;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(cell.rect).adjusted(10, 9, -10, -9);
    drawTrend(*painter, trend, area, cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Link),
        cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, option.fontMetrics.height() * 7 / 4};
}

} // namespace piao::widgets
