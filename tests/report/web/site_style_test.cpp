// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include "web/site_style.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

TEST_CASE("any accent colour is made readable on light and on dark", "[web]")
{
    for (const Color accent : {Color{0x00, 0x66, 0xCC}, Color{255, 255, 0}, Color{}, Color{255, 255, 255}, Color{128, 128, 128}, Color{220, 20, 60}}) {
        for (const Color ground : {Color{255, 255, 255}, Color{0x1A, 0x28, 0x38}, Color{0xE1, 0xEA, 0xF4}})
            CHECK(contrast(readableOn(accent, ground, 4.5), ground) >= 4.5);
    }
    const Color blue{0x00, 0x66, 0xCC};
    CHECK(readableOn(blue, {255, 255, 255}, 4.5) == blue);
}

TEST_CASE("the style sheet takes the document's colour and fetches nothing", "[web]")
{
    DocumentStyle style;
    style.accent = {0x8B, 0x00, 0x00};
    const QByteArray sheet = WrittenEdition(webSample(), {}, style).file("assets/stile.css");
    CHECK(sheet.contains("--fascia: #8b0000"));
    CHECK_FALSE(sheet.contains("url("));
    CHECK_FALSE(sheet.contains("@import"));
}

TEST_CASE("the index of the search has every page with its text and path", "[web]")
{
    const QByteArray script = WrittenEdition(webSample()).file("assets/indice-ricerca.js");
    const qsizetype start = script.indexOf('[');
    const QJsonArray pages = QJsonDocument::fromJson(script.mid(start, script.lastIndexOf(']') - start + 1)).array();
    REQUIRE(pages.size() == 8);
    const QJsonObject sheet = pages[4].toObject();
    CHECK(sheet["indirizzo"] == "obiettivi/2024-a1-op-01.html");
    CHECK(sheet["titolo"] == "2024-A1-OP-01 Manutenzione 1");
    CHECK(sheet["percorso"] == "2 Valore pubblico e performance › 2.2 Performance");
    CHECK(sheet["testo"].toString().contains("Nota della scheda 1."));
    CHECK(sheet["testo"].toString().contains("30/06/2024"));
}
