// SPDX-License-Identifier: EUPL-1.2
// Keys and mouse of the preview.
#include "preview/preview_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace piao::widgets {

namespace {

/// Names that are read aloud end somewhere.
constexpr int longestSpoken = 200;

} // namespace

/// The window has these keys too; while the pages have the focus they are for the pages.
bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOnZoomKey(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool PreviewView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setPointed(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int place = placeUnder(help->pos()); place >= 0)
            QToolTip::showText(help->globalPos(), tr("Click to edit it"), viewport(), seenArea(place).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PreviewView::actOnZoomKey(const QKeyEvent &event, bool act)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (act)
            zoomIn();
        return true;
    case Qt::Key_Minus:
        if (act)
            zoomOut();
        return true;
    case Qt::Key_0:
        if (act)
            fitWidth();
        return true;
    default:
        return false;
    }
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (actOnZoomKey(*event, true))
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool wholePages = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = currentPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = event->key() == Qt::Key_PageDown ? 1 : -1;
        if (wholePages && page >= 0)
            showSpot({std::clamp(page + step, 0, m_shown.column.count() - 1), 0});
        else
            bar->setValue(bar->value() + step * (bar->pageStep() - bar->singleStep()));
        return;
    }
    case Qt::Key_Home: bar->setValue(0); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    default: break;
    }
    if (!actOnPlaceKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool PreviewView::actOnPlaceKey(int key)
{
    if (m_shown.places.count() == 0)
        return false;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        walk(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_walked >= 0) {
        emit originChosen(m_shown.places.at(m_walked).origin);
        return true;
    }
    return false;
}

/// From one place to the next that stands for something else, beginning with what is in view.
void PreviewView::walk(int step)
{
    const PlaceMap &places = m_shown.places;
    const bool seen = m_walked >= 0 && QRectF(viewport()->rect()).intersects(seenArea(m_walked));
    if (!seen) {
        const int page = m_shown.column.pageAt(verticalScrollBar()->value());
        int first = places.firstFrom(page);
        while (first >= 0 && first + 1 < places.count() && seenArea(first).bottom() < 0)
            ++first;
        walkTo(first);
        return;
    }
    int next = m_walked;
    while (next >= 0 && next < places.count() && places.at(next).origin == places.at(m_walked).origin)
        next += step;
    if (next >= 0 && next < places.count())
        walkTo(next);
}

void PreviewView::walkTo(int place)
{
    m_walked = place;
    if (place >= 0)
        bringIntoView(place);
    speak();
    viewport()->update();
}

/// A reader of the screen is told the page, and the words of the place where the keyboard stands.
void PreviewView::speak()
{
    if (!m_shown.version || m_page < 0) {
        setAccessibleName(tr("Pages of the document"));
        return;
    }
    const int page = m_walked >= 0 ? m_shown.places.at(m_walked).page : m_page;
    QString name = tr("Page %1 of %2").arg(page + 1).arg(m_shown.column.count());
    if (m_walked >= 0)
        name += QStringLiteral(": ") + m_shown.version->pages->text(page, m_shown.places.areaOf(m_walked)).left(longestSpoken);
    setAccessibleName(name);
    setAccessibleDescription(tr("The arrows go from place to place, Enter opens its editor."));
}

int PreviewView::placeUnder(const QPointF &position) const
{
    const QPointF inColumn = position - columnOffset();
    const int page = m_shown.column.pageAt(inColumn.y());
    if (page < 0)
        return -1;
    return m_shown.places.placeAt(page, (inColumn - m_shown.column.page(page).topLeft()) / m_shown.column.scaleOf(page));
}

void PreviewView::setPointed(int place)
{
    if (place == m_pointed)
        return;
    m_pointed = place;
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PreviewView::mouseMoveEvent(QMouseEvent *event)
{
    setPointed(placeUnder(event->position()));
}

void PreviewView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = placeUnder(event->position());
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 || placeUnder(event->position()) != pressed)
        return;
    walkTo(pressed);
    emit originChosen(m_shown.places.at(pressed).origin);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // What is under the pointer stays under it.
    const double turns = event->angleDelta().y() / 120.0;
    const double height = event->position().y();
    const PageSpot spot = m_shown.column.spotAt(verticalScrollBar()->value() + height);
    setZoom(zoom() * std::pow(zoomStep, turns));
    verticalScrollBar()->setValue(int(std::lround(m_shown.column.heightOf(spot) - height)));
    event->accept();
}

void PreviewView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    speak();
    viewport()->update();
}

void PreviewView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace piao::widgets
