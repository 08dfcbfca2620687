// SPDX-License-Identifier: EUPL-1.2
#include "pdf/picture_file.h"
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/qpdf.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>

using namespace piao;
using namespace piao::report;

namespace {

QByteArray saved(const QImage &image, const char *format)
{
    QBuffer file;
    REQUIRE(image.save(&file, format));
    return file.data();
}

QImage colored(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setDotsPerMeterX(2835); // 72 dots an inch: a pixel is a point
    image.setDotsPerMeterY(2835);
    return image;
}

QImage halfTransparent()
{
    QImage image(20, 10, QImage::Format_ARGB32);
    image.fill(QColor(200, 10, 10, 128));
    return image;
}

Document with(const QByteArray &bytes, double width = 0)
{
    Document document;
    document.title = QStringLiteral("Immagini");
    document.heading(1, QStringLiteral("1"), QStringLiteral("Immagini"));
    document.add(Picture{bytes, QStringLiteral("Lo stemma della Provincia"), QStringLiteral("Figura 1. Lo stemma"), {}, width});
    return document;
}

/// The image objects of the file.
std::vector<QPDFObjectHandle> imagesOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    std::vector<QPDFObjectHandle> images;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            images.push_back(object.getDict().shallowCopy());
    }
    return images;
}

} // namespace

TEST_CASE("a JPEG goes into the file as it is, at its own size", "[report][picture]")
{
    const QByteArray jpeg = saved(colored(120, 60), "JPEG");
    const QByteArray pdf = test::validPdfOf(with(jpeg));
    CHECK(pdf.contains(jpeg));
    auto images = imagesOf(pdf);
    REQUIRE(images.size() == 1);
    CHECK(images.front().getKey("/Width").getIntValueAsInt() == 120);
    CHECK(images.front().getKey("/Filter").isNameAndEquals("/DCTDecode"));
    const auto read = readPictureFile(jpeg);
    REQUIRE(read);
    CHECK(read->pointWidth == Approx(120).epsilon(0.01));
}

TEST_CASE("a transparent PNG keeps its opacity, a grey one has one channel", "[report][picture]")
{
    auto transparent = imagesOf(test::validPdfOf(with(saved(halfTransparent(), "PNG"))));
    REQUIRE(transparent.size() == 2);
    CHECK(transparent[0].hasKey("/SMask") != transparent[1].hasKey("/SMask"));

    const auto read = readPictureFile(saved(halfTransparent(), "PNG"));
    REQUIRE(read);
    CHECK(read->opacity.size() == 200);
    CHECK(uchar(read->opacity.front()) == 128);
    CHECK(read->pixels.size() == 600);
    CHECK(uchar(read->pixels.front()) == 200);

    QImage gray(7, 5, QImage::Format_Grayscale8);
    gray.fill(99);
    auto images = imagesOf(test::validPdfOf(with(saved(gray, "PNG"))));
    REQUIRE(images.size() == 1);
    CHECK(images.front().getKey("/ColorSpace").isNameAndEquals("/DeviceGray"));
}

TEST_CASE("a picture that stands in many places is written once", "[report][picture]")
{
    Document document = with(saved(colored(30, 30), "PNG"));
    for (int i = 0; i < 5; ++i)
        document.add(Picture{saved(colored(30, 30), "PNG"), QStringLiteral("Di nuovo")});
    CHECK(imagesOf(test::validPdfOf(document)).size() == 1);
}

TEST_CASE("what is no picture is told in words, and the document is made", "[report][picture]")
{
    QByteArray cut = saved(colored(200, 200), "PNG");
    cut.truncate(cut.size() / 2);
    // A header that promises 60,000 x 60,000 pixels: unpacking it would fill the memory.
    QByteArray huge = saved(colored(8, 8), "PNG");
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("GIF89a"), QByteArray("<svg/>"), cut, huge}) {
        PdfSummary summary;
        const QByteArray pdf = test::validPdfOf(with(bytes), {}, &summary);
        CHECK(summary.unreadablePictures == 1);
        CHECK(imagesOf(pdf).empty());
        CHECK(test::textOf(pdf).contains(QStringLiteral("Lo stemma della Provincia")));
    }
}

TEST_CASE("a picture larger than the page is made smaller, and a wished width is kept", "[report][picture]")
{
    CHECK(!test::validPdfOf(with(saved(colored(3000, 200), "JPEG"))).isEmpty());
    CHECK(!test::validPdfOf(with(saved(colored(100, 6000), "PNG"))).isEmpty());
    CHECK(!test::validPdfOf(with(saved(colored(100, 100), "PNG"), 42)).isEmpty());
}
