// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include "support/expected_warnings.h"
#include "web/picture_metadata.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

QByteArray written(const char *format, const QString &said)
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setPixel(3, 3, 0xFFFF0000);
    image.setText("Comment", said);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&file, format));
    return file.data();
}

/// The JPEG file with an Exif segment that tells how to turn it and where it was taken.
QByteArray photographed(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = orientation;
    exif += "Via Segreta 1";
    const auto length = quint16(exif.size() + 2);
    return jpeg.insert(2, QByteArray("\xFF\xE1") + char(length >> 8) + char(length & 0xFF) + exif);
}

QImageIOHandler::Transformations turned(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).transformation();
}

} // namespace

TEST_CASE("what a picture's file says of its author does not come out, its pixels do", "[web]")
{
    for (const char *format : {"PNG", "JPEG"}) {
        INFO(format);
        const QByteArray file = written(format, "nome dell'autore");
        REQUIRE(file.contains("nome dell'autore"));
        const QByteArray bare = withoutMetadata(file);
        CHECK_FALSE(bare.contains("nome dell'autore"));
        CHECK(QImage::fromData(bare).convertToFormat(QImage::Format_RGB32) == QImage::fromData(file).convertToFormat(QImage::Format_RGB32));
        CHECK(withoutMetadata(bare) == bare);
    }
}

TEST_CASE("a photograph stays turned as it was, and does not tell where it was taken", "[web]")
{
    const QByteArray plain = written("JPEG", {});
    for (char orientation = 1; orientation <= 8; ++orientation) {
        INFO(int(orientation));
        const QByteArray file = photographed(plain, orientation);
        const QByteArray bare = withoutMetadata(file);
        CHECK(turned(bare) == turned(file));
        CHECK_FALSE(bare.contains("Via Segreta"));
    }
    CHECK(turned(photographed(plain, 6)) == QImageIOHandler::TransformationRotate90);
}

TEST_CASE("a damaged picture or another kind of file is left as it is", "[web]")
{
    const ExpectedWarning damaged("JPEG");
    const QByteArray jpeg = photographed(written("JPEG", "x"), 6);
    const QByteArray png = written("PNG", "x");
    for (qsizetype length = 0; length < 60; length += 7) {
        CHECK(jpeg.startsWith(withoutMetadata(jpeg.left(length)).left(2)));
        CHECK(png.startsWith(withoutMetadata(png.left(length))));
    }
    CHECK(withoutMetadata("GIF89a") == "GIF89a");
}

TEST_CASE("the edition publishes pictures without what they say of themselves", "[web]")
{
    Document document;
    document.title = "Foto";
    document.add(Picture{written("PNG", "nome dell'autore"), "Una prova"});
    const WrittenEdition edition(document);
    for (const auto &[name, bytes] : edition.files())
        CHECK_FALSE(bytes.contains("nome dell'autore"));
}
