// SPDX-License-Identifier: EUPL-1.2
// The cover with its logo and the act, the mark of a draft, the running foot.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/sample_document.h"
#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace piao;
using namespace piao::report;

namespace {

QByteArray logoFile()
{
    QImage image(240, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 240; ++x) {
            if (std::abs(x - 120) * 2 + std::max(0, y - 160) * 2 < 230)
                image.setPixelColor(x, y, y < 150 ? QColor(0, 70, 140) : QColor(200, 30, 40));
        }
    }
    QBuffer file;
    image.save(&file, "PNG");
    return file.data();
}

Document withCover()
{
    Document document = test::sampleDocument();
    document.cover->logo = Picture{logoFile(), QStringLiteral("Stemma della Provincia")};
    document.cover->approval = {paragraph(QStringLiteral("Decreto deliberativo del Presidente"), TextRole::Label),
                                paragraph(QStringLiteral("n. 7 del 31 gennaio 2024, dichiarato immediatamente eseguibile"))};
    document.foot = QStringLiteral("Stampato dal programma il 31 gennaio 2024");
    return document;
}

int countElements(const QByteArray &pdf, const std::string &type)
{
    int count = 0;
    for (const test::ReadElement &each : test::readStructure(pdf).elements)
        count += each.type == type;
    return count;
}

} // namespace

TEST_CASE("the cover bears the logo, the act and the lines in this order", "[report][pdf][cover]")
{
    const Document document = withCover();
    const QByteArray pdf = test::validPdfOf(document);
    const QString text = test::textOf(pdf, 1);
    const QStringList inOrder{QStringLiteral("Provincia di Esempio"), QStringLiteral("Piano integrato"), QStringLiteral("2024-2026"),
                              QStringLiteral("Decreto deliberativo"), QStringLiteral("n. 7 del 31"), QStringLiteral("Approvato con decreto")};
    qsizetype at = -1;
    for (const QString &each : inOrder) {
        INFO(each.toStdString());
        const qsizetype next = text.indexOf(each);
        REQUIRE(next > at);
        at = next;
    }
    CHECK(countElements(pdf, "Figure") == countElements(test::pdfOf(test::sampleDocument()), "Figure") + 1);
    const QString structure = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-struct"), QStringLiteral("%")});
    CHECK(structure.contains(QStringLiteral("Figure")));
}

TEST_CASE("a damaged logo is left out and told", "[report][pdf][cover]")
{
    Document document = withCover();
    document.cover->logo->bytes = "no picture";
    PdfSummary summary;
    test::validPdfOf(document, {}, &summary);
    CHECK(summary.unreadablePictures == 1);
}

TEST_CASE("an act of very many lines is set smaller before it meets the title", "[report][pdf][cover]")
{
    Document document = withCover();
    for (int i = 0; i < 24; ++i)
        document.cover->lines.push_back(QStringLiteral("Riga numero %1 della copertina").arg(i));
    const QString text = test::textOf(test::validPdfOf(document), 1);
    CHECK(text.contains(QStringLiteral("Riga numero 23")));
    CHECK(text.indexOf(QStringLiteral("2024-2026")) < text.indexOf(QStringLiteral("Decreto deliberativo")));
}

TEST_CASE("every page of a draft says so, outside the structure", "[report][pdf][cover]")
{
    Document document = withCover();
    document.draft = true;
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    if (const QString keep = qEnvironmentVariable("PIAO_KEEP_PDF"); !keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
    const QString inContentOrder = test::runOn(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")});
    const QStringList pages = inContentOrder.split(QLatin1Char('\f'));
    for (int page = 1; page <= summary.pages; ++page) {
        INFO("page " << page);
        CHECK(QString(pages[page - 1]).remove(QLatin1Char('\n')).startsWith(QStringLiteral("BOZZA"))); // under all else
    }
    const QString structure = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%")});
    CHECK_FALSE(structure.contains(QStringLiteral("BOZZA")));
    CHECK(test::readStructure(pdf).outline() == test::readStructure(test::pdfOf(withCover())).outline());
    document.wording.draft.clear();
    test::validPdfOf(document);
}

TEST_CASE("the foot stands on every page but the cover, beside the page number", "[report][pdf][cover]")
{
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(withCover(), {}, &summary);
    CHECK_FALSE(test::textOf(pdf, 1).contains(QStringLiteral("Stampato dal programma")));
    for (int page = 2; page <= summary.pages; ++page)
        CHECK(test::textOf(pdf, page).contains(QStringLiteral("Stampato dal programma")));
}
