// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"

#include "web/html_writer.h"
#include "web/page_address.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

TEST_CASE("text is never markup", "[web]")
{
    const QString attack = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"' & ]]> <!-- ";
    Document document;
    document.title = document.author = document.runningTitle = document.foot = document.creator = attack;
    document.cover = Cover{attack, attack, attack, attack, {attack}};
    Heading heading{1, attack, attack, attack};
    heading.page = attack;
    document.add(heading);
    document.paragraph(Spans{link(attack, '#' + attack), link(attack, "javascript:" + attack), noteCall({plain(attack)})});
    document.table(attack, {column(attack)}).rows = {textRow({attack})};
    Figure figure;
    figure.width = figure.height = 10;
    figure.alternative = figure.caption = attack;
    figure.primitives = {FigureText{{1, 1}, attack}};
    figure.links = {{{0, 0}, 5, 5, '#' + attack, attack}};
    document.entrance = figure;
    document.add(figure);
    document.add(Picture{QByteArray("x"), attack, attack});
    const WrittenEdition edition(document);
    CHECK(problemsOf(edition).join('\n').toStdString() == "");
    for (const QString &name : edition.pages()) {
        const ReadPage page = edition.page(name);
        CHECK(page.first("title")->text.contains("<script>alert(1)</script>"));
        for (const PageElement *script : page.all("script"))
            CHECK(script->attribute("src").contains("assets/"));
        CHECK(page.all("img").empty());
    }
}

TEST_CASE("characters that no page may hold are left out, all others come through", "[web]")
{
    CHECK(cleanText(QString("a") + QChar(0) + "b" + QChar(8) + "c" + QChar(0x7F) + QChar(0x85) + "d" + QChar(0xFFFE) + "e" + QChar(0xFDD0) + "f") == "abcdef");
    CHECK(cleanText(QString("uno\r\ndue\rtre") + QChar(0x2028) + "quattro") == "uno\ndue\ntre\nquattro");
    CHECK(cleanText(QString(QChar(0xD83D)) + "x" + QChar(0xDE00)) == QString(QChar(0xFFFD)) + "x" + QChar(0xFFFD));
    const QString fine = QString::fromUtf8("😀 שלום مرحبا à\tñ € \u00AD\u200D");
    CHECK(cleanText(fine) == fine);
}

TEST_CASE("long cells, emoji and right-to-left text stand on their page", "[web]")
{
    Document document;
    document.title = "Prove";
    const QString longest = QString("parola ").repeated(1429).left(10000);
    document.table("Celle", {column("A"), column("B")}).rows = {textRow({longest, QString(10000, 'x')}), textRow({QString::fromUtf8("👩‍👩‍👧 🇮🇹"), QString::fromUtf8("مرحبا بالعالم")})};
    const WrittenEdition edition(document);
    CHECK(problemsOf(edition).join('\n').toStdString() == "");
    const ReadPage page = edition.page("index.html");
    const auto cells = page.all("td");
    REQUIRE(cells.size() == 4);
    CHECK(cells[0]->text == longest);
    CHECK(cells[1]->text.size() == 10000);
    CHECK(cells[2]->text == QString::fromUtf8("👩‍👩‍👧 🇮🇹"));
    CHECK(cells[3]->attribute("dir") == "auto");
}

TEST_CASE("addresses stay within the folder and are names on any system", "[web]")
{
    CHECK(safeAddress("obiettivi/2024-a1-op-01") == "obiettivi/2024-a1-op-01");
    CHECK(safeAddress("../../etc/passwd") == "parte/parte/etc/passwd");
    CHECK(safeAddress("/C:\\Temp\\Più qualità") == "c-temp-piu-qualita");
    CHECK(safeAddress("con/lpt1") == "con-p/lpt1-p");
    CHECK(safeAddress("") == "parte");
    CHECK(safeAddress(QString(500, 'a')).size() == 80);
    CHECK(relativeAddress("a/b/c.html", "d/e.html") == "../../d/e.html");
    UniqueNames names;
    CHECK(names.take("x") == "x");
    CHECK(names.take("x") == "x-2");
    CHECK(names.take("x") == "x-3");
}

TEST_CASE("only addresses that people may follow lead out", "[web]")
{
    CHECK(outwardAddress("https://www.provincia.example/a?b=c#d") == "https://www.provincia.example/a?b=c#d");
    CHECK(outwardAddress(" mailto:urp@provincia.example ") == "mailto:urp@provincia.example");
    for (const char *refused : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                                "//www.provincia.example", "http:", "https:///x", "mailto:", "parole", "", "blob:https://x"}) {
        INFO(refused);
        CHECK(outwardAddress(refused).isNull());
    }
}
