// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace piao::widgets {

/// A picture from a file that somebody else made, decoded within limits.
struct SafePicture {
    QImage image;   ///< no larger than asked for; null when there is nothing to see
    QSize size;     ///< of the whole picture; invalid when it is none
    QString reason; ///< why a picture is not shown; empty for what is no picture at all
};

/// Looks at the size that the file states before any pixel is decoded, decodes only raster formats (an SVG may name other
/// files) and within an allocation limit. Never throws, never follows anything outside `content`.
SafePicture readPicture(const QByteArray &content, const QSize &box);

} // namespace piao::widgets
