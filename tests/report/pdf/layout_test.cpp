// SPDX-License-Identifier: EUPL-1.2
// Layouts that break careless writers. Every file is read back and must be valid, whatever else is asked of it.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/structure_reader.h"
#include "report/pdf/text_source.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace piao;
using namespace piao::report;

namespace {

Document plainDocument()
{
    Document document;
    document.title = QStringLiteral("Prova");
    document.runningTitle = QStringLiteral("Testatina");
    return document;
}

std::vector<Column> columns(int count)
{
    std::vector<Column> made;
    for (int i = 1; i <= count; ++i)
        made.push_back(column(QStringLiteral("Colonna%1").arg(i)));
    return made;
}

int count(const QString &text, const QString &what)
{
    return int(text.count(what));
}

int countElements(const test::StructureReport &report, const std::string &type)
{
    return int(std::count_if(report.elements.begin(), report.elements.end(), [&type](const auto &e) { return e.type == type; }));
}

/// Number of the first page (from 1) whose text holds `what`; 0 when none does.
int pageWith(const QByteArray &pdf, int pages, const QString &what)
{
    for (int page = 1; page <= pages; ++page) {
        if (test::textOf(pdf, page).contains(what))
            return page;
    }
    return 0;
}

/// "595 x 842" of each page.
QStringList pageSizes(const QByteArray &pdf)
{
    static const QRegularExpression size(QStringLiteral("size: +([0-9]+)[.0-9]* x ([0-9]+)"));
    const QString info = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("999"), QStringLiteral("%")});
    QStringList sizes;
    auto matches = size.globalMatch(info);
    while (matches.hasNext()) {
        const auto match = matches.next();
        sizes.append(match.captured(1) + QStringLiteral(" x ") + match.captured(2));
    }
    return sizes;
}

} // namespace

TEST_CASE("a row taller than a page goes on over pages and stays one row", "[report][pdf][layout]")
{
    test::TextSource source(1);
    Document document = plainDocument();
    Table &table = document.table(QStringLiteral("Alta"), columns(3));
    table.rows = {textRow({QStringLiteral("prima"), QStringLiteral("x"), QStringLiteral("y")}),
                  textRow({QStringLiteral("inizio ") + source.prose(400) + QStringLiteral(" FINE-LUNGA"), QStringLiteral("corta"), source.prose(60) + QStringLiteral(" FINE-MEDIA")}),
                  textRow({QStringLiteral("ultima"), QStringLiteral("x"), QStringLiteral("y")})};
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages >= 3);
    const test::StructureReport report = test::readStructure(pdf);
    REQUIRE(countElements(report, "TR") == 4);
    REQUIRE(countElements(report, "TH") == 3);
    const QString text = test::textOf(pdf);
    for (const char *word : {"FINE-LUNGA", "FINE-MEDIA", "ultima"})
        REQUIRE(count(text, QLatin1String(word)) == 1);
}

TEST_CASE("a word wider than its column is broken and stays whole for readers", "[report][pdf][layout]")
{
    Document document = plainDocument();
    Table &table = document.table(QStringLiteral("Stretta"), columns(8));
    const QString word(10000, QLatin1Char('w'));
    table.rows = {textRow({word, QStringLiteral("https://www.provincia.example/un/indirizzo/molto/lungo/che/non/finisce/mai.html"), QStringLiteral("a")})};
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(count(test::textOf(pdf), QStringLiteral("w")) >= 10000);
    REQUIRE(summary.pages > 1);
}

TEST_CASE("divided words are taken out whole", "[report][pdf][layout][text]")
{
    Document document = plainDocument();
    Table &table = document.table({}, columns(7));
    for (int i = 0; i < 3; ++i)
        table.rows.push_back(textRow({QStringLiteral("amministrazione straordinaria"), QStringLiteral("riqualificazione dell’accessibilità"),
                                      QStringLiteral("programmazione tecnico-amministrativa"), QStringLiteral("efficientamento"),
                                      QStringLiteral("internazionalizzazione"), QStringLiteral("anticorruzione"), QStringLiteral("digitalizzazione")}));
    const QString text = test::textOf(test::validPdfOf(document)).simplified();
    for (const char *word : {"straordinaria", "riqualificazione", "accessibilità", "tecnico-amministrativa", "internazionalizzazione"})
        REQUIRE(count(text, QString::fromUtf8(word)) == 3);
}

TEST_CASE("an empty table says so across its width", "[report][pdf][layout]")
{
    Document document = plainDocument();
    document.table(QStringLiteral("Vuota"), columns(4));
    document.table(QStringLiteral("Anche"), {}).emptyText = QStringLiteral("Niente da mostrare");
    const QByteArray pdf = test::validPdfOf(document);
    REQUIRE(test::textOf(pdf).contains(QStringLiteral("Nessun elemento.")));
    REQUIRE(test::textOf(pdf).contains(QStringLiteral("Niente da mostrare")));
}

