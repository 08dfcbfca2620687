// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/document_style.h"
#include "piao/report/text_writer.h"

#include <catch2/catch.hpp>

using namespace piao::report;

TEST_CASE("the text writer prints every kind of block in reading order", "[report][text]")
{
    Document document;
    document.cover = Cover{"Provincia di Prova", "Piano integrato", "PIAO", "2024-2026", {"Decreto n. 1"}};
    document.add(Contents{});
    document.heading(1, "2", "Valore pubblico");
    document.paragraph(Spans{plain("Il "), bold("valore"), plain(" pub\u00ADblico")});
    document.heading(2, "2.1", "Obiettivi");
    document.add(bullets({item("primo"), item(Spans{plain("secondo")}, {numbered({item("dentro")})})}));
    Table &table = document.table("Indicatori", {column("Indicatore"), numberColumn("2024")});
    table.rows = {groupRow("Formazione"), textRow({"Tasso", "70%"})};
    document.table("Vuota", {column("A")});
    document.add(Figure{100, 50, {}, "Tre barre", "Figura 1"});

    REQUIRE(writeText(document).toStdString() == R"(Provincia di Prova
PIAO
Piano integrato
2024-2026
Decreto n. 1

Indice
2 Valore pubblico
  2.1 Obiettivi

2 Valore pubblico
=================

Il valore pubblico

2.1 Obiettivi
-------------

- primo
- secondo
  1. dentro

Indicatori
Indicatore | 2024
Formazione
Tasso | 70%

Vuota
A
Nessun elemento.

[Tre barre]
Figura 1
)");
}

TEST_CASE("the text of a cell keeps its paragraphs apart", "[report][text]")
{
    Document document;
    document.table("T", {column("A")}).rows = {row({cell(Paragraphs{paragraph("uno\ndue"), paragraph("tre")})})};
    REQUIRE(writeText(document).contains("uno due / tre"));
}

TEST_CASE("the default colours can be read", "[report][style]")
{
    const DocumentStyle style;
    const Color white{255, 255, 255};
    REQUIRE(contrast(white, {0, 0, 0}) == Approx(21));
    for (const Color paper : {white, style.headTint, style.groupTint}) {
        REQUIRE(contrast(style.ink, paper) >= 4.5);
        REQUIRE(contrast(style.muted, paper) >= 4.5);
        REQUIRE(contrast(style.accent, paper) >= 4.5);
    }
}
