// SPDX-License-Identifier: EUPL-1.2
#include "pdf/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>

namespace piao::report {
namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr double metresInPoint = 0.0254 / 72;
constexpr double usualDotsPerMetre = 96 / 0.0254;

double pointsOf(int pixels, int dotsPerMetre)
{
    return pixels / (dotsPerMetre > 0 ? double(dotsPerMetre) : usualDotsPerMetre) / metresInPoint;
}

QByteArray rowsOf(const QImage &image, int bytesInPixel)
{
    QByteArray rows;
    rows.reserve(qsizetype(image.width()) * image.height() * bytesInPixel);
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * bytesInPixel);
    return rows;
}

/// Readers unpack a JPEG themselves when it is upright and its colours are those that the document states.
bool isTakenAsItIs(const QImageReader &reader, const QByteArray &format, const QImage &image)
{
    const bool plain = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_Grayscale8;
    const bool standardColors = !image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb);
    return format == "jpeg" && reader.transformation() == QImageIOHandler::TransformationNone && plain && standardColors;
}

bool isFourColored(const QByteArray &jpeg)
{
    // The frame header (SOF0 to SOF2) counts the channels; Qt turns four of them into three without a word.
    for (qsizetype at = 2; at + 9 < jpeg.size() && uchar(jpeg[at]) == 0xff;) {
        const uchar marker = uchar(jpeg[at + 1]);
        if (marker >= 0xc0 && marker <= 0xc2)
            return jpeg[at + 9] == 4;
        at += 2 + (uchar(jpeg[at + 2]) << 8 | uchar(jpeg[at + 3]));
    }
    return true;
}

} // namespace

std::optional<PictureFile> readPictureFile(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format(); // forgotten once the picture is read
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    QImage image;
    if (!reader.read(&image))
        return {};
    PictureFile file;
    file.width = image.width();
    file.height = image.height();
    file.pointWidth = pointsOf(image.width(), image.dotsPerMeterX());
    file.pointHeight = pointsOf(image.height(), image.dotsPerMeterY());
    file.gray = image.isGrayscale() && !image.hasAlphaChannel();
    if (isTakenAsItIs(reader, format, image) && !isFourColored(bytes)) {
        file.gray = image.format() == QImage::Format_Grayscale8;
        file.packed = true;
        file.pixels = bytes;
        return file;
    }
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    if (image.hasAlphaChannel())
        file.opacity = rowsOf(image.convertToFormat(QImage::Format_Alpha8), 1);
    file.pixels = file.gray ? rowsOf(image.convertToFormat(QImage::Format_Grayscale8), 1)
                            : rowsOf(image.convertToFormat(QImage::Format_RGB888), 3);
    return file;
}

} // namespace piao::report
