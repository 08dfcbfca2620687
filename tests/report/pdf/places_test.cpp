// SPDX-License-Identifier: EUPL-1.2
// Where blocks with an origin stand: who points at a page must find what stands there.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/text_source.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QXmlStreamReader>

using namespace piao;
using namespace piao::report;

namespace {

std::vector<PlacedOrigin> placesOf(const PdfSummary &summary, const QString &origin)
{
    std::vector<PlacedOrigin> found;
    for (const PlacedOrigin &each : summary.places) {
        if (each.origin == origin)
            found.push_back(each);
    }
    return found;
}

/// Page (from 0) and centre of each occurrence of a word, as another program reads the file.
std::vector<std::pair<int, Point>> wordsOf(const QByteArray &pdf, const QString &word)
{
    QXmlStreamReader xml(test::runOn(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("%"), QStringLiteral("-")}));
    std::vector<std::pair<int, Point>> found;
    int page = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        page += xml.name() == QLatin1String("page") ? 1 : 0;
        if (xml.name() != QLatin1String("word"))
            continue;
        const auto at = [attributes = xml.attributes()](const char *name) { return attributes.value(QLatin1String(name)).toDouble(); };
        const Point centre{(at("xMin") + at("xMax")) / 2, (at("yMin") + at("yMax")) / 2};
        if (xml.readElementText() == word)
            found.emplace_back(page, centre);
    }
    return found;
}

bool holds(const PlacedOrigin &place, int page, Point point)
{
    return place.page == page && point.x >= place.left && point.x <= place.left + place.width && point.y >= place.top
        && point.y <= place.top + place.height;
}

Paragraph placed(Paragraph paragraph, const QString &origin)
{
    paragraph.origin = origin;
    return paragraph;
}

} // namespace

TEST_CASE("whatever has an origin is placed where its words stand", "[report][pdf][places]")
{
    Document document;
    document.cover = Cover{QStringLiteral("Ente"), QStringLiteral("Piano")};
    document.heading(1, {}, QStringLiteral("Prima"));
    document.heading(2, QStringLiteral("2.7.9"), QStringLiteral("TITOLO")).origin = QStringLiteral("heading");
    document.paragraph(QStringLiteral("PARAGRAFO semplice")).origin = QStringLiteral("paragraph");
    document.paragraph(QStringLiteral("AVVISO"), TextRole::Note).origin = QStringLiteral("aside");
    document.add(bullets({{{placed(paragraph(QStringLiteral("VOCE")), QStringLiteral("item"))}}}));
    Table &table = document.table(QStringLiteral("DIDASCALIA"), {column(QStringLiteral("TESTA")), column(QStringLiteral("B"))});
    table.origin = QStringLiteral("table");
    table.rows = {groupRow(QStringLiteral("GRUPPO")), textRow({QStringLiteral("RIGA"), QStringLiteral("x")}),
                  row({cell(Paragraphs{placed(paragraph(QStringLiteral("CELLA")), QStringLiteral("cell"))}), cell(QStringLiteral("ACCANTO"))})};
    table.rows[0].origin = QStringLiteral("group");
    table.rows[2].origin = QStringLiteral("row");
    Figure figure{100, 40, {FigureText{{5, 20}, QStringLiteral("DISEGNO")}}, QStringLiteral("Un disegno")};
    figure.origin = QStringLiteral("figure");
    document.add(figure);
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    const std::vector<std::pair<QString, QString>> expected{
        {QStringLiteral("TITOLO"), QStringLiteral("heading")}, {QStringLiteral("2.7.9"), QStringLiteral("heading")}, {QStringLiteral("PARAGRAFO"), QStringLiteral("paragraph")},
        {QStringLiteral("AVVISO"), QStringLiteral("aside")}, {QStringLiteral("VOCE"), QStringLiteral("item")},
        {QStringLiteral("DIDASCALIA"), QStringLiteral("table")}, {QStringLiteral("TESTA"), QStringLiteral("table")},
        {QStringLiteral("GRUPPO"), QStringLiteral("group")}, {QStringLiteral("RIGA"), QStringLiteral("table")},
        {QStringLiteral("CELLA"), QStringLiteral("cell")}, {QStringLiteral("ACCANTO"), QStringLiteral("row")},
        {QStringLiteral("DISEGNO"), QStringLiteral("figure")}};
    for (const auto &[word, origin] : expected) {
        INFO(word.toStdString());
        const auto words = wordsOf(pdf, word);
        REQUIRE(words.size() == 1);
        QString under;
        for (const PlacedOrigin &each : summary.places) {
            if (holds(each, words[0].first, words[0].second))
                under = each.origin;
        }
        CHECK(under == origin);
    }
}

TEST_CASE("what goes on over pages has a place on each", "[report][pdf][places]")
{
    test::TextSource source(5);
    Document document;
    document.paragraph(source.prose(160)).origin = QStringLiteral("long");
    Table &table = document.table({}, {column(QStringLiteral("A")), column(QStringLiteral("B"))});
    table.rows = {textRow({source.prose(200), QStringLiteral("x")})};
    table.rows[0].origin = QStringLiteral("row");
    PdfSummary summary;
    test::validPdfOf(document, {}, &summary);
    for (const char *origin : {"long", "row"}) {
        const auto places = placesOf(summary, QLatin1String(origin));
        REQUIRE(places.size() >= 2);
        for (std::size_t i = 1; i < places.size(); ++i)
            CHECK(places[i].page == places[i - 1].page + 1);
    }
}

TEST_CASE("pictures have their place, read or not", "[report][pdf][places]")
{
    QBuffer file;
    QImage(30, 20, QImage::Format_RGB32).save(&file, "PNG");
    Document document;
    document.cover = Cover{QStringLiteral("Ente"), QStringLiteral("Piano")};
    document.cover->logo = Picture{file.data(), QStringLiteral("Stemma")};
    document.cover->logo->origin = QStringLiteral("logo");
    Picture picture{file.data(), QStringLiteral("Mappa")};
    picture.origin = QStringLiteral("map");
    document.add(picture);
    picture = {QByteArray("damaged"), QStringLiteral("Perduta")};
    picture.origin = QStringLiteral("lost");
    document.add(picture);
    PdfSummary summary;
    test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.places.size() == 3);
    CHECK(summary.places[0].origin == QStringLiteral("logo"));
    CHECK(summary.places[0].page == 0);
    CHECK(summary.places[1].origin == QStringLiteral("map"));
    CHECK(summary.places[2].origin == QStringLiteral("lost"));
    for (const PlacedOrigin &each : summary.places)
        CHECK((each.width > 0 && each.height > 0));
}

TEST_CASE("blocks without an origin are not placed", "[report][pdf][places]")
{
    Document document;
    document.heading(1, {}, QStringLiteral("T"));
    document.table({}, {column(QStringLiteral("A"))}).rows = {textRow({QStringLiteral("a")})};
    PdfSummary summary;
    test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.places.empty());
}
