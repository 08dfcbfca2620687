// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/random_document.h"
#include "report/pdf/sample_document.h"
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

std::string joined(const QStringList &texts) { return texts.mid(0, 20).join('\n').toStdString(); }

QStringList textsOf(const std::vector<const PageElement *> &elements)
{
    QStringList texts;
    for (const PageElement *element : elements)
        texts.append(element->text.simplified());
    return texts;
}

/// Link texts with addresses, of those links below a nav with this label.
QStringList navOf(const ReadPage &page, const QString &label)
{
    QStringList links;
    bool inside = false;
    qsizetype depth = 0;
    for (const PageElement &element : page.elements) {
        if (element.tag == "nav") {
            inside = element.attribute("aria-label") == label;
            depth = element.above.size();
        } else if (element.above.size() <= depth) {
            inside = false;
        }
        if (inside && element.tag == "a")
            links.append(element.text.simplified() + " -> " + element.attribute("href"));
    }
    return links;
}

} // namespace

TEST_CASE("every page of a web edition is well formed, complete and leads nowhere but to its own", "[web]")
{
    CHECK(joined(problemsOf(WrittenEdition(webSample()))) == "");
    CHECK(joined(problemsOf(WrittenEdition(sampleDocument()))) == "");
    CHECK(joined(problemsOf(WrittenEdition(Document()))) == "");
}

TEST_CASE("any tree makes an edition without a mistake", "[web]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        Document document = randomDocument(seed);
        int count = 0;
        for (Block &block : document.blocks) {
            if (auto *heading = std::get_if<Heading>(&block); heading != nullptr && ++count % 2 == 0)
                heading->page = QStringList{"sezioni/uno", "Sezioni//UNO", "../fuori", "index", "a", "/etc/con", heading->text}[count / 2 % 7];
        }
        INFO(seed);
        CHECK(joined(problemsOf(WrittenEdition(document))) == "");
    }
}

TEST_CASE("a heading with an address has a page, and the others stand on the page of the one above", "[web]")
{
    const WrittenEdition edition(webSample());
    CHECK(edition.pages()
          == QStringList({"cerca.html", "dati/index.html", "index.html", "obiettivi/2024-a1-op-01.html", "obiettivi/2024-a1-op-02.html",
                          "obiettivi/2024-a1-op-03.html", "sezioni/2-1.html", "sezioni/2-2.html", "sezioni/2.html", "sezioni/4.html"}));
    CHECK(edition.summary().pages == 10);
    const ReadPage value = edition.page("sezioni/2-1.html");
    CHECK(textsOf(value.all("h1")) == QStringList("2.1 Strade sicure"));
    CHECK(textsOf(value.all("h2")) == QStringList("2.1.1 Indicatori"));
    CHECK(value.first("title")->text == "2.1 Strade sicure – PIAO 2024-2026 – Provincia di Esempio");
    // A level that is missing in the tree is not missing on the page.
    CHECK(textsOf(edition.page("obiettivi/2024-a1-op-01.html").all("h2")) == QStringList({"Fasi", "Note"}));
}

TEST_CASE("pages lead up, down, on and back", "[web]")
{
    const WrittenEdition edition(webSample());
    const ReadPage sheet = edition.page("obiettivi/2024-a1-op-02.html");
    CHECK(navOf(sheet, "Percorso")
          == QStringList({"Inizio -> ../index.html", "2 Valore pubblico e performance -> ../sezioni/2.html", "2.2 Performance -> ../sezioni/2-2.html"}));
    CHECK(navOf(sheet, "Pagina precedente e successiva")
          == QStringList({"Precedente 2024-A1-OP-01 Manutenzione 1 -> ../obiettivi/2024-a1-op-01.html",
                          "Successiva 2024-A1-OP-03 Manutenzione 3 -> ../obiettivi/2024-a1-op-03.html"}));
    QStringList current;
    for (const PageElement *link : sheet.all("a")) {
        if (link->attribute("aria-current") == "page")
            current.append(link->text);
    }
    CHECK(current == QStringList("2024-A1-OP-02 Manutenzione 2"));
    const QByteArray above = edition.file("sezioni/2-2.html");
    for (const char *below : {"2024-a1-op-01", "2024-a1-op-02", "2024-a1-op-03"})
        CHECK(above.contains(QByteArray("href=\"../obiettivi/") + below + ".html\""));
}

TEST_CASE("a long list of pages is not repeated on each of them", "[web]")
{
    Document document;
    document.title = "Allegato";
    Heading top{1, "1", "Schede", "schede"};
    top.page = "schede";
    document.add(top);
    for (int i = 0; i < 200; ++i) {
        Heading heading{2, {}, QString("Scheda %1").arg(i), {}};
        heading.page = QString("schede/%1").arg(i);
        document.add(heading);
    }
    const WrittenEdition edition(document);
    CHECK(joined(problemsOf(edition)) == "");
    CHECK(edition.page("schede.html").all("a").size() > 200);
    CHECK(navOf(edition.page("schede/100.html"), "Parti del documento").size() == 9);
    CHECK(edition.file("schede/100.html").contains("Tutte le pagine di questa parte (200)"));
}