TEST_CASE("a wide table of twelve columns stands on landscape pages and brings its heading along", "[report][pdf][layout]")
{
    test::TextSource source(2);
    Document document = plainDocument();
    document.paragraph(QStringLiteral("Prima."));
    document.heading(1, QStringLiteral("1"), QStringLiteral("TITOLO"));
    Table &table = document.table(QStringLiteral("Larga"), columns(12));
    table.wide = true;
    for (int i = 0; i < 40; ++i) {
        std::vector<QString> cells;
        for (int k = 0; k < 12; ++k)
            cells.push_back(source.words(1 + source.number(5)));
        table.rows.push_back(textRow(cells));
    }
    document.paragraph(QStringLiteral("Dopo."));
    const QByteArray pdf = test::validPdfOf(document);
    const QStringList sizes = pageSizes(pdf);
    REQUIRE(sizes.size() >= 4);
    REQUIRE(sizes.first() == QLatin1String("595 x 841"));
    REQUIRE(sizes[1] == QLatin1String("841 x 595"));
    REQUIRE(sizes.last() == QLatin1String("595 x 841"));
    REQUIRE(test::textOf(pdf, 2).contains(QStringLiteral("TITOLO")));
    REQUIRE(test::textOf(pdf, int(sizes.size())).contains(QStringLiteral("Dopo.")));
}

TEST_CASE("a heading never stands alone at the foot of a page", "[report][pdf][layout]")
{
    for (int lines = 36; lines < 48; ++lines) {
        Document document = plainDocument();
        for (int i = 0; i < lines; ++i)
            document.paragraph(QStringLiteral("riga"), TextRole::Small);
        document.heading(1, {}, QStringLiteral("TITOLO"));
        document.heading(2, {}, QStringLiteral("SOTTOTITOLO"));
        document.paragraph(QStringLiteral("SEGUE il testo."));
        PdfSummary summary;
        const QByteArray pdf = test::pdfOf(document, {}, &summary);
        const int page = pageWith(pdf, summary.pages, QStringLiteral("SEGUE"));
        const QStringList words = test::textOf(pdf, page).simplified().split(QLatin1Char(' '));
        INFO(lines);
        REQUIRE(words.contains(QStringLiteral("SOTTOTITOLO")));
        REQUIRE((words.contains(QStringLiteral("TITOLO")) || test::textOf(pdf, page).contains(QStringLiteral("TITOLO\n"))));
    }
}

TEST_CASE("no page begins or ends with a single line of a paragraph", "[report][pdf][layout]")
{
    test::TextSource source(3);
    for (int filler = 30; filler < 44; ++filler) {
        Document document = plainDocument();
        for (int i = 0; i < filler; ++i)
            document.paragraph(QStringLiteral("riga"), TextRole::Small);
        QString numbered;
        for (int i = 0; i < 8; ++i) // eight lines, each known by its number
            numbered += QStringLiteral("linea%1\n").arg(i);
        document.paragraph(numbered.trimmed());
        PdfSummary summary;
        const QByteArray pdf = test::pdfOf(document, {}, &summary);
        const int onFirst = count(test::textOf(pdf, 1), QStringLiteral("linea"));
        INFO(filler << " " << onFirst);
        REQUIRE(onFirst != 1);
        REQUIRE(onFirst != 7);
    }
}

TEST_CASE("heads and caption are repeated on each page and met once in the structure", "[report][pdf][layout]")
{
    Document document = plainDocument();
    Table &table = document.table(QStringLiteral("Lunga"), columns(3));
    for (int i = 0; i < 150; ++i)
        table.rows.push_back(textRow({QStringLiteral("riga %1").arg(i), QStringLiteral("b"), QStringLiteral("c")}));
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages >= 4);
    for (int page = 1; page <= summary.pages; ++page) {
        const QString text = test::textOf(pdf, page);
        REQUIRE(text.contains(QStringLiteral("Colonna2")));
        REQUIRE(text.contains(QStringLiteral("Lunga (segue)")) == (page > 1));
    }
    const test::StructureReport report = test::readStructure(pdf);
    REQUIRE(countElements(report, "TH") == 3);
    REQUIRE(countElements(report, "Caption") == 1);
    REQUIRE(countElements(report, "TR") == 151);
}

TEST_CASE("a group row stays with its first row", "[report][pdf][layout]")
{
    for (int before = 38; before < 46; ++before) {
        Document document = plainDocument();
        Table &table = document.table({}, columns(2));
        for (int i = 0; i < before; ++i)
            table.rows.push_back(textRow({QStringLiteral("riga"), QStringLiteral("x")}));
        table.rows.push_back(groupRow(QStringLiteral("GRUPPO")));
        table.rows.push_back(textRow({QStringLiteral("PRIMA"), QStringLiteral("x")}));
        PdfSummary summary;
        const QByteArray pdf = test::pdfOf(document, {}, &summary);
        REQUIRE(pageWith(pdf, summary.pages, QStringLiteral("GRUPPO")) == pageWith(pdf, summary.pages, QStringLiteral("PRIMA")));
    }
}

