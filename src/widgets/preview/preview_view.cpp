// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_view.h"

#include "piao/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace piao::widgets {

namespace {

constexpr double pointsPerInch = 72;
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
/// A version whose pages take longer to draw is shown all the same, its pages as they come.
constexpr int longestWaitMs = 600;

/// To whole pixels of the screen, so that a picture is shown as it was drawn.
QPointF snapped(const QPointF &point, double ratio)
{
    return {std::round(point.x() * ratio) / ratio, std::round(point.y() * ratio) / ratio};
}

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // It would come and go with the width that it takes away.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&m_pictures, &PagePictures::drawn, this, &PreviewView::takeDrawn);
    speak();
}

PageColumn PreviewView::columnFor(const PreviewVersion &version) const
{
    const std::vector<QSizeF> &sizes = version.pages->sizes();
    return m_fitWidth ? PageColumn::fitted(sizes, viewport()->width()) : PageColumn::scaled(sizes, m_zoom * logicalDpiX() / pointsPerInch);
}

double PreviewView::zoom() const
{
    return m_shown.column.count() > 0 ? m_shown.column.scaleOf(0) * pointsPerInch / logicalDpiX() : m_zoom;
}

QPointF PreviewView::scrolled() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

/// Where the column's corner is in the viewport; a narrow column stands in the middle.
QPointF PreviewView::columnOffset() const
{
    const double spare = viewport()->width() - m_shown.column.size().width();
    return {spare > 0 ? std::floor(spare / 2) : -scrolled().x(), -scrolled().y()};
}

std::pair<int, int> PreviewView::pagesInView(const Layout &layout, double top) const
{
    return {layout.column.pageAt(top), layout.column.pageAt(top + viewport()->height())};
}

PagePictures::Wish PreviewView::wish(const Layout &layout, int page) const
{
    return {layout.version->pages, page, layout.column.scaleOf(page) * devicePixelRatioF()};
}

bool PreviewView::isDrawn(const Layout &layout, double top) const
{
    const auto [first, last] = pagesInView(layout, top);
    for (int page = std::max(0, first); page <= last; ++page) {
        if (m_pictures.picture(wish(layout, page)).isNull())
            return false;
    }
    return true;
}

void PreviewView::setVersion(const PreviewVersionPtr &version)
{
    m_coming = {};
    if (!version) {
        m_pictures.want({});
        setColumn({}, 0);
        return;
    }
    m_coming = {version, PlaceMap(version->places), columnFor(*version)};
    m_comingSince.start();
    if (m_shown.version && !isDrawn(m_coming, topOfComing()))
        wantPictures();
    else
        showComing();
}

/// What is read, or the followed place when it is in view, stays where it stands on the screen.
double PreviewView::topOfComing() const
{
    const double top = scrolled().y();
    if (top <= 0)
        return 0;
    const auto isSeen = [this](int place) {
        const double height = seenArea(place).top();
        return height >= 0 && height < viewport()->height();
    };
    const auto followed = std::find_if(m_followed.begin(), m_followed.end(), isSeen);
    const int place = followed != m_followed.end() ? *followed : m_shown.places.firstBelow(m_shown.column.spotAt(top));
    const double kept = top + (place >= 0 && isSeen(place) ? seenArea(place).top() : 0);
    const PageSpot spot = m_shown.column.spotAt(kept);
    return m_coming.column.heightOf(m_coming.places.spotOf(m_shown.places.anchorOf(spot))) - (kept - top);
}

void PreviewView::wantPictures()
{
    std::vector<PagePictures::Wish> wishes;
    const auto add = [&](const Layout &layout, double top, int around) {
        const auto [first, last] = pagesInView(layout, top);
        for (int page = std::max(0, first); page <= last; ++page)
            wishes.push_back(wish(layout, page));
        for (int step = 1; step <= around; ++step) {
            for (const int page : {last + step, first - step}) {
                if (page >= 0 && page < layout.column.count())
                    wishes.push_back(wish(layout, page));
            }
        }
    };
    if (m_coming.version)
        add(m_coming, topOfComing(), 0);
    if (m_shown.version)
        add(m_shown, scrolled().y(), m_coming.version ? 0 : 2);
    m_pictures.want(std::move(wishes));
    // Who scrolls may arrive where everything is drawn already; then no further picture is going to tell.
    if (m_coming.version)
        QTimer::singleShot(0, this, &PreviewView::takeDrawn);
}

void PreviewView::takeDrawn()
{
    if (m_coming.version && (isDrawn(m_coming, topOfComing()) || m_comingSince.elapsed() > longestWaitMs))
        showComing();
    viewport()->update();
}

void PreviewView::showComing()
{
    const bool first = !m_shown.version;
    const double top = first ? 0 : topOfComing();
    const QString walked = m_walked >= 0 ? m_shown.places.at(m_walked).origin : QString();
    Layout next = std::exchange(m_coming, {});
    m_pointed = m_pressed = m_walked = -1;
    if (const std::vector<int> same = next.places.placesOf(walked); !same.empty())
        m_walked = same.front();
    m_pictures.keepOnly(next.version->pages);
    setColumn(std::move(next), top);
    if (first)
        bringFollowedIntoView();
    ++m_versionsShown;
    emit versionShown();
}

