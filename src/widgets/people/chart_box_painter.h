// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/organisation_chart.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace piao::widgets {

/// How a box of the organisation chart looks: its size in words of its own, and its drawing in the colours of a palette. The
/// role of a box shows by its line and its caption too, never by colour alone.
class ChartBoxPainter
{
public:
    enum State : quint8 { Plain = 0, Current = 1, Target = 2, Refused = 4, Ghost = 8 };
    using States = quint8;

    ChartBoxPainter(const QFont &font, const QPalette &palette);

    QSizeF measure(const document::ChartBox &box) const;
    void paint(QPainter &painter, const QRectF &rect, const document::ChartBox &box, States states) const;
    /// The lines from parents to children.
    QColor lineColor() const;

private:
    QFont titleFont(const document::ChartBox &box) const;
    double widthOf(const document::ChartBox &box) const;
    QString smallLine(const document::ChartBox &box) const;
    double textHeight(const QFont &font, const QString &text, double width) const;
    void paintFrame(QPainter &painter, const QRectF &rect, const document::ChartBox &box, States states) const;

    QFont m_font;
    QFont m_small;
    QPalette m_palette;
};

} // namespace piao::widgets