TEST_CASE("a cell that spans rows over a page's end is shown again as an artifact", "[report][pdf][layout]")
{
    Document document = plainDocument();
    Table &table = document.table({}, columns(2));
    for (int i = 0; i < 70; ++i) {
        Row made;
        if (i == 0) {
            Cell left = cell(QStringLiteral("ABBRACCIA"));
            left.rowSpan = 70;
            made.cells.push_back(left);
        }
        made.cells.push_back(cell(QStringLiteral("riga %1").arg(i)));
        table.rows.push_back(made);
    }
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages >= 2);
    for (int page = 1; page <= summary.pages; ++page)
        REQUIRE(test::textOf(pdf, page).contains(QStringLiteral("ABBRACCIA")));
    const QString structure = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%")});
    REQUIRE(count(structure, QStringLiteral("ABBRACCIA")) == 1);
}

TEST_CASE("contents name the page on which each heading stands, over hundreds of pages", "[report][pdf][layout]")
{
    test::TextSource source(4);
    Document document = plainDocument();
    document.cover = Cover{QStringLiteral("Ente"), QStringLiteral("Piano")};
    document.add(Contents{});
    QStringList names;
    for (int i = 0; i < 160; ++i) {
        names.append(QStringLiteral("Sezione-%1-unica").arg(i));
        document.heading(1 + i % 3, QStringLiteral("%1").arg(i), names.last());
        for (int k = 0; k < 16; ++k)
            document.paragraph(source.prose(5));
    }
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages >= 400);
    const QStringList pages = test::textOf(pdf).split(QLatin1Char('\f'));
    const QString contents = test::textOf(pdf, 0, true);
    for (const QString &name : names) {
        const QRegularExpression line(name + QStringLiteral("[ .]+([0-9]+)"));
        const auto match = line.match(contents);
        REQUIRE(match.hasMatch());
        const int page = match.captured(1).toInt();
        INFO(name.toStdString() << " on page " << page);
        REQUIRE(page > 2);
        REQUIRE(pages[page - 1].contains(name));
        REQUIRE(pages[page - 1].contains(QStringLiteral("pagina %1 di %2").arg(page).arg(summary.pages)));
    }
}

TEST_CASE("a heading that opens a page does, and the running head follows the section", "[report][pdf][layout]")
{
    Document document = plainDocument();
    document.heading(1, QStringLiteral("1"), QStringLiteral("Alfa"));
    document.paragraph(QStringLiteral("testo"));
    document.heading(1, QStringLiteral("2"), QStringLiteral("Beta")).opensPage = true;
    document.paragraph(QStringLiteral("testo"));
    document.add(PageBreak{});
    document.paragraph(QStringLiteral("ancora"));
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.pages == 3);
    REQUIRE(count(test::textOf(pdf, 2), QStringLiteral("2 Beta")) == 2); // heading and running head
    REQUIRE(count(test::textOf(pdf, 3), QStringLiteral("2 Beta")) == 1);
}

TEST_CASE("heading levels asked for in jumps are written without", "[report][pdf][layout]")
{
    Document document = plainDocument();
    for (const int level : {3, 1, 4, 4, 6, 2, 9, 0})
        document.heading(level, {}, QStringLiteral("T"));
    const test::StructureReport report = test::readStructure(test::validPdfOf(document));
    QStringList types;
    for (const auto &each : report.elements) {
        if (each.type[0] == 'H')
            types.append(QString::fromStdString(each.type));
    }
    REQUIRE(types.join(QLatin1Char(' ')).toStdString() == "H1 H1 H2 H2 H3 H2 H3 H1");
}

TEST_CASE("an empty document is a valid file of one page", "[report][pdf][layout]")
{
    PdfSummary summary;
    test::validPdfOf(Document{}, {}, &summary);
    REQUIRE(summary.pages == 1);
}

TEST_CASE("a figure's links stand over their places and after it in the structure", "[report][pdf][layout]")
{
    Document document = plainDocument();
    document.heading(1, {}, QStringLiteral("Meta")).anchor = QStringLiteral("meta");
    Figure figure{800, 300, {Rectangle{{0, 0}, 800, 300, Color{230, 240, 250}}}, QStringLiteral("Una mappa"), QStringLiteral("Figura 1")};
    figure.links = {{{0, 0}, 100, 50, QStringLiteral("#meta"), QStringLiteral("La meta")},
                    {{200, 0}, 100, 50, QStringLiteral("https://www.example.org/"), {}},
                    {{300, 0}, 100, 50, QStringLiteral("#nowhere"), QStringLiteral("Niente")},
                    {{300, 0}, 0, 0, QStringLiteral("#meta"), QStringLiteral("Senza superficie")}};
    document.add(figure);
    const QByteArray pdf = test::validPdfOf(document);
    const test::StructureReport report = test::readStructure(pdf);
    REQUIRE(report.links == 2);
    REQUIRE(report.outline().simplified() == QStringLiteral("Document Sect H1 Figure Caption Link Link"));
}

TEST_CASE("a figure without words is announced by its caption", "[report][pdf][layout]")
{
    Document document = plainDocument();
    document.add(Figure{100, 30, {}, {}, QStringLiteral("Didascalia")});
    document.add(Figure{100, 30, {}, QStringLiteral("  "), {}});
    test::validPdfOf(document);
}