void PreviewView::setColumn(Layout layout, double top)
{
    m_shown = std::move(layout);
    findFollowed();
    const QSize room = viewport()->size();
    const QSizeF size = m_shown.column.size();
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(std::max(8, fontMetrics().height() * 2));
    horizontalScrollBar()->setRange(0, m_fitWidth ? 0 : std::max(0, int(std::ceil(size.width())) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(verticalScrollBar()->singleStep());
    verticalScrollBar()->setValue(int(std::lround(top)));
    if (m_shown.version)
        wantPictures();
    tellPage();
    viewport()->update();
}

/// At another scale; what stands at that height of the view stays there.
void PreviewView::layOutAgain(double viewHeight)
{
    if (!m_shown.version)
        return;
    const PageSpot spot = m_shown.column.spotAt(scrolled().y() + viewHeight);
    const bool atTop = scrolled().y() <= 0;
    Layout again = m_shown;
    again.column = columnFor(*again.version);
    if (m_coming.version)
        m_coming.column = columnFor(*m_coming.version);
    const double top = atTop ? 0 : again.column.heightOf(spot) - viewHeight;
    setColumn(std::move(again), top);
    emit zoomChanged();
}

void PreviewView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_fitWidth = false;
    layOutAgain(viewport()->height() / 2.0);
}

void PreviewView::fitWidth()
{
    m_fitWidth = true;
    layOutAgain(0);
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutAgain(0);
}

void PreviewView::scrollContentsBy(int, int)
{
    if (m_shown.version)
        wantPictures();
    tellPage();
    viewport()->update();
}

int PreviewView::currentPage() const
{
    return m_shown.column.pageAt(scrolled().y() + viewport()->height() / 3.0);
}

void PreviewView::tellPage()
{
    const int page = currentPage();
    if (page == m_page)
        return;
    m_page = page;
    speak();
    emit currentPageChanged(page);
}

void PreviewView::showSpot(const PageSpot &spot)
{
    verticalScrollBar()->setValue(int(std::lround(m_shown.column.heightOf(spot) - PageColumn::gap)));
}

QRectF PreviewView::seenArea(int place) const
{
    return m_shown.column.area(m_shown.places.at(place).page, m_shown.places.areaOf(place)).translated(columnOffset());
}

void PreviewView::follow(const QStringList &origins)
{
    // Editors tell their place again whenever they are filled anew; who has scrolled away meanwhile goes on reading.
    if (origins == m_origins)
        return;
    m_origins = origins;
    findFollowed();
    bringFollowedIntoView();
    viewport()->update();
}

void PreviewView::findFollowed()
{
    m_followed.clear();
    for (const QString &origin : std::as_const(m_origins)) {
        if (m_followed.empty())
            m_followed = m_shown.places.placesOf(origin);
    }
}

void PreviewView::bringFollowedIntoView()
{
    const QRectF room(viewport()->rect());
    const bool seen = std::any_of(m_followed.begin(), m_followed.end(), [&](int place) { return room.intersects(seenArea(place)); });
    if (!m_followed.empty() && !seen)
        bringIntoView(m_shown.places.chiefOf(m_followed));
}

void PreviewView::bringIntoView(int place)
{
    const QRectF area = seenArea(place);
    if (area.top() >= 0 && area.bottom() <= viewport()->height())
        return;
    verticalScrollBar()->setValue(int(std::lround(scrolled().y() + area.top() - viewport()->height() / 4.0)));
    if (horizontalScrollBar()->maximum() > 0)
        horizontalScrollBar()->setValue(int(std::lround(scrolled().x() + area.left() - PageColumn::gap)));
}

void PreviewView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QColor desk = isDark(palette()) ? mixed(palette().color(QPalette::Base), Qt::black, 0.35)
                                          : mixed(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.12);
    painter.fillRect(viewport()->rect(), desk);
    const auto [first, last] = pagesInView(m_shown, scrolled().y());
    for (int page = std::max(0, first); page <= last; ++page)
        paintPage(painter, page);
    paintMarks(painter);
    if (!m_shown.version) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, tr("The pages of the document appear here."));
    }
}

void PreviewView::paintPage(QPainter &painter, int page) const
{
    const double ratio = devicePixelRatioF();
    QRectF area = m_shown.column.page(page).translated(columnOffset());
    area.moveTopLeft(snapped(area.topLeft(), ratio));
    const bool focused = hasFocus() && page == m_page;
    const QColor edge = focused ? palette().color(QPalette::Highlight) : QColor(0, 0, 0, 70);
    const double width = focused ? 2 : 1;
    painter.fillRect(area.adjusted(-width, -width, width, width), edge);
    painter.fillRect(area, Qt::white);
    const PagePictures::Wish wished = wish(m_shown, page);
    if (QImage exact = m_pictures.picture(wished); !exact.isNull() && std::abs(exact.width() - area.width() * ratio) < 2) {
        exact.setDevicePixelRatio(ratio);
        painter.setClipRect(area);
        painter.drawImage(area.topLeft(), exact);
        painter.setClipping(false);
    } else if (const QImage other = m_pictures.pictureAtAnyScale(wished); !other.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, other);
    }
}

void PreviewView::paintPlace(QPainter &painter, int place, const QColor &fill, const QColor &line, double lineWidth) const
{
    const QRectF area = seenArea(place).adjusted(-3, -2, 3, 2);
    painter.setBrush(fill);
    painter.setPen(lineWidth > 0 ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(area, 2, 2);
}

void PreviewView::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    // On the paper, which is white in every palette.
    const QColor accent(0x00, 0x66, 0xCC);
    QColor soft = accent;
    soft.setAlpha(26);
    for (const int place : m_followed) {
        paintPlace(painter, place, soft, {}, 0);
        const QRectF area = seenArea(place);
        painter.fillRect(QRectF(area.left() - 7, area.top() - 2, 3, area.height() + 4), accent);
    }
    if (m_pointed >= 0)
        paintPlace(painter, m_pointed, Qt::transparent, mixed(accent, Qt::white, 0.3), 1);
    if (m_walked >= 0 && hasFocus())
        paintPlace(painter, m_walked, Qt::transparent, accent, 2);
}

} // namespace piao::widgets
