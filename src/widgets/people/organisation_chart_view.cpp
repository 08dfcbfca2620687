// SPDX-License-Identifier: EUPL-1.2
#include "people/organisation_chart_view.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace piao::widgets {

using namespace domain;
using document::ChartBox;
using document::OrganisationLayout;
using Direction = OrganisationLayout::Direction;

namespace {

constexpr double margin = 20;
constexpr double smallestZoom = 0.4;
constexpr double largestZoom = 3;
constexpr double smallestReadable = 0.7;
constexpr double zoomStep = 1.2;

} // namespace

OrganisationChartView::OrganisationChartView(document::PlanDocument &document, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(&document)
{
    setObjectName(QStringLiteral("organisationChart"));
    setAccessibleName(tr("Organisation chart"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        const auto concerns = [](const store::RowChange &change) {
            const Kind kind = change.key.kind;
            return kind == Kind::OrgUnit || kind == Kind::ResponsibilityCentre || kind == Kind::Director || kind == Kind::Body
                || kind == Kind::PerformanceObjective;
        };
        if (notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), concerns))
            rebuild();
    });
    rebuild();
}

void OrganisationChartView::rebuild()
{
    const RecordKey record = currentRecord();
    m_pressed = -1;
    m_dragging = false;
    m_chart = m_document ? document::organisationChart(m_document->reader()) : document::OrganisationChart();
    relayout();
    m_current = -1;
    setCurrent(std::max(0, m_chart.indexOf(record)));
}

void OrganisationChartView::relayout()
{
    const ChartBoxPainter boxes(font(), palette());
    std::vector<QSizeF> sizes;
    for (const ChartBox &box : m_chart.boxes)
        sizes.push_back(boxes.measure(box));
    m_layout = OrganisationLayout(m_chart.layoutBoxes(sizes, m_shape), {16, 30, 7, 14});
    updateScrollBars();
    viewport()->update();
}

void OrganisationChartView::setShape(document::ChartShape shape)
{
    if (std::exchange(m_shape, shape) == shape)
        return;
    relayout();
    if (m_fits)
        showAll();
    ensureVisible(m_current);
}

void OrganisationChartView::updateScrollBars()
{
    const QSizeF whole = m_layout.size() * m_zoom + QSizeF(2 * margin, 2 * margin);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        const bool across = bar == horizontalScrollBar();
        const int shown = across ? viewport()->width() : viewport()->height();
        bar->setRange(0, std::max(0, int(std::ceil(across ? whole.width() : whole.height())) - shown));
        bar->setPageStep(shown);
        bar->setSingleStep(24);
    }
}

QPointF OrganisationChartView::origin() const
{
    // A chart that is smaller than the window stands in its middle.
    const double room = viewport()->width() - m_layout.size().width() * m_zoom;
    return {std::max(margin, room / 2) - horizontalScrollBar()->value(), margin - verticalScrollBar()->value()};
}

QRect OrganisationChartView::boxRect(int box) const
{
    const QRectF &rect = m_layout.rects()[size_t(box)];
    return QRectF(rect.topLeft() * m_zoom + origin(), rect.size() * m_zoom).toAlignedRect();
}

int OrganisationChartView::boxAt(const QPoint &position) const
{
    for (int i = 0; i < int(m_chart.boxes.size()); ++i) {
        if (boxRect(i).contains(position))
            return i;
    }
    return -1;
}

RecordKey OrganisationChartView::currentRecord() const
{
    return m_current >= 0 && m_current < int(m_chart.boxes.size()) ? m_chart.boxes[size_t(m_current)].record : RecordKey();
}

void OrganisationChartView::setCurrentRecord(const RecordKey &record)
{
    if (const int box = m_chart.indexOf(record); box >= 0)
        setCurrent(box);
}

void OrganisationChartView::setCurrent(int box)
{
    if (box < 0 || box >= int(m_chart.boxes.size()) || box == m_current)
        return;
    m_current = box;
    const ChartBox &chosen = m_chart.boxes[size_t(box)];
    setAccessibleDescription(chosen.description());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    ensureVisible(box);
    viewport()->update();
    emit currentChanged();
}

void OrganisationChartView::ensureVisible(int box)
{
    if (box < 0 || box >= int(m_chart.boxes.size()))
        return;
    const QRect rect = boxRect(box).adjusted(-int(margin), -int(margin), int(margin), int(margin));
    const QRect shown = viewport()->rect();
    const auto scroll = [](QScrollBar *bar, int before, int after) {
        if (before < 0)
            bar->setValue(bar->value() + before);
        else if (after > 0)
            bar->setValue(bar->value() + after);
    };
    scroll(horizontalScrollBar(), rect.left(), rect.right() - shown.right());
    scroll(verticalScrollBar(), rect.top(), rect.bottom() - shown.bottom());
}

void OrganisationChartView::setZoom(double zoom)
{
    m_fits = false;
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    updateScrollBars();
    ensureVisible(m_current);
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void OrganisationChartView::showAll()
{
    const QSizeF whole = m_layout.size();
    if (whole.isEmpty())
        return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * margin, 2 * margin);
    setZoom(std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()), smallestReadable, 1.0));
    m_fits = true;
}

void OrganisationChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits)
        showAll();
    updateScrollBars();
}

void OrganisationChartView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void OrganisationChartView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_pressed = -1;
        viewport()->update();
    } else if (enter && !currentRecord().isNull()) {
        emit opened(currentRecord());
    } else if (!handleWalk(event->key()) && !handleZoom(event->key())) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool OrganisationChartView::handleWalk(int key)
{
    switch (key) {
    case Qt::Key_Up: setCurrent(m_layout.neighbour(m_current, Direction::Up)); return true;
    case Qt::Key_Down: setCurrent(m_layout.neighbour(m_current, Direction::Down)); return true;
    case Qt::Key_Left: setCurrent(m_layout.neighbour(m_current, Direction::Left)); return true;
    case Qt::Key_Right: setCurrent(m_layout.neighbour(m_current, Direction::Right)); return true;
    case Qt::Key_Home: setCurrent(0); return true;
    case Qt::Key_End: setCurrent(int(m_chart.boxes.size()) - 1); return true;
    default: return false;
    }
}

bool OrganisationChartView::handleZoom(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * zoomStep); return true;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); return true;
    case Qt::Key_0: showAll(); return true;
    default: return false;
    }
}

void OrganisationChartView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // What is under the pointer stays there.
    const QPointF under = (event->position() - origin()) / m_zoom;
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    const QPointF now = under * m_zoom + origin();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(now.x() - event->position().x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(now.y() - event->position().y()));
    event->accept();
}

bool OrganisationChartView::isMovable(int box) const
{
    if (box < 0 || !m_document || m_document->isReadOnly())
        return false;
    const ChartBox::Role role = m_chart.boxes[size_t(box)].role;
    return role == ChartBox::Role::Unit || role == ChartBox::Role::Centre;
}

bool OrganisationChartView::canDrop(int moved, int onto) const
{
    if (onto < 0 || onto == moved)
        return false;
    const ChartBox::Role role = m_chart.boxes[size_t(onto)].role;
    return role == ChartBox::Role::Unit || role == ChartBox::Role::Body;
}

void OrganisationChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = boxAt(event->pos());
    m_pressedAt = event->pos();
    setCurrent(m_pressed);
}

void OrganisationChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !isMovable(m_pressed))
        return;
    m_dragAt = event->pos();
    m_dragging = m_dragging || (m_dragAt - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    viewport()->update();
}

void OrganisationChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int moved = std::exchange(m_pressed, -1);
    if (!std::exchange(m_dragging, false) || event->button() != Qt::LeftButton)
        return;
    const int onto = boxAt(event->pos());
    viewport()->update();
    if (canDrop(moved, onto))
        drop(moved, onto);
}

void OrganisationChartView::drop(int moved, int onto)
{
    const ChartBox &box = m_chart.boxes[size_t(moved)];
    const ChartBox &target = m_chart.boxes[size_t(onto)];
    const RecordKey record = box.record;
    const RecordKey parent = target.role == ChartBox::Role::Unit ? target.record : RecordKey();
    const Result<void> done = box.role == ChartBox::Role::Centre ? document::moveCentre(*m_document, record, parent)
                                                                 : document::moveStructure(*m_document, record, parent);
    if (!done)
        emit refused(done.error());
    setCurrentRecord(record);
}

void OrganisationChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = -1;
    if (const int box = boxAt(event->pos()); box >= 0 && !m_chart.boxes[size_t(box)].record.isNull())
        emit opened(m_chart.boxes[size_t(box)].record);
}

ChartBoxPainter::States OrganisationChartView::statesOf(int box) const
{
    ChartBoxPainter::States states = box == m_current ? ChartBoxPainter::Current : ChartBoxPainter::Plain;
    if (!m_dragging || box != boxAt(m_dragAt) || !canDrop(m_pressed, box))
        return states;
    for (int above = box; above >= 0; above = m_layout.parentOf(above)) {
        if (above == m_pressed)
            return states | ChartBoxPainter::Refused;
    }
    return states | ChartBoxPainter::Target;
}

void OrganisationChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chart.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    const ChartBoxPainter boxes(font(), palette());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    // Lines that many boxes share must not grow darker with each.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(boxes.lineColor(), 1));
    for (int i = 0; i < int(m_chart.boxes.size()); ++i) {
        const std::vector<QPointF> line = m_layout.connector(i);
        painter.drawPolyline(line.data(), int(line.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_chart.boxes.size()); ++i)
        boxes.paint(painter, m_layout.rects()[size_t(i)], m_chart.boxes[size_t(i)], statesOf(i));
    if (m_dragging && m_pressed >= 0) {
        const QRectF rect = m_layout.rects()[size_t(m_pressed)].translated(QPointF(m_dragAt - m_pressedAt) / m_zoom);
        boxes.paint(painter, rect, m_chart.boxes[size_t(m_pressed)], ChartBoxPainter::Ghost);
    }
}

void OrganisationChartView::paintEmpty(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(40, 40, -40, -viewport()->height() / 2), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
        tr("Areas, sectors, services and centres are drawn here as soon as the plan has them."));
}

} // namespace piao::widgets
