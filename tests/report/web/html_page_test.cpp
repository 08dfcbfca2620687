// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/random_document.h"
#include "report/pdf/sample_document.h"
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include "piao/report/html_page.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

/// What is wrong with the page, beside that it has its style and its pictures within it, as it must.
QStringList problemsOfPage(const QByteArray &html)
{
    QStringList problems = problemsOf(std::map<QString, QByteArray>{{QStringLiteral("index.html"), html}});
    problems.removeAll(QStringLiteral("index.html: element style"));
    problems.removeIf([](const QString &problem) { return problem.contains(QLatin1String("leads out: data:image/")); });
    return problems;
}

std::string joined(const QStringList &texts) { return texts.mid(0, 20).join('\n').toStdString(); }

} // namespace

TEST_CASE("a document is one page that is well formed and complete", "[web][page]")
{
    for (const Document &document : {webSample(), sampleDocument(), Document()})
        CHECK(joined(problemsOfPage(writeHtmlPage(document))) == "");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        CHECK(joined(problemsOfPage(writeHtmlPage(randomDocument(seed)))) == "");
    }
}

TEST_CASE("a page asks for nothing outside itself, and its policy lets nothing in", "[web][page]")
{
    const QByteArray html = writeHtmlPage(webSample());
    const ReadPage page = readPage(html);
    REQUIRE(page.error.isEmpty());
    CHECK(page.all("script").empty());
    CHECK(page.all("link").empty());
    CHECK(page.all("form").empty());
    for (const PageElement *picture : page.all("img"))
        CHECK(picture->attribute("src").startsWith("data:image/"));
    CHECK_FALSE(page.all("img").empty());
    QString policy;
    for (const PageElement *meta : page.all("meta")) {
        if (meta->attribute("http-equiv") == "Content-Security-Policy")
            policy = meta->attribute("content");
    }
    REQUIRE(policy.startsWith("default-src 'none';"));
    CHECK_FALSE(policy.contains("unsafe"));
    CHECK_FALSE(policy.contains("http"));
    // The very style that the page has, and no other.
    const QByteArray style = QRegularExpression("<style>(.*)</style>", QRegularExpression::DotMatchesEverythingOption).match(QString::fromUtf8(html)).captured(1).toUtf8();
    REQUIRE(style.size() > 1000);
    CHECK_FALSE(style.contains("url("));
    CHECK_FALSE(style.contains("@import"));
    CHECK(policy.contains("'sha256-" + QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()) + '\''));
}

TEST_CASE("the page's own heading is the document's first, or its title", "[web][page]")
{
    Document document;
    document.title = "Controllo";
    document.heading(1, {}, "Controllo del piano").anchor = "inizio";
    document.paragraph("Il testo.");
    document.heading(2, "1", "Prima parte");
    document.add(Contents{});
    document.heading(3, {}, "Sotto");
    const ReadPage page = readPage(writeHtmlPage(document));
    REQUIRE(page.all("h1").size() == 1);
    CHECK(page.first("h1")->text == "Controllo del piano");
    CHECK(page.first("h1")->attribute("id") == "inizio");
    CHECK(page.first("h2")->text == "1 Prima parte");
    CHECK(page.first("h3")->text == "Sotto");
    REQUIRE(page.first("nav"));
    CHECK(page.first("title")->text.startsWith("Controllo del piano"));

    document.blocks.erase(document.blocks.begin());
    CHECK(readPage(writeHtmlPage(document)).first("h1")->text == "Controllo");
}

TEST_CASE("what a text says never becomes markup", "[web][page]")
{
    Document document;
    document.title = "</title><script>alert(1)</script>";
    document.paragraph("</style><img src=x onerror=alert(1)> & \"fine\"");
    const QByteArray html = writeHtmlPage(document);
    const ReadPage page = readPage(html);
    CHECK(page.error.isEmpty());
    CHECK(page.all("script").empty());
    CHECK(page.all("img").empty());
    CHECK(html.contains("&lt;img src=x"));
}

TEST_CASE("the page speaks the document's language", "[web][page]")
{
    Document document;
    document.title = "Check";
    CHECK(readPage(writeHtmlPage(document)).first("a")->text == "Vai al contenuto");
    document.language = "en-GB";
    const ReadPage page = readPage(writeHtmlPage(document));
    CHECK(page.first("html")->attribute("lang") == "en");
    CHECK(page.first("a")->text == "Go to the content");
}

TEST_CASE("the same tree gives the same bytes, and a place that cannot be written is told", "[web][page]")
{
    CHECK(writeHtmlPage(webSample()) == writeHtmlPage(webSample()));
    QTemporaryDir folder;
    const QString path = folder.filePath("pagina.html");
    const auto written = writeHtmlPage(webSample(), {}, path);
    REQUIRE(written.ok());
    CHECK(QFile(path).size() == *written);
    CHECK_FALSE(writeHtmlPage(webSample(), {}, folder.filePath("no/pagina.html")).ok());
}
