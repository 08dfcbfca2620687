// SPDX-License-Identifier: EUPL-1.2
#include "web/site_pages.h"

#include "web/block_writer.h"
#include "web/entrance_page.h"
#include "web/page_frame.h"

namespace piao::report {
namespace {

void writeSubpages(const WebContext &context, HtmlWriter &html, const SitePage &page)
{
    if (page.children.empty())
        return;
    html.open("nav", {{"class", QStringLiteral("sottopagine")}, {"aria-labelledby", QStringLiteral("sottopagine")}});
    html.element("h2", {{"id", QStringLiteral("sottopagine")}}, context.words.below);
    html.open("ul");
    for (const int child : page.children) {
        const SitePage &below = context.site.page(child);
        html.open("li", {{"dir", QStringLiteral("auto")}});
        html.element("a", {{"href", relativeAddress(page.file, below.file)}}, below.label());
        html.close();
    }
    html.close();
    html.close();
    html.newLine();
}

void writePageHeading(HtmlWriter &html, const SitePage &page)
{
    html.open("h1", {{"dir", QStringLiteral("auto")}});
    if (!page.number.isEmpty()) {
        html.element("span", {{"class", QStringLiteral("numero")}}, page.number);
        html.text(QStringLiteral(" "));
    }
    html.text(page.title);
    html.close();
    html.newLine();
}

void writeDataTable(const WebContext &context, HtmlWriter &html)
{
    const WebWords &words = context.words;
    html.open("div", {{"class", QStringLiteral("scorri")}, {"role", QStringLiteral("region")}, {"tabindex", QStringLiteral("0")}, {"aria-labelledby", QStringLiteral("elenco")}});
    html.open("table");
    html.open("caption");
    html.element("span", {{"id", QStringLiteral("elenco")}}, words.files);
    html.close();
    html.open("thead");
    html.open("tr");
    for (const QString &title : {words.title, words.page, words.format, words.rows, words.size}) {
        const bool number = title == words.rows || title == words.size;
        html.element("th", {{"scope", QStringLiteral("col")}, {"class", number ? QStringLiteral("numero") : QString()}}, title);
    }
    html.close();
    html.close();
    html.open("tbody");
    html.newLine();
    for (const DataFile &file : context.data.files()) {
        html.open("tr");
        html.open("th", {{"scope", QStringLiteral("row")}, {"dir", QStringLiteral("auto")}});
        html.element("a", {{"href", file.name()}, {"download", file.name()}}, file.title);
        html.close();
        html.open("td", {{"dir", QStringLiteral("auto")}});
        if (file.isTable())
            html.element("a", {{"href", QLatin1String("../") + file.pageFile}}, file.pageLabel);
        html.close();
        html.element("td", {}, file.name().section(QLatin1Char('.'), -1).toUpper());
        html.element("td", {{"class", QStringLiteral("numero")}}, file.isTable() ? QString::number(file.rows) : QString());
        html.element("td", {{"class", QStringLiteral("numero")}}, QString::number(file.bytes.size()));
        html.close();
        html.newLine();
    }
    html.close();
    html.close();
    html.close();
    html.newLine();
}

/// What a person must know to read the CSV files right.
void writeDataRules(HtmlWriter &html)
{
    html.open("ul");
    for (const QString &rule :
         {QStringLiteral("CSV secondo RFC 4180: UTF-8 senza BOM, virgola come separatore, righe chiuse da CR e LF, testi tra virgolette doppie "
                         "dove serve. Con un foglio di calcolo: importare il file scegliendo UTF-8 e virgola."),
          QStringLiteral("La prima riga porta i nomi delle colonne. Una cella che nel documento occupa più righe è ripetuta in ciascuna; una riga "
                         "che fa da titolo alle seguenti diventa la colonna «Gruppo»; i totali si riconoscono dalla colonna «Tipo di riga»."),
          QStringLiteral("I valori sono quelli scritti nel documento, comprese le unità di misura; le note a piè di pagina non sono riportate."),
          QStringLiteral("Un testo che un foglio di calcolo prenderebbe per una formula comincia con un apostrofo, da togliere alla lettura.")}) {
        html.element("li", {}, rule);
        html.newLine();
    }
    html.close();
}

} // namespace

QByteArray documentPage(WebContext &context, int index)
{
    const SitePage &page = context.site.page(index);
    const bool entrance = index == SiteMap::entrance;
    HtmlWriter html;
    BlockWriter blocks(context, html, index);
    PageFrame(context, html, {page.file, entrance ? QString() : page.label(), index}).write([&] {
        EntrancePage front(context, html);
        if (entrance) {
            front.writeCover(blocks);
            front.writeMap();
            front.writeContents();
        } else {
            writePageHeading(html, page);
        }
        for (std::size_t block = page.begin; block < page.end; ++block)
            blocks.write(block);
        if (!entrance)
            writeSubpages(context, html, page);
        blocks.writeNotes();
    });
    return html.page();
}

QByteArray searchPage(const WebContext &context)
{
    const WebWords &words = context.words;
    HtmlWriter html;
    PageFrame(context, html, {QStringLiteral("cerca.html"), words.searchTitle, -1, true}).write([&] {
        html.element("h1", {}, words.searchTitle);
        html.open("noscript");
        html.open("p", {{"class", QStringLiteral("nota")}});
        html.text(words.searchNeedsScript + QLatin1Char(' '));
        html.element("a", {{"href", QStringLiteral("index.html")}}, words.toContents);
        html.close();
        html.close();
        html.newLine();
        html.open("form", {{"class", QStringLiteral("cerca grande")},
                           {"role", QStringLiteral("search")},
                           {"action", QStringLiteral("cerca.html")},
                           {"method", QStringLiteral("get")},
                           {"hidden", QStringLiteral("hidden")}});
        html.element("label", {{"for", QStringLiteral("ricerca")}}, words.searchLabel);
        html.element("p", {{"id", QStringLiteral("suggerimento")}, {"class", QStringLiteral("piccolo")}}, words.searchHint);
        html.empty("input", {{"type", QStringLiteral("search")}, {"id", QStringLiteral("ricerca")}, {"name", QStringLiteral("q")},
                             {"aria-describedby", QStringLiteral("suggerimento")}, {"autocomplete", QStringLiteral("off")}});
        html.element("button", {{"type", QStringLiteral("submit")}}, words.search);
        html.close();
        html.newLine();
        html.element("p", {{"id", QStringLiteral("esito")}, {"role", QStringLiteral("status")}}, {});
        html.open("div", {{"id", QStringLiteral("risultati")}, {"class", QStringLiteral("risultati")}});
        html.close();
        html.newLine();
    });
    return html.page();
}

QByteArray dataPage(const WebContext &context)
{
    const WebWords &words = context.words;
    HtmlWriter html;
    PageFrame(context, html, {QStringLiteral("dati/index.html"), words.data}).write([&] {
        html.element("h1", {}, words.data);
        html.element("p", {{"class", QStringLiteral("guida")}}, words.dataLead);
        if (!context.data.files().empty())
            writeDataTable(context, html);
        html.element("h2", {}, words.about);
        writeDataRules(html);
        html.open("ul");
        for (const auto &[name, text] : {std::pair(QStringLiteral("catalogo.ttl"), words.catalogue), std::pair(QStringLiteral("datapackage.json"), words.package)}) {
            html.open("li");
            html.element("a", {{"href", name}, {"download", name}}, text);
            html.close();
        }
        html.close();
        html.newLine();
    });
    return html.page();
}

} // namespace piao::report
