// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/odt_fixture.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

Document titled()
{
    Document document;
    document.title = QStringLiteral("Piano di prova");
    document.author = QStringLiteral("Provincia di Prova");
    document.subject = QStringLiteral("PIAO 2024-2026");
    document.date = QDateTime(QDate(2024, 1, 31), QTime(9, 0), Qt::UTC);
    return document;
}

/// Says yes so many times, and then no.
ExportProgressCallback stopAfter(int calls)
{
    return [left = calls](const ExportProgress &) mutable { return left-- > 0; };
}

} // namespace

TEST_CASE("an ODT is a package that begins with its kind", "[report][odt]")
{
    const QByteArray odt = odtOf(sampleDocument());
    // Readers that look at bytes only find the kind here, without unzipping.
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    QStringList order;
    const auto parts = partsOf(odt, &order);
    REQUIRE(order.first() == "mimetype");
    CHECK_FALSE(parts["mimetype"].packed);
    CHECK(parts["content.xml"].packed);
    const auto manifest = parseXml(parts["META-INF/manifest.xml"].bytes);
    QStringList listed;
    for (const XmlNode *entry : manifest->all("manifest:file-entry"))
        listed.append(entry->attribute("manifest:full-path"));
    for (const QString &part : order) {
        if (part != "mimetype" && !part.startsWith("META-INF"))
            CHECK(listed.contains(part));
    }
    CHECK(listed.size() == order.size() - 1); // the package itself instead of the two that are not listed
}

TEST_CASE("an ODT tells title, author, language and date", "[report][odt]")
{
    const auto parts = partsOf(odtOf(titled()));
    const auto meta = parseXml(parts["meta.xml"].bytes);
    CHECK(meta->first("dc:title").readText() == "Piano di prova");
    CHECK(meta->first("dc:creator").readText() == "Provincia di Prova");
    CHECK(meta->first("dc:subject").readText() == "PIAO 2024-2026");
    CHECK(meta->first("dc:language").readText() == "it-IT");
    CHECK(meta->first("meta:creation-date").readText() == "2024-01-31T09:00:00Z");
    CHECK(meta->first("meta:generator").readText() == "PIAO Workbench");
    const auto styles = parseXml(parts["styles.xml"].bytes);
    const XmlNode &usual = styles->with("style:default-style", "style:family", "paragraph");
    CHECK(usual.first("style:text-properties").attribute("fo:language") == "it");
    CHECK(usual.first("style:text-properties").attribute("fo:country") == "IT");
    CHECK(usual.first("style:text-properties").attribute("fo:hyphenate") == "true");
}

TEST_CASE("headings of an ODT have levels, numbers and named styles", "[report][odt]")
{
    Document document = titled();
    document.heading(1, "2", "Valore pubblico");
    document.heading(4, "2.1", "Un livello saltato");
    document.heading(2, {}, "Fuori indice").inContents = false;
    const auto content = contentOf(document);
    const auto headings = content->all("text:h");
    REQUIRE(headings.size() == 3);
    CHECK(headings[0]->readText() == "2 Valore pubblico");
    CHECK(headings[1]->attribute("text:outline-level") == "2");
    CHECK(headings[1]->attribute("text:style-name") == "Heading_20_2");
    CHECK(headings[2]->attribute("text:style-name") == "Titolo_20_2_20_fuori_20_indice");
    const auto styles = stylesOf(document);
    for (int level = 1; level <= 6; ++level) {
        const XmlNode &style = styles->with("style:style", "style:name", QStringLiteral("Heading_20_%1").arg(level));
        CHECK(style.attribute("style:default-outline-level") == QString::number(level));
        CHECK(style.first("style:paragraph-properties").attribute("fo:keep-with-next") == "always");
    }
}