TEST_CASE("links find their place on other pages; those that lead nowhere are text", "[web]")
{
    Document document = webSample();
    document.paragraph(Spans{report::link("perduto", "#perduto"), report::link("veleno", "javascript:alert(1)"), report::link("file", "file:///etc/passwd"),
                             report::link("dati", "data:text/html,x"), report::link("posta", "mailto:urp@provincia.example"), report::link("voce", "tel:+390583"),
                             report::link("sito", "HTTPS://www.provincia.example/à b?x=<y>")});
    const WrittenEdition edition(document);
    CHECK(joined(problemsOf(edition)) == "");
    const QByteArray sheet = edition.file("obiettivi/2024-a1-op-01.html");
    CHECK(sheet.contains("<a href=\"../sezioni/2-1.html\">valore pubblico</a>"));
    CHECK(sheet.contains("<a href=\"../sezioni/2-1.html#indicatori\">indicatori</a>"));
    const QString last = edition.file("sezioni/4.html");
    CHECK(last.contains("perdutovelenofiledati<a href=\"mailto:urp@provincia.example\""));
    CHECK(last.contains("href=\"https://www.provincia.example/%C3%A0%20b?x=%3Cy%3E\""));
}

TEST_CASE("the entrance has the cover, the map with its links twice, and the contents", "[web]")
{
    const WrittenEdition edition(webSample());
    const ReadPage page = edition.page("index.html");
    const QByteArray html = edition.file("index.html");
    qsizetype at = 0;
    for (const char *text : {"Stemma della Provincia di Esempio", "Provincia di Esempio</p>", "PIAO</p>", "<h1", "2024-2026</p>", "Approvato con decreto",
                             "Versione approvata", "Mappa delle sfere", "Due sfere", "Obiettivo 2024-A1-OP-01", "Indice", "Strade sicure", "Il piano in breve"}) {
        INFO(text);
        at = html.indexOf(text, at);
        REQUIRE(at >= 0);
    }
    int drawn = 0;
    for (const PageElement *link : page.all("a"))
        drawn += link->above.contains("svg");
    CHECK(drawn == 2);
    CHECK(navOf(page, "Voci della mappa")
          == QStringList({"Valore pubblico: strade sicure -> sezioni/2-1.html", "Obiettivo 2024-A1-OP-01 -> obiettivi/2024-a1-op-01.html"}));
}

TEST_CASE("a draft says so on every page, before all else", "[web]")
{
    Document document = webSample();
    document.draft = true;
    const WrittenEdition edition(document);
    for (const QString &name : edition.pages()) {
        const ReadPage page = edition.page(name);
        CHECK(page.first("title")->text.startsWith("BOZZA – "));
        CHECK(page.first("header")->text.simplified().startsWith("BOZZA: "));
    }
    CHECK_FALSE(WrittenEdition(webSample()).file("index.html").contains("BOZZA"));
}

TEST_CASE("notes are numbered through the document and lead back", "[web]")
{
    const WrittenEdition edition(webSample());
    CHECK(edition.page("sezioni/2.html").byId("nota-1")->text.startsWith("Decreto-legge 9 giugno 2021"));
    const ReadPage sheet = edition.page("obiettivi/2024-a1-op-02.html");
    REQUIRE(sheet.byId("richiamo-3") != nullptr);
    CHECK(sheet.byId("richiamo-3")->attribute("role") == "doc-noteref");
    CHECK(sheet.byId("richiamo-3")->attribute("aria-label") == "Nota 3");
    CHECK(sheet.byId("nota-3")->attribute("value") == "3");
    CHECK(sheet.byId("nota-3")->text.startsWith("Nota della scheda 2."));
    bool ended = false;
    for (const PageElement &element : sheet.elements)
        ended |= element.attribute("role") == "doc-endnotes";
    CHECK(ended);
}

TEST_CASE("tables tell what heads what", "[web]")
{
    const WrittenEdition edition(webSample());
    const ReadPage plain = edition.page("sezioni/2-1.html");
    QStringList heads;
    for (const PageElement *cell : plain.all("th"))
        heads.append(cell->text + '|' + cell->attribute("scope") + '|' + cell->attribute("colspan") + '|' + cell->attribute("rowspan"));
    CHECK(heads == QStringList({"Indicatore|col||2", "Formula|col||2", "Partenza|col||2", "Attesi|colgroup|2|", "2024|col||", "2025|col||"}));
    CHECK(plain.all("colgroup").size() == 4);

    const ReadPage grouped = edition.page("sezioni/2-2.html");
    CHECK(grouped.all("tbody").size() == 2);
    QStringList scopes;
    for (const PageElement *cell : grouped.all("th"))
        scopes.append(cell->text.simplified() + '|' + cell->attribute("scope"));
    CHECK(scopes.mid(4) == QStringList({"Strade|rowgroup", "1. Rete viaria|row", "Scuole|rowgroup", "2. Edifici|row", "Obiettivi|row"}));
    CHECK(edition.page("sezioni/4.html").first("td")->text == "Nessun elemento.");
}

TEST_CASE("a figure has name and description, a picture that cannot be read its alternative", "[web]")
{
    const WrittenEdition edition(webSample());
    const ReadPage page = edition.page("sezioni/2-1.html");
    const PageElement *svg = page.first("svg");
    REQUIRE(svg != nullptr);
    CHECK(svg->attribute("role") == "img");
    CHECK(page.byId(svg->attribute("aria-labelledby"))->text == "Chilometri risanati");
    CHECK(page.byId(svg->attribute("aria-describedby"))->text.startsWith("Grafico a barre"));
    CHECK(page.first("details") != nullptr);
    REQUIRE(page.first("img") != nullptr);
    CHECK(page.first("img")->attribute("alt") == "Il ponte dopo i lavori");
    CHECK(edition.file("sezioni/2-1.html").contains("Immagine non disponibile:</em> La carta delle strade"));
    CHECK(edition.summary().unreadable == std::vector<QString>{"La carta delle strade"});
}
