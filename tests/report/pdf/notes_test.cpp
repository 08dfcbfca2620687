// SPDX-License-Identifier: EUPL-1.2
// Notes at the feet of pages: printed on the page of their call, read where they are called, linked both ways.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/structure_reader.h"
#include "report/pdf/text_source.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace piao;
using namespace piao::report;

namespace {

QString marker(int number)
{
    return QStringLiteral("NOTA-%1-FINE").arg(number);
}

Spans calling(const QString &before, const QString &note, const QString &after = {})
{
    return {plain(before), noteCall({plain(note)}), plain(after)};
}

QString callOf(int number)
{
    static const QString figures = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += figures[digit.digitValue()];
    return text;
}

QStringList pagesOf(const QByteArray &pdf)
{
    return test::textOf(pdf).split(QLatin1Char('\f'));
}

int pageWith(const QStringList &pages, const QString &what)
{
    for (int i = 0; i < pages.size(); ++i) {
        if (pages[i].contains(what))
            return i;
    }
    return -1;
}

int countElements(const test::StructureReport &report, const std::string &type)
{
    return int(std::count_if(report.elements.begin(), report.elements.end(), [&type](const auto &e) { return e.type == type; }));
}

void keep(const QByteArray &pdf)
{
    if (const QString path = qEnvironmentVariable("PIAO_KEEP_PDF"); !path.isEmpty()) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

} // namespace

TEST_CASE("a note stands at the foot of the page of its call, whatever the page", "[report][pdf][notes]")
{
    test::TextSource source(11);
    Document document;
    document.title = QStringLiteral("Note");
    for (int i = 1; i <= 60; ++i)
        document.paragraph(calling(source.prose(1 + source.number(6)) + QStringLiteral(" parola%1").arg(i),
                                   source.prose(1 + source.number(2)) + QLatin1Char(' ') + marker(i), QStringLiteral(". ") + source.prose(2)));
    DocumentStyle undivided; // so that each word is found with its call
    undivided.hyphenate = false;
    const QByteArray pdf = test::validPdfOf(document, undivided);
    keep(pdf);
    const QStringList pages = pagesOf(pdf);
    for (int i = 1; i <= 60; ++i) {
        INFO("note " << i);
        const int page = pageWith(pages, QStringLiteral("parola%1%2").arg(i).arg(callOf(i)));
        REQUIRE(page >= 0);
        CHECK(pages[page].count(marker(i)) == 1);
        CHECK(pages[page].indexOf(marker(i)) > pages[page].lastIndexOf(QRegularExpression(QStringLiteral("parola[0-9]"))));
    }
    const test::StructureReport report = test::readStructure(pdf);
    CHECK(countElements(report, "Note") == 60);
    CHECK(countElements(report, "Reference") == 60);
    CHECK(report.links == 120); // there and back
}

TEST_CASE("a note is read right after the paragraph that calls it", "[report][pdf][notes]")
{
    Document document;
    document.paragraph(calling(QStringLiteral("Primo"), QStringLiteral("la nota")));
    document.paragraph(QStringLiteral("Secondo."));
    const QByteArray pdf = test::validPdfOf(document);
    const QString structure = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%")});
    CHECK(structure.indexOf(QStringLiteral("Primo")) < structure.indexOf(QStringLiteral("la nota")));
    CHECK(structure.indexOf(QStringLiteral("la nota")) < structure.indexOf(QStringLiteral("Secondo")));
    const QString outline = test::readStructure(pdf).outline().simplified();
    CHECK(outline.contains(QStringLiteral("P Reference Link Note Lbl Link P")));
    const QString page = test::textOf(pdf); // on the page it stands below
    CHECK(page.indexOf(QStringLiteral("Secondo")) < page.indexOf(QStringLiteral("la nota")));
}

TEST_CASE("notes of lists and tables stand on the page of their item and row", "[report][pdf][notes]")
{
    test::TextSource source(12);
    Document document;
    document.add(bullets({{{paragraph(calling(QStringLiteral("voce"), marker(1)))}, {numbered({{{paragraph(calling(QStringLiteral("sotto"), marker(2)))}}})}}}));
    Table &table = document.table(QStringLiteral("Tabella"), {column(QString()), column(QString())});
    table.head = {row({cell(calling(QStringLiteral("Testa"), marker(3))), cell(QStringLiteral("B"))})};
    for (int i = 4; i <= 80; ++i)
        table.rows.push_back(row({cell(calling(QStringLiteral("riga%1").arg(i), marker(i))), cell(source.words(3))}));
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages > 2);
    const QStringList pages = pagesOf(pdf);
    for (int i = 4; i <= 80; ++i) {
        INFO("note " << i);
        const int page = pageWith(pages, QStringLiteral("riga%1%2").arg(i).arg(callOf(i)));
        REQUIRE(page >= 0);
        CHECK(pages[page].contains(marker(i)));
    }
    for (const int i : {1, 2, 3})
        CHECK(pages[0].count(marker(i)) == 1);
    CHECK(pages[1].contains(QStringLiteral("Testa³"))); // repeated as an artifact, with its note where it was read
    CHECK_FALSE(pages[1].contains(marker(3)));
}