TEST_CASE("the contents of an ODT lead to the headings and refer to their pages", "[report][odt]")
{
    Document document = titled();
    document.add(Contents{{}, 2});
    document.heading(1, "1", "Primo");
    document.heading(2, "1.1", "Dentro");
    document.heading(3, "1.1.1", "Troppo in fondo");
    document.heading(1, {}, "Nascosto").inContents = false;
    const auto content = contentOf(document);
    const XmlNode &index = content->first("text:table-of-content");
    CHECK(index.first("text:table-of-content-source").attribute("text:outline-level") == "2");
    CHECK(index.all("text:index-source-style").size() == 2);
    CHECK(index.first("text:index-title").readText() == "Indice");
    const auto links = index.first("text:index-body").all("text:a");
    REQUIRE(links.size() == 2);
    const auto headings = content->all("text:h");
    for (std::size_t i = 0; i < links.size(); ++i) {
        const QString bookmark = headings[i]->first("text:bookmark").attribute("text:name");
        CHECK(links[i]->readText() == headings[i]->readText() + QLatin1Char('\t'));
        CHECK(links[i]->attribute("xlink:href") == QLatin1Char('#') + bookmark);
        CHECK(links[i]->first("text:bookmark-ref").attribute("text:ref-name") == bookmark);
        CHECK(links[i]->first("text:bookmark-ref").attribute("text:reference-format") == "page");
    }
}

TEST_CASE("the running head and foot of an ODT are fields", "[report][odt]")
{
    Document document = titled();
    document.runningBody = QStringLiteral("Provincia di Prova");
    document.runningTitle = QStringLiteral("PIAO 2024-2026");
    document.foot = QStringLiteral("Via della Prova 1");
    document.cover = Cover{"Provincia di Prova", "Piano"};
    const auto styles = stylesOf(document);
    for (const char *kind : {"Standard", "Landscape"}) {
        const XmlNode &page = styles->with("style:master-page", "style:name", kind);
        CHECK(page.first("style:header").readText() == "Provincia di Prova · PIAO 2024-2026\t");
        CHECK(page.first("style:header").first("text:chapter").attribute("text:outline-level") == "1");
        CHECK(page.first("style:footer").readText() == "Via della Prova 1\tpagina 1 di 1");
        CHECK(page.first("style:footer").all("text:page-number").size() == 1);
        CHECK(page.first("style:footer").all("text:page-count").size() == 1);
    }
    const XmlNode &cover = styles->with("style:master-page", "style:name", "First_20_Page");
    CHECK(cover.all("style:header").empty());
    CHECK(cover.all("style:footer").empty());
}

TEST_CASE("a draft bears its mark on every kind of page of an ODT", "[report][odt]")
{
    Document document = titled();
    document.cover = Cover{"Provincia di Prova", "Piano"};
    CHECK(stylesOf(document)->all("draw:custom-shape").empty());
    document.draft = true;
    const auto styles = stylesOf(document);
    for (const XmlNode *page : styles->all("style:master-page"))
        CHECK(page->first("style:header").first("draw:custom-shape").readText() == "BOZZA");
}

TEST_CASE("pages of an ODT turn for wide tables and turn back", "[report][odt]")
{
    Document document = titled();
    document.paragraph("In piedi");
    document.heading(2, "1", "Con la sua tabella");
    document.table("Larga", {column("A")}).wide = true;
    document.paragraph("Di nuovo in piedi");
    document.add(Orientation::Landscape);
    document.paragraph("Coricata");
    document.add(PageBreak{});
    document.paragraph("Ancora coricata");
    const auto content = contentOf(document);
    const auto masterOf = [&content](const XmlNode &block) {
        const QString name = block.attribute("text:style-name");
        for (const XmlNode *style : content->all("style:style")) {
            if (style->attribute("style:name") == name)
                return style->attribute("style:master-page-name") + style->first("style:paragraph-properties").attribute("fo:break-before");
        }
        return QString();
    };
    QStringList masters;
    for (const char *kind : {"text:h", "text:p"}) {
        for (const XmlNode *block : content->all(kind))
            masters.append(block->readText() + QLatin1Char('=') + masterOf(*block));
    }
    CHECK(masters == QStringList{"1 Con la sua tabella=Landscape", "In piedi=Standard", "Larga=", "A=", "Nessun elemento.=",
                                 "Di nuovo in piedi=Standard", "Coricata=Landscape", "Ancora coricata=page"});
}

