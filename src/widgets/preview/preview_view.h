// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/page_column.h"
#include "preview/page_pictures.h"
#include "preview/place_map.h"
#include "preview/preview_version.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

namespace piao::widgets {

/// The pages of a document in one column. A newer version takes the place of the shown one once what is seen of it is
/// drawn, and what was being read stays where it stands. Places that stand for something in the plan can be pointed at,
/// walked through with the arrows, and chosen.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_PROPERTY(bool drawn READ isDrawn)
    Q_PROPERTY(int versionsShown READ versionsShown)

public:
    explicit PreviewView(QWidget *parent = nullptr);

    /// nullptr: nothing to show.
    void setVersion(const PreviewVersionPtr &version);
    const PreviewVersionPtr &version() const { return m_shown.version; }
    const PlaceMap &places() const { return m_shown.places; }
    const PageColumn &column() const { return m_shown.column; }

    /// Marks the places of the first of these origins that has any, and brings the first of them into view. The
    /// same origins again move nothing.
    void follow(const QStringList &origins);
    const std::vector<int> &followed() const { return m_followed; }
    void showSpot(const PageSpot &spot);
    /// The page at the top third of the view, from 0; -1 without pages.
    int currentPage() const;

    /// 1 is the size of the paper.
    double zoom() const;
    bool fitsWidth() const { return m_fitWidth; }
    void setZoom(double zoom);
    void fitWidth();
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }

    /// Where a place is seen, in coordinates of the viewport.
    QRectF seenArea(int place) const;
    /// The place under a point of the viewport; -1 when there is none.
    int placeUnder(const QPointF &position) const;
    /// Where the keyboard stands; -1: nowhere yet.
    int walkedPlace() const { return m_walked; }
    /// How many versions came on the screen so far.
    int versionsShown() const { return m_versionsShown; }
    /// True when every page that is in view is drawn at its size.
    bool isDrawn() const { return m_shown.version && isDrawn(m_shown, scrolled().y()); }

signals:
    /// Another version is on the screen.
    void versionShown();
    void currentPageChanged(int page);
    void zoomChanged();
    /// A place was chosen: what it stands for is wanted.
    void originChosen(const QString &origin);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// A version with its pages laid out.
    struct Layout {
        PreviewVersionPtr version;
        PlaceMap places;
        PageColumn column;
    };

    static constexpr double zoomStep = 1.2;

    PageColumn columnFor(const PreviewVersion &version) const;
    QPointF scrolled() const;
    QPointF columnOffset() const;
    std::pair<int, int> pagesInView(const Layout &layout, double top) const;
    PagePictures::Wish wish(const Layout &layout, int page) const;
    bool isDrawn(const Layout &layout, double top) const;
    double topOfComing() const;
    void wantPictures();
    void takeDrawn();
    void showComing();
    void layOutAgain(double viewHeight);
    void setColumn(Layout layout, double top);
    void tellPage();

    void paintPage(QPainter &painter, int page) const;
    void paintPlace(QPainter &painter, int place, const QColor &fill, const QColor &line, double lineWidth) const;
    void paintMarks(QPainter &painter) const;

    bool actOnZoomKey(const QKeyEvent &event, bool act);
    bool actOnPlaceKey(int key);
    void walk(int step);
    void walkTo(int place);
    void setPointed(int place);
    void findFollowed();
    void bringFollowedIntoView();
    void bringIntoView(int place);
    void speak();

    Layout m_shown;
    Layout m_coming;
    QElapsedTimer m_comingSince;
    PagePictures m_pictures;
    double m_zoom = 1;
    bool m_fitWidth = true;
    int m_page = -1;
    int m_versionsShown = 0;

    QStringList m_origins; ///< followed, the nearest first
    std::vector<int> m_followed;
    int m_walked = -1;
    int m_pointed = -1;
    int m_pressed = -1;
};

} // namespace piao::widgets
