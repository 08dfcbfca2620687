// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative.h"
#include "piao/domain/narrative_lines.h"

#include "support/print_qt.h"
#include "support/random_narrative.h"

#include <catch2/catch.hpp>

using namespace piao::domain;

namespace {

Narrative sample()
{
    Narrative narrative;
    narrative.blocks.emplace_back(NarrativeHeading{1, {TextRun{QStringLiteral("Il contesto")}}});
    narrative.blocks.emplace_back(NarrativeParagraph{{TextRun{QStringLiteral("Gli obiettivi sono ")},
        LiveFigure{QStringLiteral("objectives"), {{QStringLiteral("year"), QStringLiteral("2024")}}, true, false},
        TextRun{QStringLiteral(" & più")}, LineBreak{}, TextRun{QStringLiteral("il sito"), false, true, QStringLiteral("https://www.example.org/?a=1&b=2")}}});
    NarrativeItem second{{TextRun{QStringLiteral("Secondo")}}, {{true, {{{TextRun{QStringLiteral("Interno")}}, {}}}}}};
    narrative.blocks.emplace_back(NarrativeList{false,
        {{{TextRun{QStringLiteral("Primo")}, Note{{TextRun{QStringLiteral("D.L. 80/2021")}}}}, {}}, second}});
    narrative.blocks.emplace_back(NarrativeTable{{{{TextRun{QStringLiteral("Area")}}, {TextRun{QStringLiteral("2024")}}},
        {{TextRun{QStringLiteral("Tecnica")}}, {}}}, true, true});
    narrative.blocks.emplace_back(NarrativePicture{QStringLiteral("4f0c"), QStringLiteral("Mappa del \"piano\"")});
    narrative.blocks.emplace_back(LiveTable{QStringLiteral("establishment")});
    return narrative;
}

const char *const sampleMarkup = R"(<h1>Il contesto</h1>
<p>Gli obiettivi sono <b><figure name="objectives" year="2024"/></b> &amp; più<br/><a href="https://www.example.org/?a=1&amp;b=2"><i>il sito</i></a></p>
<ul>
<li>Primo<note>D.L. 80/2021</note></li>
<li>Secondo
<ol>
<li>Interno</li>
</ol>
</li>
</ul>
<table>
<tr><th scope="col">Area</th><th scope="col">2024</th></tr>
<tr><th scope="row">Tecnica</th><td></td></tr>
</table>
<img src="attachment:4f0c" alt="Mappa del &quot;piano&quot;"/>
<figure name="establishment"/>)";

} // namespace

TEST_CASE("A narrative stands in the file with one block, item or row a line", "[narrative]")
{
    CHECK(serialise(sample()) == QString::fromUtf8(sampleMarkup));
    CHECK(parseNarrative(QString::fromUtf8(sampleMarkup)) == sample());
}

TEST_CASE("What is written of a narrative is read as the same narrative", "[narrative][law]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Narrative narrative = piao::test::RandomNarrative(seed).make();
        const QString stored = serialise(narrative);
        INFO(seed << ": " << stored.toStdString());
        const auto read = readNarrative(stored);
        REQUIRE(read.ok());
        REQUIRE(*read == narrative);
        REQUIRE(normalised(narrative) == narrative);
        REQUIRE(serialise(*read) == stored);
        REQUIRE(assembled(flattened(narrative)) == narrative);
    }
}

TEST_CASE("Reading and writing any text a second time changes nothing more", "[narrative][law]")
{
    std::mt19937 random(7);
    const QStringList pieces{QStringLiteral("<p>"), QStringLiteral("</p>"), QStringLiteral("<ul><li>"), QStringLiteral("</li></ul>"),
        QStringLiteral("<table><tr><th>"), QStringLiteral("</th></tr></table>"), QStringLiteral("<b>"), QStringLiteral("</b>"),
        QStringLiteral("testo"), QStringLiteral("\n"), QStringLiteral("&egrave;"), QStringLiteral("&amp;"), QStringLiteral("<figure name='x'/>"),
        QStringLiteral("<note>n</note>"), QStringLiteral("<br/>"), QStringLiteral("<span>"), QStringLiteral("</span>"), QStringLiteral("<h2>"),
        QStringLiteral("</h2>"), QStringLiteral("<img src='attachment:1' alt='a'/>"), QStringLiteral("<script>x</script>"), QString(QChar(1)),
        QString(QChar(0xd800)), QStringLiteral("<![CDATA[<p>]]>"), QStringLiteral("<!-- -->"), QStringLiteral("<ol>"), QStringLiteral("</ol>")};
    for (int round = 0; round < 3000; ++round) {
        QString text = round % 2 ? QStringLiteral("<p>") : QString();
        for (int i = int(random() % 12); i >= 0; --i)
            text += pieces.at(int(random() % unsigned(pieces.size())));
        const QString once = serialise(parseNarrative(text));
        INFO(text.toStdString() << "\n" << once.toStdString());
        REQUIRE(serialise(parseNarrative(once)) == once);
    }
}

TEST_CASE("A text without markup is read as a paragraph a line", "[narrative]")
{
    const Narrative narrative = parseNarrative(QStringLiteral("Prima riga\r\n\n  Seconda <5 giorni & oltre  "));
    CHECK(serialise(narrative) == QStringLiteral("<p>Prima riga</p>\n<p>Seconda &lt;5 giorni &amp; oltre</p>"));
    CHECK_FALSE(isNarrativeMarkup(QStringLiteral("<5 giorni")));
    CHECK_FALSE(isNarrativeMarkup(QStringLiteral("<pre>x</pre>")));
    CHECK(isNarrativeMarkup(QStringLiteral(" <p>x</p>")));
    CHECK(parseNarrative({}).isEmpty());
    CHECK(serialise({}).isEmpty());
}

