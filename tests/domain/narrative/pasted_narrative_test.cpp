// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/pasted_narrative.h"

#include "support/print_qt.h"

#include <catch2/catch.hpp>

#include <random>

using namespace piao::domain;

namespace {

PastedNarrative pasted(const char *html)
{
    auto result = narrativeFromHtml(QString::fromUtf8(html));
    REQUIRE(result.ok());
    return std::move(result).value();
}

QString cleaned(const char *html)
{
    return serialise(pasted(html).narrative);
}

/// As Word puts it on the clipboard: conditional comments, list items that are paragraphs, o:p, footnotes at the end.
const char *const wordPage = R"html(<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
<body lang=IT style='tab-interval:35.4pt'><!--StartFragment-->
<h2 style='margin-top:2.0pt'><b><span style='font-family:"Times New Roman"'>Il contesto<o:p></o:p></span></b></h2>
<p class=MsoNormal><span style='mso-spacerun:yes'> </span>La <b style='mso-bidi-font-weight:normal'>Provincia</b> di
Lucca<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>
cura <i>l&#8217;ambiente</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Prima misura<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span></span><!--[endif]-->Fase uno</p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=301 colspan=2 style='border:solid windowtext 1.0pt'>
<p class=MsoNormal><b>Area</b><o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Tecnica</p><p class=MsoNormal>e ambiente</p></td><td>12</td></tr></table>
<p class=MsoNormal><img width=10 height=10 src="file:///C:/Users/x/clip_image001.png" v:shapes="_x0000_i1025"></p>
<!--EndFragment--><div style='mso-element:footnote-list'><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span>[1]</span></a> D.L. 80/2021, art. 6.<o:p></o:p></p></div></div>
</body></html>)html";

const char *const libreOfficePage = R"html(<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">@page { margin: 2cm }</style></head>
<body lang="it-IT" dir="ltr"><h1 class="western">Valore pubblico</h1>
<p style="line-height: 100%"><font face="Liberation Serif, serif">Testo <span style="font-weight: bold">grassetto</span> e
<span style="font-style: italic">corsivo</span><sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>, si veda <a href="https://www.example.org/">il sito</a>.</font></p>
<ol><li><p>Uno</p><ul><li><p>Interno</p></li></ul></li><li><p>Due</p><p>ancora due</p></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><thead><tr valign="top"><th><p>Area</p></th><th><p>Posti</p></th></tr></thead>
<tbody><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>3</p></td></tr></tbody></table>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Nota a piè di pagina.</p></div>
</body></html>)html";

} // namespace