TEST_CASE("tables of an ODT repeat their heads and cover what is spanned", "[report][odt]")
{
    Document document = titled();
    Table &table = document.table("Indicatori", {column("Voce", 0.3), numberColumn("2024"), numberColumn("2025")});
    table.headerColumn = 0;
    Cell tall = cell("Alta");
    tall.rowSpan = 2;
    Cell broad = cell("Larga");
    broad.columnSpan = 2;
    table.rows = {groupRow("Gruppo"), row({tall, broad}), textRow({"1", "2"}), textRow({"Totale", "3", "4"}, RowKind::Total)};
    const auto content = contentOf(document);
    const XmlNode &written = content->first("table:table");
    const auto heads = written.all("table:table-header-rows");
    REQUIRE(heads.size() == 1);
    CHECK(heads.front()->readText() == "Voce20242025");
    CHECK(written.first("table:table-header-columns").all("table:table-column").size() == 1);
    CHECK(written.all("table:table-column").size() == 3);
    const auto rows = written.all("table:table-row");
    REQUIRE(rows.size() == 5);
    CHECK(rows[1]->first("table:table-cell").attribute("table:number-columns-spanned") == "3");
    CHECK(rows[2]->first("table:table-cell").attribute("table:number-rows-spanned") == "2");
    CHECK(rows[2]->all("table:covered-table-cell").size() == 1);
    CHECK(rows[3]->children.front()->name == "table:covered-table-cell");
    CHECK(rows[3]->all("text:p").front()->attribute("text:style-name") == "Table_20_Contents_20_numero");
    CHECK(rows[4]->all("text:p").front()->attribute("text:style-name") == "Cella_20_totale");
    const auto styles = stylesOf(document);
    CHECK(styles->with("style:style", "style:name", "Table_20_Contents_20_numero").first("style:paragraph-properties").attribute("fo:text-align") == "end");
    CHECK(styles->with("style:style", "style:name", "Table").first("style:paragraph-properties").attribute("fo:keep-with-next") == "always");
    CHECK(content->with("style:style", "style:name", "CellHead").first("style:table-cell-properties").attribute("fo:background-color") == "#e6eff8");
}

TEST_CASE("columns of an ODT's table fill the text's width and follow what they hold", "[report][odt]")
{
    Document document = titled();
    Table &table = document.table("Larghezze", {codeColumn("Codice"), column("Testo"), numberColumn("N.")});
    for (int i = 0; i < 5; ++i)
        table.rows.push_back(textRow({"2024-A1-OP-01", QStringLiteral("Un testo lungo che chiede molto posto. ").repeated(6), "7"}));
    const auto content = contentOf(document);
    std::vector<double> widths;
    for (const XmlNode *column : content->all("table:table-column")) {
        QString width = content->with("style:style", "style:name", column->attribute("table:style-name"))
                            .first("style:table-column-properties").attribute("style:column-width");
        REQUIRE(width.endsWith("pt"));
        widths.push_back(width.chopped(2).toDouble());
    }
    REQUIRE(widths.size() == 3);
    const DocumentStyle style;
    CHECK(widths[0] + widths[1] + widths[2] == Approx(style.pageWidth - 2 * style.marginInner).margin(0.1));
    CHECK(widths[0] >= 13 * 0.5 * style.tableSize);
    CHECK(widths[1] > widths[0]);
    CHECK(widths[2] < widths[0]);
}

TEST_CASE("notes of an ODT are footnotes, within their text", "[report][odt]")
{
    Document document = titled();
    document.paragraph(Spans{plain("Prima"), noteCall({plain("Una nota "), italic("corsiva")}), plain(" e poi"), noteCall({plain("Seconda")})});
    document.table("T", {column("A")}).head = {row({cell(Spans{plain("Testa"), noteCall({plain("in testa")})})})};
    const auto content = contentOf(document);
    const auto notes = content->all("text:note");
    REQUIRE(notes.size() == 2);
    CHECK(notes[0]->attribute("text:note-class") == "footnote");
    CHECK(notes[0]->first("text:note-citation").all("text:span").empty());
    CHECK(notes[0]->first("text:note-body").readText() == "Una nota corsiva");
    CHECK(notes[0]->attribute("text:id") != notes[1]->attribute("text:id"));
    CHECK(content->first("table:table-header-rows").readText() == "Testa (in testa)"); // no footnotes where heads are repeated
}