TEST_CASE("A narrative has one form", "[narrative]")
{
    SECTION("nothing empty, no spaces at the ends, faces joined")
    {
        Narrative narrative;
        narrative.blocks.emplace_back(NarrativeParagraph{{LineBreak{}, TextRun{QStringLiteral("  a")}, TextRun{QStringLiteral("b ")}, LineBreak{}}});
        narrative.blocks.emplace_back(NarrativeParagraph{{TextRun{QStringLiteral(" \n ")}}});
        narrative.blocks.emplace_back(NarrativeHeading{9, {TextRun{QStringLiteral("t")}}});
        CHECK(serialise(narrative) == QStringLiteral("<p>ab</p>\n<h4>t</h4>"));
    }
    SECTION("tables are rectangular")
    {
        CHECK(serialise(parseNarrative(QStringLiteral("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>")))
            == QStringLiteral("<table>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n<tr><td>c</td><td></td></tr>\n</table>"));
    }
    SECTION("lists of one kind that follow each other are one, and no list is deeper than six")
    {
        CHECK(serialise(parseNarrative(QStringLiteral("<ul><li>a</li></ul><ul><li>b</li></ul>"))) == QStringLiteral("<ul>\n<li>a</li>\n<li>b</li>\n</ul>"));
        QString deep;
        for (int i = 0; i < 9; ++i)
            deep += QStringLiteral("<ul><li>x");
        for (int i = 0; i < 9; ++i)
            deep += QStringLiteral("</li></ul>");
        CHECK(serialise(parseNarrative(deep)).count(QLatin1String("<ul>")) == 6);
        CHECK(serialise(parseNarrative(deep)).count(QLatin1Char('x')) == 9);
    }
    SECTION("links lead to the web, to mail and into the plan only")
    {
        CHECK(serialise(parseNarrative(QStringLiteral("<p><a href=\"javascript:alert(1)\">a</a> <a href=\"file:///etc/passwd\">b</a></p>"))) == QStringLiteral("<p>a b</p>"));
        CHECK(isNarrativeLink(QStringLiteral("record:public_value/vp-1")));
        CHECK_FALSE(isNarrativeLink(QStringLiteral("https://a b")));
        CHECK_FALSE(isNarrativeLink(QStringLiteral("https://a\n")));
    }
}

TEST_CASE("What a narrative does not know is left out, its text kept, scripts and styles with theirs", "[narrative]")
{
    CHECK(serialise(parseNarrative(QStringLiteral("<p onclick=\"x()\" style=\"color:red\">a<blink>b</blink><script>alert(1)</script>"
        "<u>c</u></p><section><p>d</p>e</section><style>p{}</style>")))
        == QStringLiteral("<p>abc</p>\n<p>d</p>\n<p>e</p>"));
}

TEST_CASE("Hostile texts are refused as markup and kept as text", "[narrative][hostile]")
{
    const auto refused = [](const QString &text) {
        INFO(text.left(80).toStdString());
        const auto read = readNarrative(text);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(read.error().todo.isEmpty());
        // Nothing is lost, and nothing crashes.
        CHECK_FALSE(plainText(parseNarrative(text)).isEmpty());
    };
    SECTION("entities and document types")
    {
        refused(QStringLiteral("<p>&lol;</p>"));
        refused(QStringLiteral("<p>x</p></narrative><!DOCTYPE n [<!ENTITY lol \"lol\">]><narrative>"));
        refused(QStringLiteral("<p>x</p><!DOCTYPE n>"));
    }
    SECTION("a nesting of 100,000")
    {
        refused(QStringLiteral("<p>") + QStringLiteral("<b>").repeated(100'000) + QLatin1Char('x') + QStringLiteral("</b>").repeated(100'000) + QStringLiteral("</p>"));
        refused(QStringLiteral("<ul><li>").repeated(100'000));
    }
    SECTION("what is not well-formed")
    {
        refused(QStringLiteral("<p>a"));
        refused(QStringLiteral("<p>a</b></p>"));
        refused(QStringLiteral("<p>a</p></narrative>"));
        refused(QStringLiteral("<p>") + QChar(1) + QStringLiteral("</p>"));
        refused(QStringLiteral("<p a='1' a='2'>x</p>"));
    }
    SECTION("what is too long") { refused(QStringLiteral("<p>") + QString(longestNarrative, QLatin1Char('x')) + QStringLiteral("</p>")); }
    SECTION("many elements are read in time")
    {
        const auto read = readNarrative(QStringLiteral("<p>a <b>b</b></p>\n").repeated(100'000));
        REQUIRE(read.ok());
        CHECK(read->blocks.size() == 100'000);
    }
}

TEST_CASE("The text of a narrative alone", "[narrative]")
{
    CHECK(plainText(sample()) == QStringLiteral("Il contesto\nGli obiettivi sono [objectives] & più\nil sito\n• Primo [D.L. 80/2021]\n• Secondo\n"
        "  1. Interno\nArea\t2024\nTecnica\t\nMappa del \"piano\"\n[establishment]"));
    const auto wording = [](const LiveFigure &figure) { return figure.parameters.empty() ? QStringLiteral("tabella") : QStringLiteral("84"); };
    CHECK(plainText(sample(), wording).contains(QStringLiteral("Gli obiettivi sono 84 &")));
}
