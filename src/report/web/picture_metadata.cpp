// SPDX-License-Identifier: EUPL-1.2
#include "web/picture_metadata.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace piao::report {
namespace {

/// The number by which Exif tells how to turn a picture, 1 to 8.
int orientationOf(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    switch (QImageReader(&buffer).transformation()) {
    case QImageIOHandler::TransformationMirror: return 2;
    case QImageIOHandler::TransformationRotate180: return 3;
    case QImageIOHandler::TransformationFlip: return 4;
    case QImageIOHandler::TransformationFlipAndRotate90: return 5;
    case QImageIOHandler::TransformationRotate90: return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90: return 7;
    case QImageIOHandler::TransformationRotate270: return 8;
    default: return 1;
    }
}

/// An Exif segment that says nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xFF\xE1\x00\x22" "Exif\0\0" "MM\0\x2A\0\0\0\x08" "\0\x01" "\x01\x12\0\x03\0\0\0\x01\0\0\0\0" "\0\0\0\0", 36);
    segment[29] = char(orientation);
    return segment;
}

bool keepsSegment(quint8 marker)
{
    const bool application = marker >= 0xE0 && marker <= 0xEF;
    const bool comment = marker == 0xFE;
    // JFIF (resolution), the colour profile and Adobe's note on how colours are coded.
    return (!application && !comment) || marker == 0xE0 || marker == 0xE2 || marker == 0xEE;
}

QByteArray bareJpeg(const QByteArray &file)
{
    QByteArray bare = file.left(2);
    const int orientation = orientationOf(file);
    bool told = orientation == 1;
    for (qsizetype at = 2; at + 4 <= file.size();) {
        const auto marker = quint8(file[at + 1]);
        if (quint8(file[at]) != 0xFF || marker == 0xFF)
            return file;
        if (marker != 0xE0 && !std::exchange(told, true)) // JFIF stands before all others
            bare += orientationSegment(orientation);
        if (marker == 0xDA) // from here on the picture itself
            return bare + file.mid(at);
        const qsizetype length = qFromBigEndian<quint16>(file.constData() + at + 2);
        if (length < 2 || at + 2 + length > file.size())
            return file;
        if (keepsSegment(marker))
            bare += file.mid(at, 2 + length);
        at += 2 + length;
    }
    return file;
}

QByteArray barePng(const QByteArray &file)
{
    static const std::array<QByteArray, 5> dropped{"tEXt", "zTXt", "iTXt", "eXIf", "tIME"};
    QByteArray bare = file.left(8);
    for (qsizetype at = 8; at + 12 <= file.size();) {
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + at);
        if (at + 12 + length > file.size())
            return file;
        const QByteArray type = file.mid(at + 4, 4);
        if (std::find(dropped.begin(), dropped.end(), type) == dropped.end())
            bare += file.mid(at, 12 + length);
        if (type == "IEND")
            return bare;
        at += 12 + length;
    }
    return file;
}

} // namespace

QByteArray withoutMetadata(const QByteArray &file)
{
    if (file.startsWith("\xFF\xD8"))
        return bareJpeg(file);
    return file.startsWith("\x89PNG\r\n\x1A\n") ? barePng(file) : file;
}

} // namespace piao::report
