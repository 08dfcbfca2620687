// SPDX-License-Identifier: EUPL-1.2
// What other people's programs see in a file: reading order, fonts, syntax.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/sample_document.h"
#include "report/pdf/structure_reader.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace piao;
using namespace piao::report;

namespace {

Document smallDocument()
{
    Document document;
    document.title = QStringLiteral("Piano di prova");
    document.runningBody = QStringLiteral("Ente");
    document.runningTitle = QStringLiteral("Piano");
    document.heading(1, QStringLiteral("1"), QStringLiteral("Anagrafica"));
    document.paragraph(Spans{plain(QStringLiteral("Si veda la ")), link(QStringLiteral("tabella"), QStringLiteral("#t")), plain(QStringLiteral("."))});
    document.add(bullets({item(QStringLiteral("uno")), item(Spans{plain(QStringLiteral("due"))}, {numbered({item(QStringLiteral("due uno"))})})}));
    Table &table = document.table(QStringLiteral("Valori"), {column(QStringLiteral("Voce")), numberColumn(QStringLiteral("2024"))});
    table.anchor = QStringLiteral("t");
    table.headerColumn = 0;
    table.rows = {groupRow(QStringLiteral("Gruppo")), textRow({QStringLiteral("Tasso"), QStringLiteral("70%")})};
    document.add(Figure{100, 40, {FigureText{{10, 20}, QStringLiteral("dentro")}}, QStringLiteral("Disegno di prova"), QStringLiteral("Figura 1")});
    return document;
}

} // namespace

TEST_CASE("the structure tree says what each part is", "[report][pdf][golden]")
{
    REQUIRE(test::readStructure(test::validPdfOf(smallDocument())).outline().toStdString() == R"(Document
  Sect
    H1
    P
      Link
    L
      LI
        Lbl
        LBody
          P
      LI
        Lbl
        LBody
          P
          L
            LI
              Lbl
              LBody
                P
    Table
      Caption
      THead
        TR
          TH
          TH
      TBody
        TR
          TH
        TR
          TH
          TD
    Figure
      Caption
)");
}

TEST_CASE("text comes out in reading order", "[report][pdf][golden]")
{
    REQUIRE(test::textOf(test::validPdfOf(smallDocument())).simplified().toStdString()
            == "Ente · Piano 1 Anagrafica 1 Anagrafica Si veda la tabella. • uno • due 1. due uno Valori Voce 2024 Gruppo Tasso 70% "
               "dentro Figura 1 pagina 1 di 1");
}

TEST_CASE("the structure holds the document's text and nothing of the pages' furniture", "[report][pdf][golden]")
{
    Document document = smallDocument();
    Table &table = document.table(QStringLiteral("Lunga"), {column(QStringLiteral("Testa"))});
    for (int i = 0; i < 60; ++i)
        table.rows.push_back(textRow({QStringLiteral("riga %1").arg(i)}));
    const QByteArray pdf = test::validPdfOf(document);
    const QString text = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("%")});
    REQUIRE(text.contains(QStringLiteral("riga 59")));
    REQUIRE(text.count(QStringLiteral("Testa")) == 1);
    REQUIRE_FALSE(text.contains(QStringLiteral("(segue)")));
    REQUIRE_FALSE(text.contains(QStringLiteral("pagina")));
    REQUIRE(test::textOf(pdf).count(QStringLiteral("Testa")) > 1);
}

TEST_CASE("links, row spans and reading order survive a document like a province's plan", "[report][pdf][golden]")
{
    const QByteArray pdf = test::validPdfOf(test::sampleDocument());
    const QString text = test::textOf(pdf).simplified();
    const QStringList inOrder{QStringLiteral("Provincia di Esempio"), QStringLiteral("Indice"), QStringLiteral("Scheda anagrafica"), QStringLiteral("Dati identificativi"),
                              QStringLiteral("Denominazione"), QStringLiteral("www.provincia.example"), QStringLiteral("Scuole accoglienti"),
                              QStringLiteral("Obiettivo strategico n. 3"), QStringLiteral("Figura 1"), QStringLiteral("2024-A8-OP-04"),
                              QStringLiteral("2024-A1-OP-14"), QStringLiteral("Nessun elemento.")};
    qsizetype at = 0;
    for (const QString &each : inOrder) {
        INFO(each.toStdString());
        at = text.indexOf(each, at);
        REQUIRE(at >= 0);
    }
}

TEST_CASE("qpdf and poppler accept the file", "[report][pdf][golden]")
{
    const QByteArray pdf = test::pdfOf(test::sampleDocument());
    int code = -1;
    const QString checked = test::runOn(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%")}, &code);
    INFO(checked.toStdString());
    REQUIRE(code == 0);
    const QString info = test::runOn(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("%")});
    REQUIRE(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    REQUIRE(info.contains(QRegularExpression(QStringLiteral("JavaScript: +no"))));
    REQUIRE(info.contains(QRegularExpression(QStringLiteral("Encrypted: +no"))));
    const QStringList fonts = test::runOn(pdf, QStringLiteral("pdffonts"), {QStringLiteral("%")}).trimmed().split(QLatin1Char('\n'));
    REQUIRE(fonts.size() >= 5);
    for (const QString &line : fonts.mid(2)) {
        INFO(line.toStdString());
        REQUIRE(line.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.*CID TrueType +Identity-H +yes yes yes"))));
    }
}

TEST_CASE("every claim of metadata is in the file in clear", "[report][pdf][golden]")
{
    Document document = smallDocument();
    document.title = QStringLiteral("Titolo <con> & «segni»");
    document.author = QStringLiteral("Provincia");
    document.date = QDateTime(QDate(2024, 1, 31), QTime(9, 30), Qt::OffsetFromUTC, 3600);
    const QByteArray pdf = test::validPdfOf(document);
    for (const char *text : {"<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "Titolo &lt;con&gt; &amp; «segni»", "<rdf:li>it-IT<",
                             "<xmp:CreateDate>2024-01-31T09:30:00+01:00<", "<dc:creator><rdf:Seq><rdf:li>Provincia<"}) {
        INFO(text);
        REQUIRE(pdf.contains(text));
    }
}
