// SPDX-License-Identifier: EUPL-1.2
#include "preview/page_pictures.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace piao::widgets {

namespace {

constexpr double pointsPerInch = 72;
/// A picture larger than this is drawn smaller and stretched: memory has an end, and nobody sees it.
constexpr double mostPixels = 24e6;

double scaleOf(const PagePictures::Wish &wish)
{
    const QSizeF size = wish.document->size(wish.page);
    return std::min(wish.pixelsPerPoint, std::sqrt(mostPixels / std::max(1.0, size.width() * size.height())));
}

} // namespace

PagePictures::PagePictures(QObject *parent) : QObject(parent)
{
    m_pencil.setMaxThreadCount(1);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, &PagePictures::keep);
}

PagePictures::~PagePictures()
{
    m_drawing.waitForFinished();
}

PagePictures::Key PagePictures::keyOf(const Wish &wish)
{
    return {wish.document.get(), wish.page, std::llround(wish.pixelsPerPoint * 1e6)};
}

QImage PagePictures::picture(const Wish &wish) const
{
    const Drawn *drawn = m_pictures.object(keyOf(wish));
    return drawn ? drawn->picture : QImage();
}

QImage PagePictures::pictureAtAnyScale(const Wish &wish) const
{
    if (const Drawn *exact = m_pictures.object(keyOf(wish)))
        return exact->picture;
    const auto latest = m_latest.constFind({wish.document.get(), wish.page});
    const Drawn *other = latest == m_latest.constEnd() ? nullptr : m_pictures.object(*latest);
    return other ? other->picture : QImage();
}

void PagePictures::want(std::vector<Wish> wishes)
{
    m_wishes = std::move(wishes);
    if (!m_drawing.isRunning())
        drawNext();
}

void PagePictures::keepOnly(const std::shared_ptr<const PdfPages> &document)
{
    for (const Key &key : m_pictures.keys()) {
        if (key.document != document.get())
            m_pictures.remove(key);
    }
    erase_if(m_latest, [&](const auto &latest) { return latest.key().first != document.get(); });
    std::erase_if(m_wishes, [&](const Wish &wish) { return wish.document != document; });
}

void PagePictures::drawNext()
{
    const auto missing = std::find_if(m_wishes.begin(), m_wishes.end(), [this](const Wish &wish) { return !m_pictures.contains(keyOf(wish)); });
    if (missing == m_wishes.end())
        return;
    m_drawing.setFuture(QtConcurrent::run(&m_pencil, [wish = *missing] { return Drawn{wish, wish.document->picture(wish.page, scaleOf(wish) * pointsPerInch)}; }));
}

void PagePictures::keep()
{
    // The document lives as long as its pictures, so that no other one can take its address.
    auto made = std::make_unique<Drawn>(m_drawing.result());
    const Key key = keyOf(made->wish);
    m_latest[{made->wish.document.get(), made->wish.page}] = key;
    const int cost = std::max(1, int(made->picture.sizeInBytes() / 1024));
    m_pictures.insert(key, made.release(), std::min(cost, room));
    drawNext();
    emit drawn();
}

} // namespace piao::widgets
