// SPDX-License-Identifier: EUPL-1.2
// What holds for every tree, whatever stands in it.
#include "report/odt/odt_fixture.h"
#include "report/pdf/random_document.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace piao;
using namespace piao::test;

namespace {

/// Each name of a style that content.xml uses is one that it or styles.xml makes.
void checkStyles(const XmlNode &content, const XmlNode &styles)
{
    QSet<QString> made;
    for (const XmlNode *part : {&content, &styles}) {
        for (const char *kind : {"style:style", "text:list-style"}) {
            for (const XmlNode *style : part->all(kind))
                made.insert(style->attribute("style:name"));
        }
    }
    for (const char *kind : {"text:p", "text:h", "text:span", "text:a", "text:list", "table:table", "table:table-column", "table:table-row",
                             "table:table-cell", "draw:frame", "text:table-of-content"}) {
        for (const XmlNode *element : content.all(kind)) {
            for (const char *attribute : {"text:style-name", "table:style-name", "draw:style-name", "text:visited-style-name"}) {
                const QString name = element->attribute(attribute);
                INFO(kind << " " << name.toStdString());
                REQUIRE((name.isEmpty() || made.contains(name)));
            }
        }
    }
}

void checkLinks(const XmlNode &content)
{
    QStringList bookmarks;
    for (const XmlNode *bookmark : content.all("text:bookmark"))
        bookmarks.append(bookmark->attribute("text:name"));
    REQUIRE(bookmarks.removeDuplicates() == 0);
    for (const XmlNode *link : content.all("text:a")) {
        const QString target = link->attribute("xlink:href");
        INFO(target.toStdString());
        if (target.startsWith('#'))
            REQUIRE(bookmarks.contains(target.mid(1)));
        else
            REQUIRE(target.startsWith("https://"));
    }
    for (const XmlNode *reference : content.all("text:bookmark-ref"))
        REQUIRE(bookmarks.contains(reference->attribute("text:ref-name")));
}

/// Every place of the grid is a cell or is covered by exactly one cell that spans it.
void checkGrid(const XmlNode &table)
{
    const std::size_t columns = table.all("table:table-column").size();
    std::vector<int> left(columns, 0); // rows that a cell above still covers
    for (const XmlNode *row : table.all("table:table-row")) {
        REQUIRE(row->children.size() == columns);
        std::size_t covered = 0; // to the right, by a cell of this row
        for (std::size_t i = 0; i < columns; ++i) {
            const XmlNode &cell = *row->children[i];
            if (covered > 0 || left[i] > 0) {
                REQUIRE(cell.name == "table:covered-table-cell");
                covered > 0 ? --covered : std::size_t(--left[i]);
                continue;
            }
            REQUIRE(cell.name == "table:table-cell");
            const int spanned = std::max(1, cell.attribute("table:number-columns-spanned").toInt());
            const int rows = std::max(1, cell.attribute("table:number-rows-spanned").toInt());
            REQUIRE(i + std::size_t(spanned) <= columns);
            for (int k = 0; k < spanned; ++k)
                left[i + std::size_t(k)] = rows - 1;
            covered = std::size_t(spanned - 1);
        }
    }
    for (const int rows : left)
        REQUIRE(rows == 0);
}

void checkHeadings(const XmlNode &content)
{
    int last = 0;
    for (const XmlNode *heading : content.all("text:h")) {
        const int level = heading->attribute("text:outline-level").toInt();
        REQUIRE((level >= 1 && level <= 6 && level <= last + 1));
        last = level;
    }
}

void checkFrames(const XmlNode &content, const QMap<QString, PackagePart> &parts)
{
    for (const XmlNode *frame : content.all("draw:frame")) {
        REQUIRE(frame->all("svg:desc").size() == 1);
        REQUIRE(parts.contains(frame->first("draw:image").attribute("xlink:href")));
    }
}

void checkDocument(const report::Document &document)
{
    const auto parts = partsOf(odtOf(document));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().endsWith(".xml") || part.key().endsWith(".svg"))
            parseXml(part->bytes);
    }
    const auto content = parseXml(parts["content.xml"].bytes);
    checkStyles(*content, *parseXml(parts["styles.xml"].bytes));
    checkLinks(*content);
    checkHeadings(*content);
    checkFrames(*content, parts);
    for (const XmlNode *table : content->all("table:table"))
        checkGrid(*table);
    const QStringList written = paragraphsOf(*content);
    const QStringList wanted = paragraphsOf(document);
    for (qsizetype i = 0; i < std::min(written.size(), wanted.size()); ++i)
        REQUIRE(written[i].toStdString() == wanted[i].toStdString());
    REQUIRE(written.size() == wanted.size());
}

} // namespace

TEST_CASE("an ODT of a plan-like document says what the tree says, in its order", "[report][odt]")
{
    checkDocument(sampleDocument());
}

TEST_CASE("whatever the tree, the ODT is well formed and says all of it in order", "[report][odt][property]")
{
    for (unsigned seed = 1; seed <= 80; ++seed) {
        INFO("seed " << seed);
        checkDocument(randomDocument(seed));
    }
}

TEST_CASE("the same tree gives the same ODT, byte for byte", "[report][odt][property]")
{
    for (unsigned seed = 200; seed < 206; ++seed)
        REQUIRE(odtOf(randomDocument(seed)) == odtOf(randomDocument(seed)));
}