TEST_CASE("a note longer than a page goes on at the feet of the next ones", "[report][pdf][notes]")
{
    test::TextSource source(13);
    QString longNote;
    for (int i = 0; i < 200; ++i)
        longNote += QStringLiteral("frase%1x %2 ").arg(i).arg(source.sentence());
    Document document;
    document.paragraph(source.prose(10));
    document.paragraph(calling(QStringLiteral("Chiamata"), longNote));
    document.paragraph(calling(QStringLiteral("Subito dopo"), marker(2)));
    for (int i = 0; i < 12; ++i)
        document.paragraph(source.prose(8));
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages > 2);
    const QStringList pages = pagesOf(pdf);
    CHECK(pageWith(pages, QStringLiteral("frase0x")) == 0);
    int last = 0;
    for (int i = 0; i < 200; ++i) {
        const int page = pageWith(pages, QStringLiteral("frase%1x").arg(i));
        INFO("sentence " << i);
        CHECK(page >= last);
        last = std::max(last, page);
    }
    CHECK(last > 0);
    CHECK(pageWith(pages, marker(2)) >= last);
    CHECK(countElements(test::readStructure(pdf), "Note") == 2);
}

TEST_CASE("waiting notes are printed before the page turns and at the end", "[report][pdf][notes]")
{
    test::TextSource source(14);
    Document document;
    document.paragraph(calling(QStringLiteral("Prima"), source.prose(260) + marker(1)));
    document.add(Orientation::Landscape);
    document.paragraph(calling(QStringLiteral("Dopo"), source.prose(200) + marker(2)));
    const QByteArray pdf = test::validPdfOf(document);
    const QStringList pages = pagesOf(pdf);
    CHECK(pageWith(pages, marker(1)) < pageWith(pages, QStringLiteral("Dopo")));
    CHECK(pageWith(pages, marker(2)) > pageWith(pages, QStringLiteral("Dopo")));
}

TEST_CASE("a row with more notes than a page holds is printed all the same", "[report][pdf][notes]")
{
    test::TextSource source(15);
    Document document;
    Paragraphs many;
    for (int i = 1; i <= 40; ++i)
        many.push_back(paragraph(calling(QStringLiteral("cella"), source.prose(4) + marker(i))));
    document.table({}, {column(QStringLiteral("A")), column(QStringLiteral("B"))}).rows = {row({cell(many), cell(QStringLiteral("x"))})};
    const QString text = test::textOf(test::validPdfOf(document));
    for (int i = 1; i <= 40; ++i)
        CHECK(text.count(marker(i)) == 1);
}

TEST_CASE("notes within notes and outside the text are set in brackets, empty ones do no harm", "[report][pdf][notes]")
{
    Document document;
    document.cover = Cover{QStringLiteral("Ente"), QStringLiteral("Piano")};
    document.cover->approval = {paragraph(calling(QStringLiteral("Decreto"), QStringLiteral("in copertina")))};
    document.paragraph({plain(QStringLiteral("Testo ")), noteCall({plain(QStringLiteral("fuori")), noteCall({plain(QStringLiteral("dentro"))})}),
                        noteCall({plain(QString())}), plain(QStringLiteral(" oltre"))});
    const QByteArray pdf = test::validPdfOf(document);
    CHECK(test::textOf(pdf, 1).contains(QStringLiteral("Decreto (in copertina)")));
    const QString text = test::textOf(pdf, 2);
    CHECK(text.contains(QStringLiteral("fuori (dentro)")));
    CHECK(text.contains(QStringLiteral("¹ ²"))); // not ¹²
}

TEST_CASE("a note may hold links", "[report][pdf][notes]")
{
    Document document;
    document.paragraph({plain(QStringLiteral("Testo")), noteCall({plain(QStringLiteral("si veda ")), link(QStringLiteral("Normattiva"), QStringLiteral("https://www.normattiva.it/"))})});
    CHECK(test::readStructure(test::validPdfOf(document)).links == 3);
}
