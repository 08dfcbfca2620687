// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/chart_box_painter.h"
#include "piao/document/plan_document.h"

#include <QAbstractScrollArea>
#include <QPointer>

namespace piao::widgets {

/// The organisation chart, drawn from the plan. A click or the arrows choose a box, Enter opens it, a structure or a centre is
/// dragged onto the structure that it is to be part of; Ctrl with the wheel, + and − zoom, 0 shows all. What is chosen is read
/// aloud as the accessible description.
class OrganisationChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit OrganisationChartView(document::PlanDocument &document, QWidget *parent = nullptr);

    const document::OrganisationChart &chart() const { return m_chart; }
    /// In the viewport, as it stands now; for a position in `chart().boxes`.
    QRect boxRect(int box) const;
    int current() const { return m_current; }
    domain::RecordKey currentRecord() const;
    void setCurrentRecord(const domain::RecordKey &record);
    void setShape(document::ChartShape shape);
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As large as everything fits, but never too small to read.
    void showAll();

signals:
    void currentChanged();
    /// The box was opened, by Enter or a double click.
    void opened(const piao::domain::RecordKey &record);
    void zoomChanged(double zoom);
    void refused(const piao::domain::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }

private:
    void rebuild();
    void relayout();
    void updateScrollBars();
    QPointF origin() const;
    int boxAt(const QPoint &position) const;
    void setCurrent(int box);
    void ensureVisible(int box);
    bool handleWalk(int key);
    bool handleZoom(int key);
    bool isMovable(int box) const;
    bool canDrop(int moved, int onto) const;
    void drop(int moved, int onto);
    void paintEmpty(QPainter &painter) const;
    ChartBoxPainter::States statesOf(int box) const;

    QPointer<document::PlanDocument> m_document;
    document::OrganisationChart m_chart;
    document::OrganisationLayout m_layout;
    document::ChartShape m_shape = document::ChartShape::Compact;
    double m_zoom = 1;
    bool m_fits = true; ///< the zoom follows the size of the window until somebody zooms
    int m_current = 0;
    int m_pressed = -1;
    QPoint m_pressedAt;
    QPoint m_dragAt;
    bool m_dragging = false;
};

} // namespace piao::widgets
