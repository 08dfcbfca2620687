// SPDX-License-Identifier: EUPL-1.2
// What the document says, the edition says, all of it and in order.
#include "report/pdf/random_document.h"
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include "table_cells.h"
#include "web/html_writer.h"
#include "web/site_map.h"

#include <catch2/catch.hpp>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

QString bare(const QString &text)
{
    return cleanText(text).simplified().remove(QChar(QChar::Space)).remove(QChar(QChar::Nbsp));
}

/// The texts that a block must show, in order. Notes stand elsewhere.
class Expected
{
public:
    QStringList texts;

    void operator()(const Heading &heading) { texts << heading.number << heading.text; }
    void operator()(const Paragraph &paragraph)
    {
        for (const Span &span : paragraph.spans)
            texts << span.text;
    }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                (*this)(paragraph);
            for (const List &nested : item.lists)
                (*this)(nested);
        }
    }
    void operator()(const Table &table)
    {
        texts << table.caption;
        const TableCells cells(table);
        for (const auto *rows : {&cells.head(), &cells.body()}) {
            for (const PlacedRow &row : *rows) {
                for (const PlacedCell &cell : row.cells) {
                    for (const Paragraph &paragraph : cell.cell->paragraphs)
                        (*this)(paragraph);
                }
            }
        }
    }
    void operator()(const Figure &figure) { texts << figure.alternative; }
    void operator()(const Picture &picture) { texts << picture.caption; }
    void operator()(const Contents &) {}
    void operator()(PageBreak) {}
    void operator()(Orientation) {}
};

void checkTexts(const Document &document)
{
    const WrittenEdition edition(document);
    const SiteMap site(document);
    for (const SitePage &page : site.pages()) {
        const QString shown = bare(edition.page(page.file).first("main")->text);
        Expected expected;
        for (std::size_t i = page.begin; i < page.end; ++i)
            std::visit(expected, document.blocks[i]);
        // The entrance has the contents in front of its blocks, and names of pages precede all.
        qsizetype at = 0;
        for (const QString &text : expected.texts) {
            const QString wanted = bare(text);
            at = shown.indexOf(wanted, at);
            INFO(page.file.toStdString() << ": " << text.left(200).toStdString());
            REQUIRE(at >= 0);
            at += wanted.size();
        }
    }
}

} // namespace

TEST_CASE("the edition says all that the document says, in its order", "[web]")
{
    checkTexts(webSample());
    for (unsigned seed = 100; seed < 112; ++seed) {
        INFO(seed);
        checkTexts(randomDocument(seed));
    }
}

TEST_CASE("notes are printed on the page that calls them", "[web]")
{
    Document document;
    document.title = "Note";
    document.add(Table{"T", {column("A")}}).rows = {row({cell(Spans{plain("cella"), noteCall({plain("nota della cella")})})})};
    document.add(bullets({item(Spans{plain("voce"), noteCall({plain("nota della voce, "), bold("in grassetto")})})}));
    const QString shown = WrittenEdition(document).page("index.html").first("main")->text.simplified();
    CHECK(shown.indexOf("nota della cella") > shown.indexOf("voce"));
    CHECK(shown.indexOf("nota della voce, in grassetto") > shown.indexOf("nota della cella"));
}
