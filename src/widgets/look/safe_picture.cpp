// SPDX-License-Identifier: EUPL-1.2
#include "look/safe_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace piao::widgets {

namespace {

/// A large scan; a file of some kilobytes may claim a thousand times as many.
constexpr qint64 mostPixels = 40'000'000;
constexpr int mostMegabytes = 256;

class PictureText
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::SafePicture)
};

bool isRaster(const QByteArray &format)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "bmp", "webp"};
    return known.contains(format);
}

} // namespace

SafePicture readPicture(const QByteArray &content, const QSize &box)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !isRaster(reader.format()))
        return {};
    SafePicture picture;
    picture.size = reader.size();
    if (!picture.size.isValid() || picture.size.isEmpty()) {
        picture.reason = PictureText::tr("This picture does not say how large it is; it is not shown.");
        return picture;
    }
    if (qint64(picture.size.width()) * picture.size.height() > mostPixels) {
        picture.reason = PictureText::tr("This picture states %1 × %2 pixels, too many to be shown.").arg(picture.size.width()).arg(picture.size.height());
        return picture;
    }
    if (picture.size.width() > box.width() || picture.size.height() > box.height())
        reader.setScaledSize(picture.size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    reader.setAutoTransform(true);
    if (!reader.read(&picture.image)) {
        picture.image = {};
        picture.reason = PictureText::tr("This picture is damaged and cannot be shown.");
    }
    return picture;
}

} // namespace piao::widgets
