// SPDX-License-Identifier: EUPL-1.2
#include "findings/severity_mark.h"

#include "piao/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <numbers>

namespace piao::widgets {

using checks::Severity;

namespace {

/// What stands out from a filled shape.
QColor contrasting(const QColor &color)
{
    return color.lightness() > 128 ? Qt::black : Qt::white;
}

void paintError(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        octagon << box.center() + QPointF(std::cos(angle), std::sin(angle)) * box.width() * 0.52;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(octagon);
    painter.setBrush(contrasting(color));
    QRectF bar(0, 0, box.width() * 0.54, std::max(1.6, box.height() * 0.16));
    bar.moveCenter(box.center());
    painter.drawRect(bar);
}

void paintWarning(QPainter &painter, const QRectF &box, const QColor &color)
{
    const QPolygonF triangle{{box.center().x(), box.top() + box.height() * 0.04}, box.bottomRight() - QPointF(0, box.height() * 0.06),
        box.bottomLeft() - QPointF(0, box.height() * 0.06)};
    painter.setPen(QPen(color, std::max(1.2, box.width() * 0.1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(triangle);
    const double x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.40), QPointF(x, box.top() + box.height() * 0.58));
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.76));
}

void paintHint(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, std::max(1.2, box.width() * 0.1), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7));
    const double x = box.center().x();
    painter.drawPoint(QPointF(x, box.top() + box.height() * 0.30));
    painter.drawLine(QPointF(x, box.top() + box.height() * 0.48), QPointF(x, box.top() + box.height() * 0.72));
}

class SeverityEngine : public QIconEngine
{
public:
    explicit SeverityEngine(Severity severity) : m_severity(severity) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            palette.setCurrentColorGroup(QPalette::Disabled);
        const QColor color = mode == QIcon::Disabled ? palette.color(QPalette::Text) : severityColor(m_severity, palette);
        paintSeverity(*painter, rect.adjusted(1, 1, -1, -1), m_severity, color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SeverityEngine(m_severity); }

private:
    Severity m_severity;
};

} // namespace

QColor severityColor(Severity severity, const QPalette &palette)
{
    const MeaningColors colors = meaningColors(palette);
    switch (severity) {
    case Severity::Error:
        return colors.refusal;
    case Severity::Warning:
        return colors.doubtful;
    case Severity::Info:
        break;
    }
    return palette.color(QPalette::Link);
}

void paintSeverity(QPainter &painter, const QRect &place, Severity severity, const QColor &color)
{
    const double side = std::min(place.width(), place.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(place).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case Severity::Error:
        paintError(painter, box, color);
        break;
    case Severity::Warning:
        paintWarning(painter, box, color);
        break;
    case Severity::Info:
        paintHint(painter, box, color);
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity)
{
    return QIcon(new SeverityEngine(severity));
}

} // namespace piao::widgets
