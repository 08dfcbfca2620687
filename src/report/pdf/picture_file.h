// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace piao::report {

/// The pixels of a picture as a PDF file takes them.
struct PictureFile {
    int width = 0;        ///< pixels
    int height = 0;
    double pointWidth = 0;  ///< its own size, by the resolution that the file states, or 96 dots an inch
    double pointHeight = 0;
    bool gray = false;    ///< one channel instead of three; 8 bits each
    bool packed = false;  ///< `pixels` is a JPEG file that readers unpack themselves
    QByteArray pixels;
    QByteArray opacity;   ///< one byte a pixel; empty when all of it is opaque
};

/// Reads a JPEG or PNG file. Nothing for what is neither, is damaged or unpacks to more than 100 million pixels: a
/// picture comes from elsewhere and is not trusted.
std::optional<PictureFile> readPictureFile(const QByteArray &bytes);

} // namespace piao::report
