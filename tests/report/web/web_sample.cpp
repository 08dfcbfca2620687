// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_sample.h"

#include <QBuffer>
#include <QImage>

namespace piao::test {

using namespace report;

namespace {

Heading paged(int level, const QString &number, const QString &text, const QString &anchor, const QString &page)
{
    Heading heading{level, number, text, anchor};
    heading.page = page;
    return heading;
}

Figure map()
{
    Figure figure;
    figure.width = 300;
    figure.height = 160;
    figure.alternative = "Due sfere: il valore pubblico «Strade sicure» e il suo obiettivo 2024-A1-OP-01.";
    figure.caption = "Mappa delle sfere";
    figure.primitives = {Ellipse{{80, 80}, 60, 60, Color{0x00, 0x66, 0xCC}}, FigureText{{80, 84}, "Strade sicure", 9, {255, 255, 255}, true, TextAnchor::Middle},
                         Ellipse{{220, 80}, 50, 50, Color{0xE6, 0xEF, 0xF8}}, FigureText{{220, 84}, "2024-A1-OP-01", 9, {}, false, TextAnchor::Middle}};
    figure.links = {{{20, 20}, 120, 120, "#valore", "Valore pubblico: strade sicure"}, {{170, 30}, 100, 100, "#ob-1", "Obiettivo 2024-A1-OP-01"}};
    return figure;
}

void addFront(Document &document)
{
    document.title = "Piano integrato di attività e organizzazione 2024-2026";
    document.author = "Provincia di Esempio";
    document.runningTitle = "PIAO 2024-2026";
    document.foot = "Art. 6 del decreto-legge 9 giugno 2021, n. 80";
    document.date = QDateTime(QDate(2024, 1, 31), QTime(9, 0), Qt::UTC);
    document.cover = Cover{"Provincia di Esempio", document.title, "PIAO", "2024-2026", {"Versione approvata"}};
    document.cover->logo = Picture{pngOf(60, 40), "Stemma della Provincia di Esempio"};
    document.cover->approval = {paragraph("Approvato con decreto del Presidente n. 7 del 31 gennaio 2024")};
    document.entrance = map();
    document.embedded = {{"piao-2024-2026.json", "application/json", "Il piano come dati aperti", "{}"}};
    document.add(Contents{});
    document.paragraph("Il piano in breve.", TextRole::Lead);
}

Table grouped()
{
    Table table{"Obiettivi e codici", {column("Obiettivo operativo"), column("Obiettivo di performance"), codeColumn("2024"), codeColumn("2025")}};
    table.headerColumn = 0;
    Cell left = cell("1. Rete viaria");
    left.rowSpan = 2;
    table.rows = {groupRow("Strade"),
                  row({left, cell("Manutenzione dei ponti"), cell(Spans{link("2024-A1-OP-01", "#ob-1")}), cell("2025-A1-OP-01")}),
                  row({cell("Segnaletica"), emptyCell(), cell("2025-A1-OP-02")}),
                  groupRow("Scuole"),
                  textRow({"2. Edifici", "Adeguamento sismico", "2024-B2-OP-01", ""}),
                  textRow({"Obiettivi", "", "2", "2"}, RowKind::Total)};
    return table;
}

void addValues(Document &document)
{
    document.add(paged(1, "2", "Valore pubblico e performance", "sezione-2", "sezioni/2"));
    document.paragraph(Spans{plain("Il piano è previsto dalla legge"), noteCall({plain("Decreto-legge 9 giugno 2021, n. 80, articolo 6.")}),
                             plain("; si veda "), link("la sezione 2.1", "#valore"), plain(" e "), link("la legge", "https://www.normattiva.it/"), plain(".")});
    document.add(paged(2, "2.1", "Strade sicure", "valore", "sezioni/2-1"));
    document.paragraph("Una rete viaria sicura e conservata nel tempo.", TextRole::Lead);
    document.heading(3, "2.1.1", "Indicatori").anchor = "indicatori";
    Table &wide = document.table("Indicatori di impatto", {column("Indicatore"), column("Formula"), numberColumn("Partenza"), numberColumn("2024"), numberColumn("2025")});
    wide.head = {row({Cell{{paragraph("Indicatore")}, 1, 2}, Cell{{paragraph("Formula")}, 1, 2}, Cell{{paragraph("Partenza")}, 1, 2}, Cell{{paragraph("Attesi")}, 2}}),
                 row({cell("2024"), cell("2025")})};
    wide.rows = {textRow({"Chilometri risanati", "km risanati / km totali", "12,5", "+ 5%", "-4,5"}), textRow({"Sinistri", "=SOMMA(A1:A9)", "30", "28", "almeno \"due\", meno"})};
    Figure figure;
    figure.width = 200;
    figure.height = 80;
    figure.alternative = "Grafico a barre dei chilometri risanati: 10 nel 2024, 14 nel 2025 e 18 nel 2026, con una crescita costante di quattro chilometri ogni "
                         "anno rispetto alla partenza del 2023.";
    figure.caption = "Chilometri risanati";
    figure.primitives = {Rectangle{{10, 30}, 40, 40, Color{0x00, 0x66, 0xCC}}, FigureText{{30, 25}, "10", 8}};
    document.add(figure);
    document.add(Picture{pngOf(40, 20), "Il ponte dopo i lavori", "Il ponte"});
    document.add(Picture{"non una figura", "La carta delle strade"});
    document.add(paged(2, "2.2", "Performance", "performance", "sezioni/2-2"));
    document.add(grouped());
    document.add(bullets({item("primo"), item(Spans{bold("secondo")}, {numbered({item("interno")})})}));
}

void addSheets(Document &document)
{
    for (int i = 1; i <= 3; ++i) {
        const QString code = QString("2024-A1-OP-0%1").arg(i);
        document.add(paged(3, {}, code + " Manutenzione " + QString::number(i), QString("ob-%1").arg(i), "obiettivi/" + code.toLower()));
        document.paragraph(Spans{plain("Scheda dell’obiettivo"), noteCall({plain(QString("Nota della scheda %1.").arg(i))}), plain(". Torna al "),
                                 link("valore pubblico", "#valore"), plain(" o agli "), link("indicatori", "#indicatori"), plain(".")});
        document.heading(5, {}, "Fasi");
        document.table("Fasi", {column("Fase"), column("Termine")}).rows = {textRow({"Progetto", "30/06/2024"})};
    }
    document.add(paged(1, "4", "Monitoraggio", {}, "sezioni/4"));
    document.table("Misure", {column("Misura"), column("Responsabile")});
}

} // namespace

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(0xFF0066CC);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

Document webSample()
{
    Document document;
    addFront(document);
    addValues(document);
    addSheets(document);
    return document;
}

} // namespace piao::test
