// SPDX-License-Identifier: EUPL-1.2
#include "people/chart_box_painter.h"

#include "piao/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace piao::widgets {

using document::ChartBox;
using Role = ChartBox::Role;

namespace {

constexpr double padding = 8;
constexpr double radius = 4;
constexpr double mostTitleLines = 6;

QString counts(const ChartBox &box)
{
    QStringList parts;
    if (box.role != Role::Centre && box.centres > 0)
        parts.append(QCoreApplication::translate("piao::widgets::OrganisationChartView", "%n centres", nullptr, box.centres));
    if (box.role == Role::Centre || box.objectives > 0)
        parts.append(QCoreApplication::translate("piao::widgets::OrganisationChartView", "%n objectives", nullptr, box.objectives));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ChartBoxPainter::ChartBoxPainter(const QFont &font, const QPalette &palette) : m_font(font), m_small(font), m_palette(palette)
{
    m_small.setPointSizeF(font.pointSizeF() * 0.88);
}

QFont ChartBoxPainter::titleFont(const ChartBox &box) const
{
    QFont font(m_font);
    font.setBold(box.role != Role::Centre);
    if (box.role == Role::Body)
        font.setPointSizeF(m_font.pointSizeF() * 1.15);
    return font;
}

double ChartBoxPainter::widthOf(const ChartBox &box) const
{
    const double character = QFontMetricsF(m_font).averageCharWidth();
    return character * (box.role == Role::Body ? 30 : box.role == Role::Centre ? 23 : 22);
}

QString ChartBoxPainter::smallLine(const ChartBox &box) const
{
    QStringList lines;
    if (!box.people.isEmpty())
        lines.append(box.people.join(QStringLiteral(", ")));
    if (const QString told = counts(box); !told.isEmpty())
        lines.append(told);
    return lines.join(QLatin1Char('\n'));
}

double ChartBoxPainter::textHeight(const QFont &font, const QString &text, double width) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    const QRectF room(0, 0, width, metrics.height() * mostTitleLines);
    return std::min(room.height(), metrics.boundingRect(room, Qt::TextWordWrap, text).height());
}

QSizeF ChartBoxPainter::measure(const ChartBox &box) const
{
    const double width = widthOf(box);
    const double inner = width - 2 * padding;
    const double height = textHeight(m_small, box.caption, inner) + textHeight(titleFont(box), box.title, inner)
        + textHeight(m_small, smallLine(box), inner);
    return {width, std::ceil(height + 2 * padding)};
}

QColor ChartBoxPainter::lineColor() const
{
    return mixed(m_palette.color(QPalette::Mid), m_palette.color(QPalette::Text), 0.25);
}

void ChartBoxPainter::paintFrame(QPainter &painter, const QRectF &rect, const ChartBox &box, States states) const
{
    const QColor accent = m_palette.color(QPalette::Active, QPalette::Highlight);
    const QColor base = m_palette.color(QPalette::Base);
    QPen pen(box.role == Role::Centre ? m_palette.color(QPalette::Mid) : mixed(base, accent, 0.75), 1);
    if (box.role == Role::Unplaced)
        pen.setStyle(Qt::DashLine);
    QColor fill = base;
    if (box.role == Role::Body)
        fill = mixed(base, accent, 0.22);
    else if (box.role == Role::Unit && box.parent == 0)
        fill = mixed(base, accent, 0.12);
    if (states & Current)
        pen = QPen(accent, 2.5);
    if (states & Target)
        pen = QPen(accent, 2.5, Qt::DashLine);
    if (states & Refused)
        pen = QPen(meaningColors(m_palette).refusal, 2.5, Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
}

void ChartBoxPainter::paint(QPainter &painter, const QRectF &rect, const ChartBox &box, States states) const
{
    painter.save();
    painter.setOpacity(states & Ghost ? 0.6 : 1);
    paintFrame(painter, rect, box, states);
    QRectF room = rect.adjusted(padding, padding, -padding, -padding);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(color);
        const double height = textHeight(font, text, room.width());
        painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height)), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        room.setTop(room.top() + height);
    };
    const QColor quiet = mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.25);
    write(m_small, quiet, box.caption);
    write(titleFont(box), m_palette.color(QPalette::Text), box.title);
    write(m_small, quiet, smallLine(box));
    painter.restore();
}

} // namespace piao::widgets