TEST_CASE("links of an ODT lead somewhere or are text", "[report][odt]")
{
    Document document = titled();
    document.heading(1, "1", "Meta").anchor = QStringLiteral("la meta/è qui");
    document.paragraph(Spans{report::link("dentro", "#la meta/è qui"), report::link("perduto", "#altrove"), report::link("fuori", "https://example.org/à"),
                             report::link("programma", "javascript:alert(1)"), report::link("niente", "non un indirizzo")});
    const auto content = contentOf(document);
    QStringList links;
    for (const XmlNode *each : content->all("text:a"))
        links.append(each->readText() + QLatin1Char('=') + each->attribute("xlink:href"));
    CHECK(links == QStringList{"dentro=#_segno1", "fuori=https://example.org/%C3%A0"});
    CHECK(content->first("text:p").readText() == "dentroperdutofuoriprogrammaniente");
}

TEST_CASE("lists of an ODT are lists, one within the other", "[report][odt]")
{
    Document document = titled();
    document.add(bullets({item("uno"), item(Spans{plain("due")}, {numbered({item("primo"), item("secondo")})})}));
    const auto content = contentOf(document);
    const auto lists = content->all("text:list");
    REQUIRE(lists.size() == 2);
    CHECK(lists[0]->attribute("text:style-name") == "Elenco_20_puntato");
    CHECK(lists[0]->children.size() == 2);
    CHECK(lists[0]->children[1]->all("text:list").size() == 1);
    CHECK(lists[1]->attribute("text:style-name") == "Elenco_20_numerato");
    CHECK(lists[1]->children.size() == 2);
}

TEST_CASE("spaces, tabs, line ends and hostile characters survive in an ODT as far as XML has them", "[report][odt]")
{
    Document document = titled();
    document.paragraph(QString::fromUtf16(u"  a   b\tc\nd \u00A0e\u00ADf "));
    document.paragraph(QStringLiteral("x\u0001\u0008y") + QChar(0xD800) + QStringLiteral("z\uFFFE]]>&<\"'"));
    document.paragraph(QStringLiteral("مرحبا بالعالم שלום ") + QString::fromUcs4(U"😀👩‍👩‍👧"));
    document.paragraph(QString(10000, QLatin1Char('m')));
    const auto content = contentOf(document);
    const QStringList texts = paragraphsOf(*content);
    REQUIRE(texts.size() == 4);
    CHECK(texts[0] == QString::fromUtf16(u"  a   b\tc\nd \u00A0e\u00ADf "));
    CHECK(texts[1] == QStringLiteral("xy\uFFFDz]]>&<\"'"));
    CHECK(texts[2] == QStringLiteral("مرحبا بالعالم שלום ") + QString::fromUcs4(U"😀👩‍👩‍👧"));
    CHECK(texts[3].size() == 10000);
    CHECK(content->all("text:p")[0]->all("text:s").size() == 4); // where a reader would join or drop spaces
}

TEST_CASE("emphasis of an ODT is in named styles", "[report][odt]")
{
    Document document = titled();
    Span both = bold("tutti e due");
    both.italic = true;
    document.paragraph(Spans{bold("forte"), plain(" "), italic("corsivo"), both});
    QStringList styles;
    const auto content = contentOf(document);
    for (const XmlNode *span : content->all("text:span"))
        styles.append(span->attribute("text:style-name"));
    CHECK(styles == QStringList{"Strong_20_Emphasis", "Emphasis", "Grassetto_20_corsivo"});
}

TEST_CASE("an ODT's export that is stopped leaves the old file, a finished one replaces it", "[report][odt]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("piano.odt");
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("vecchio");
    old.close();
    const auto stopped = OdtWriter().writeFile(sampleDocument(), path, stopAfter(3));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == domain::ErrorCode::Cancelled);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "vecchio");
    old.close();
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"piano.odt"});

    qsizetype last = -1;
    qsizetype total = 0;
    const auto written = OdtWriter().writeFile(sampleDocument(), path, [&](const ExportProgress &progress) {
        CHECK(progress.done >= last);
        last = progress.done;
        total = progress.total;
        return true;
    });
    REQUIRE(written);
    CHECK(last == total);
    CHECK(QFile(path).size() == written->bytes);
}

TEST_CASE("an ODT that cannot be written says so", "[report][odt]")
{
    const auto written = OdtWriter().writeFile(titled(), QStringLiteral("/nowhere/at/all/piano.odt"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == domain::ErrorCode::ReadOnly);
    CHECK(written.error().what.contains("/nowhere/at/all/piano.odt"));
}

TEST_CASE("an empty document is an ODT", "[report][odt]")
{
    CHECK(paragraphsOf(*contentOf(Document{})).isEmpty());
}