TEST_CASE("A page copied from Word keeps its structure and nothing else", "[narrative][paste]")
{
    const PastedNarrative page = pasted(wordPage);
    CHECK(serialise(page.narrative) == QString::fromUtf8(R"(<h2>Il contesto</h2>
<p>La <b>Provincia</b> di Lucca<note>D.L. 80/2021, art. 6.</note> cura <i>l’ambiente</i>.</p>
<ul>
<li>Prima misura
<ol>
<li>Fase uno</li>
</ol>
</li>
</ul>
<table>
<tr><td><b>Area</b></td><td></td></tr>
<tr><td>Tecnica<br/>e ambiente</td><td>12</td></tr>
</table>)"));
    REQUIRE(page.leftOut.size() == 2);
    CHECK(page.leftOut.front().contains(QLatin1String("picture")));
    CHECK(page.leftOut.back().contains(QLatin1String("merging")));
}

TEST_CASE("A page copied from LibreOffice keeps its structure and nothing else", "[narrative][paste]")
{
    const PastedNarrative page = pasted(libreOfficePage);
    CHECK(serialise(page.narrative) == QString::fromUtf8(R"(<h1>Valore pubblico</h1>
<p>Testo <b>grassetto</b> e <i>corsivo</i><note>Nota a piè di pagina.</note>, si veda <a href="https://www.example.org/">il sito</a>.</p>
<ol>
<li>Uno
<ul>
<li>Interno</li>
</ul>
</li>
<li>Due<br/>ancora due</li>
</ol>
<table>
<tr><th scope="col">Area</th><th scope="col">Posti</th></tr>
<tr><td>– a<br/>– b</td><td>3</td></tr>
</table>)"));
}

TEST_CASE("Scripts, events, frames, forms and remote pictures of a web page do not come along, and it is said", "[narrative][paste][hostile]")
{
    const PastedNarrative page = pasted(R"html(<div onmouseover="steal()"><script src="https://evil.example/x.js"></script>
<p style="background:url(https://evil.example/1.gif)">Buono<script>document.write("<p>cattivo</p>")</script> testo</p>
<img src="https://evil.example/pixel.gif" onerror="steal()"><img src="data:image/png;base64,AAAA">
<iframe src="https://evil.example/"><p>dentro</p></iframe><form><input name=x><button>ok</button></form>
<a href="javascript:steal()">premi</a> <a href="#sopra">su</a> <a href="https://www.example.org">bene</a>
<svg><script>1</script><text>disegno</text></svg><p style="display:none">nascosto</p><del>tolto</del><ins>messo</ins></div>)html");
    CHECK(serialise(page.narrative) == QStringLiteral("<p>Buono testo</p>\n<p>premi su <a href=\"https://www.example.org\">bene</a> messo</p>"));
    REQUIRE(page.leftOut.size() == 5);
    for (const char *word : {"script", "embedded", "picture", "link", "tracked"})
        CHECK(page.leftOut.join(QLatin1Char(' ')).contains(QLatin1String(word)));
}

TEST_CASE("Pages of any quality give what can be read of them", "[narrative][paste]")
{
    CHECK(cleaned("") == QString());
    CHECK(cleaned("solo testo") == QStringLiteral("<p>solo testo</p>"));
    CHECK(cleaned("a < b & c &foo; <") == QStringLiteral("<p>a &lt; b &amp; c &amp;foo; &lt;</p>"));
    CHECK(cleaned("<p>uno<p>due<li>tre<li>quattro") == QStringLiteral("<p>uno</p>\n<p>due</p>\n<ul>\n<li>tre</li>\n<li>quattro</li>\n</ul>"));
    CHECK(cleaned("<b>uno<p>due</b>tre") == QStringLiteral("<p><b>uno</b></p>\n<p><b>due</b>tre</p>"));
    CHECK(cleaned("<ul><ul><li>a</ul></ul>") == QStringLiteral("<ul>\n<li>a</li>\n</ul>"));
    CHECK(cleaned("<ul><li>a<ul><li>b</ul>coda</ul>") == QStringLiteral("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>coda</li>\n</ul>"));
    CHECK(cleaned("<table><tr><td>a<table><tr><td>b</table></table>").contains(QLatin1String("<td>a<br/>b</td>")));
    CHECK(cleaned("<td>x</td>") == QStringLiteral("<p>x</p>"));
    CHECK(cleaned("x<script>never ended") == QStringLiteral("<p>x</p>"));
    CHECK(cleaned("<p title='a>b'>c</p><p title=\"never ended") == QStringLiteral("<p>c</p>"));
    CHECK(cleaned("<b style=\"font-weight:normal\">a<span style=\"font-weight:700\">b</span></b>") == QStringLiteral("<p>a<b>b</b></p>"));
    CHECK(cleaned("a<br>b<h6>c</h6><div>d</div>") == QStringLiteral("<p>a<br/>b</p>\n<h4>c</h4>\n<p>d</p>"));
    // Figures and notes of a page are its own affair.
    CHECK(cleaned("<figure name=\"objectives\"><img src=\"attachment:1\"><figcaption>Fig.</figcaption></figure><note>n</note>") == QStringLiteral("<p>Fig.</p>\n<p>n</p>"));
}

TEST_CASE("Hostile pages neither crash nor take long", "[narrative][paste][hostile]")
{
    SECTION("too long")
    {
        const auto refused = narrativeFromHtml(QString(longestPastedPage + 1, QLatin1Char('x')));
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
    SECTION("deep")
    {
        for (const char *tag : {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a href=x>", "<x>", "<p style='mso-list:l0 level9'>", "<del>", "<span style='display:none'>"})
            CHECK(narrativeFromHtml(QString::fromLatin1(tag).repeated(100'000) + QLatin1Char('x')).ok());
        CHECK(narrativeFromHtml(QStringLiteral("</div>").repeated(100'000)).ok());
        CHECK(narrativeFromHtml(QStringLiteral("<!--").repeated(100'000)).ok());
        CHECK(narrativeFromHtml(QStringLiteral("<").repeated(100'000)).ok());
        CHECK(narrativeFromHtml(QStringLiteral("&").repeated(100'000)).ok());
        CHECK(narrativeFromHtml(QStringLiteral("<a \"='").repeated(20'000)).ok());
    }
    SECTION("noise")
    {
        std::mt19937 random(3);
        const QString signs = QStringLiteral("<>/!-[]&;#=\"' \n") + QStringLiteral("pbiuloatdrsnch1é") + QChar(0) + QChar(0xd83d) + QChar(0xfffe);
        for (int round = 0; round < 2000; ++round) {
            QString page;
            for (int i = int(random() % 60); i >= 0; --i)
                page += signs.at(int(random() % unsigned(signs.size())));
            const auto result = narrativeFromHtml(page);
            REQUIRE(result.ok());
            const QString stored = serialise(result->narrative);
            REQUIRE(serialise(parseNarrative(stored)) == stored);
        }
    }
}
