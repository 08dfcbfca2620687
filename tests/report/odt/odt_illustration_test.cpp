// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/odt_fixture.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>

using namespace piao::report;
using namespace piao::test;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setDotsPerMeterX(2835); // a pixel is a point
    image.setDotsPerMeterY(2835);
    QBuffer file;
    REQUIRE(image.save(&file, "PNG"));
    return file.data();
}

Figure chart()
{
    Figure figure{200, 100, {}, "Tre barre: 1, 2 e 3", "Figura 1. Barre", "grafico"};
    figure.primitives = {Rectangle{{10, 20}, 30, 40, Color{0, 102, 204}}, FigureText{{5, 5}, "a < b & c", 9, {}, true, TextAnchor::End},
                         Polyline{{{0, 0}, {10, 10}}, {}}, Ellipse{{5, 5}, 2, 3, Color{}}, Polygon{{{1, 1}, {2, 2}, {3, 1}}, Color{}}};
    figure.links = {{{10, 20}, 30, 40, "#grafico", "Alla barra"}, {{0, 0}, 5, 5, "#altrove", "Da nessuna parte"}};
    return figure;
}

} // namespace

TEST_CASE("a picture of an ODT is the file itself, with its alternative text", "[report][odt]")
{
    Document document;
    const QByteArray bytes = png(120, 60);
    document.add(Picture{bytes, "Lo stemma", "Figura 1. Stemma"});
    document.add(Picture{bytes, "Di nuovo lo stemma"});
    const auto parts = partsOf(odtOf(document));
    CHECK(parts["Pictures/1.png"].bytes == bytes);
    CHECK_FALSE(parts.contains("Pictures/2.png")); // kept once
    const auto content = parseXml(parts["content.xml"].bytes);
    const auto frames = content->all("draw:frame");
    REQUIRE(frames.size() == 2);
    CHECK(frames[0]->first("svg:desc").children.front()->text == "Lo stemma");
    CHECK(frames[0]->first("svg:title").children.front()->text == "Figura 1. Stemma");
    CHECK(frames[0]->attribute("svg:width").chopped(2).toDouble() == Approx(120).epsilon(0.01)); // a picture's dots in a metre are whole
    CHECK(frames[1]->all("svg:title").empty());
    CHECK(paragraphsOf(*content) == QStringList{"Figura 1. Stemma"});
}

TEST_CASE("a picture too large for the page is scaled down in its shape", "[report][odt]")
{
    Document document;
    document.add(Picture{png(100, 50), "Largo", {}, {}, 5000});
    const auto content = contentOf(document);
    const XmlNode &frame = content->first("draw:frame");
    const auto length = [&frame](const char *name) { return frame.attribute(name).chopped(2).toDouble(); };
    const DocumentStyle style;
    CHECK(length("svg:width") == Approx(style.pageWidth - 2 * style.marginInner).margin(0.02));
    CHECK(length("svg:height") == Approx(length("svg:width") / 2).margin(0.02));
}

TEST_CASE("a picture that cannot be read leaves its alternative text in an ODT", "[report][odt]")
{
    Document document;
    document.cover = Cover{"Provincia", "Piano"};
    document.cover->logo = Picture{"rotto anche questo", "Lo stemma"};
    document.add(Picture{"rotto", "Quel che si vedrebbe", "Figura 1"});
    document.add(Picture{"rotto", {}, "Solo la didascalia"});
    OdtSummary summary;
    const auto content = parseXml(partsOf(odtOf(document, {}, &summary))["content.xml"].bytes);
    CHECK(summary.unreadablePictures == 2); // two files, one of them shown twice
    CHECK(content->all("draw:frame").empty());
    CHECK(paragraphsOf(*content) == QStringList{"Lo stemma", "Provincia", "Piano", "Quel che si vedrebbe", "Solo la didascalia"});
}

TEST_CASE("a drawing of an ODT is a vector picture with its links", "[report][odt]")
{
    Document document;
    document.add(chart());
    const auto parts = partsOf(odtOf(document));
    const auto content = parseXml(parts["content.xml"].bytes);
    const XmlNode &frame = content->first("draw:frame");
    CHECK(frame.first("svg:desc").children.front()->text == "Tre barre: 1, 2 e 3");
    const auto areas = frame.all("draw:area-rectangle");
    REQUIRE(areas.size() == 1); // the other leads nowhere
    CHECK(areas.front()->attribute("xlink:href") == "#grafico");
    CHECK(areas.front()->attribute("svg:width") == "30pt");
    const auto svg = parseXml(parts[frame.first("draw:image").attribute("xlink:href")].bytes);
    CHECK(svg->first("svg").attribute("viewBox") == "0 0 200 100");
    CHECK(svg->first("rect").attribute("fill") == "#0066cc");
    CHECK(svg->first("text").attribute("text-anchor") == "end");
    CHECK(svg->first("text").readText() == "a < b & c");
    for (const char *shape : {"polyline", "ellipse", "polygon"})
        CHECK(svg->all(shape).size() == 1);
}

TEST_CASE("a cover's logo stands above the body's name in an ODT", "[report][odt]")
{
    Document document;
    document.cover = Cover{"Provincia di Prova", "Piano", "PIAO", "2024-2026", {"Versione 1"}};
    document.cover->logo = Picture{png(100, 100), "Lo stemma"};
    document.cover->approval = {paragraph("Approvato con decreto n. 7")};
    document.paragraph("Testo");
    const auto content = contentOf(document);
    const auto paragraphs = content->all("text:p");
    CHECK(paragraphs[0]->all("draw:frame").size() == 1);
    CHECK(paragraphsOf(*content)
          == QStringList{"Provincia di Prova", "PIAO", "Piano", "2024-2026", "Approvato con decreto n. 7", "Versione 1", "Testo"});
    const XmlNode &first = content->with("style:style", "style:name", paragraphs[0]->attribute("text:style-name"));
    CHECK(first.attribute("style:master-page-name") == "First_20_Page");
    const XmlNode &last = content->with("style:style", "style:name", paragraphs.back()->attribute("text:style-name"));
    CHECK(last.attribute("style:master-page-name") == "Standard");
}
