// SPDX-License-Identifier: EUPL-1.2
#include "narrative/narrative_commands.h"
#include "narrative/narrative_document.h"
#include "narrative/narrative_formats.h"

#include "support/print_qt.h"
#include "support/random_narrative.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace piao::domain;
using namespace piao::widgets;
namespace commands = piao::widgets::narrative_commands;

namespace {

/// A document with a cursor, to be read as markup.
struct Page {
    QTextDocument document;
    QTextCursor cursor{&document};

    explicit Page(const char *markup = "") { fill(QString::fromUtf8(markup)); }
    void fill(const QString &markup)
    {
        fillDocument(document, parseNarrative(markup));
        cursor.movePosition(QTextCursor::End);
    }
    QString markup() const { return serialise(narrativeOf(document)); }
    void select(const char *text)
    {
        cursor = document.find(QString::fromUtf8(text));
        REQUIRE(cursor.hasSelection());
    }
    void goTo(const char *text)
    {
        select(text);
        cursor.clearSelection();
    }
};

} // namespace

TEST_CASE("A narrative goes into an editor's document and comes back as it was", "[narrative][law]")
{
    QTextDocument document;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Narrative narrative = piao::test::RandomNarrative(seed).make();
        fillDocument(document, narrative);
        INFO(seed << ": " << serialise(narrative).toStdString() << "\n---\n" << serialise(narrativeOf(document)).toStdString());
        REQUIRE(narrativeOf(document) == narrative);
        // All of it selected is all of it.
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        if (narrative.blocks.size() > 1)
            REQUIRE(narrativeOf(all) == narrative);
    }
}

TEST_CASE("What is inserted is one step that can be undone", "[narrative]")
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        Page page("<p>prima dopo</p>");
        const QString before = page.markup();
        page.goTo("prima");
        insertNarrative(page.cursor, piao::test::RandomNarrative(seed).make());
        page.document.undo();
        INFO(seed);
        REQUIRE(page.markup() == before);
        page.document.redo();
        REQUIRE(narrativeOf(page.document) == normalised(narrativeOf(page.document)));
    }
}

TEST_CASE("A pasted paragraph joins the text it is pasted into", "[narrative]")
{
    Page page("<ul>\n<li>uno tre</li>\n</ul>");
    page.goTo("uno");
    insertNarrative(page.cursor, parseNarrative(QStringLiteral("<p> <b>due</b></p>")));
    CHECK(page.markup() == QStringLiteral("<ul>\n<li>uno<b>due</b> tre</li>\n</ul>"));
    Page cell("<table>\n<tr><th scope=\"col\">a</th></tr>\n<tr><td>b</td></tr>\n</table>");
    cell.goTo("b");
    insertNarrative(cell.cursor, parseNarrative(QStringLiteral("<p>c</p><ul><li>d</li></ul><table><tr><td>e</td></tr></table>")));
    CHECK(cell.markup().contains(QStringLiteral("<td>bc<br/>– d<br/>e</td>")));
}

TEST_CASE("Headings, faces and lists are set at the cursor or on what is selected", "[narrative]")
{
    Page page("<p>uno</p>\n<p>due</p>\n<p>tre</p>");
    page.goTo("uno");
    commands::setHeading(page.cursor, 2);
    CHECK(commands::headingAt(page.cursor) == 2);
    page.select("ue");
    commands::toggleBold(page.cursor);
    commands::toggleItalic(page.cursor);
    page.goTo("due");
    commands::setList(page.cursor, commands::ListKind::Numbered);
    page.goTo("tre");
    commands::setList(page.cursor, commands::ListKind::Numbered);
    CHECK(page.markup() == QStringLiteral("<h2>uno</h2>\n<ol>\n<li>d<b><i>ue</i></b></li>\n<li>tre</li>\n</ol>"));
    CHECK(commands::indent(page.cursor, 1));
    CHECK(page.markup().endsWith(QStringLiteral("</b>\n<ol>\n<li>tre</li>\n</ol>\n</li>\n</ol>")));
    CHECK(commands::indent(page.cursor, -1));
    CHECK(commands::indent(page.cursor, -1));
    CHECK(page.markup().endsWith(QStringLiteral("<p>tre</p>")));
    page.select("ue");
    commands::toggleBold(page.cursor);
    commands::toggleItalic(page.cursor);
    commands::setList(page.cursor, commands::ListKind::None);
    CHECK(page.markup() == QStringLiteral("<h2>uno</h2>\n<p>due</p>\n<p>tre</p>"));
    CHECK_FALSE(commands::indent(page.cursor, 1));
}

TEST_CASE("Enter leaves a heading, and a list from its empty item", "[narrative]")
{
    Page page("<h1>titolo</h1>");
    REQUIRE(commands::newLine(page.cursor));
    page.cursor.insertText(QStringLiteral("testo"));
    CHECK(page.markup() == QStringLiteral("<h1>titolo</h1>\n<p>testo</p>"));
    Page list("<ul>\n<li>a</li>\n</ul>");
    CHECK_FALSE(commands::newLine(list.cursor));
    list.cursor.insertBlock();
    REQUIRE(commands::newLine(list.cursor));
    list.cursor.insertText(QStringLiteral("b"));
    CHECK(list.markup() == QStringLiteral("<ul>\n<li>a</li>\n</ul>\n<p>b</p>"));
}

TEST_CASE("Tables get rows, columns and headers", "[narrative]")
{
    Page page("<p>prima</p>");
    commands::insertTable(page.cursor, 2, 2);
    page.cursor.insertText(QStringLiteral("A"));
    CHECK(page.markup() == QStringLiteral("<p>prima</p>\n<table>\n<tr><th scope=\"col\">A</th><th scope=\"col\"></th></tr>\n<tr><td></td><td></td></tr>\n</table>"));
    commands::changeTable(page.cursor, commands::TableChange::HeaderColumn);
    commands::changeTable(page.cursor, commands::TableChange::HeaderRow);
    commands::changeTable(page.cursor, commands::TableChange::RowAbove);
    commands::changeTable(page.cursor, commands::TableChange::ColumnAfter);
    CHECK(page.markup().count(QLatin1String("<tr>")) == 3);
    CHECK(page.markup().contains(QLatin1String("<tr><th scope=\"row\">A</th><td></td><td></td></tr>")));
    commands::changeTable(page.cursor, commands::TableChange::RemoveColumn);
    CHECK_FALSE(page.markup().contains(QLatin1Char('A')));
    commands::insertTable(page.cursor, 2, 2); // not within another
    CHECK(page.markup().count(QLatin1String("<table>")) == 1);
    commands::changeTable(page.cursor, commands::TableChange::RemoveTable);
    CHECK(page.markup() == QStringLiteral("<p>prima</p>"));
}

TEST_CASE("Links are set, shown and taken away", "[narrative]")
{
    Page page("<p>il sito</p>");
    page.select("sito");
    commands::setLink(page.cursor, QStringLiteral("https://www.example.org"));
    CHECK(page.markup() == QStringLiteral("<p>il <a href=\"https://www.example.org\">sito</a></p>"));
    page.select("sito");
    CHECK(commands::linkAt(page.cursor) == QStringLiteral("https://www.example.org"));
    commands::setLink(page.cursor, {});
    CHECK(page.markup() == QStringLiteral("<p>il sito</p>"));
}

TEST_CASE("Figures take the face of the text around them; tables and pictures stand alone", "[narrative]")
{
    Page page("<p>Sono <b>molti</b> davvero</p>");
    page.goTo("mol");
    commands::insertFigure(page.cursor, LiveFigure{QStringLiteral("count.public_values")});
    CHECK(page.markup() == QStringLiteral("<p>Sono <b>mol</b><b><figure name=\"count.public_values\"/></b><b>ti</b> davvero</p>"));
    page.cursor.movePosition(QTextCursor::End);
    commands::insertBlock(page.cursor, LiveTable{QStringLiteral("table.staff")});
    page.cursor.insertText(QStringLiteral("dopo"));
    commands::insertBlock(page.cursor, NarrativePicture{QStringLiteral("a1"), QStringLiteral("Mappa")});
    CHECK(page.markup().endsWith(QStringLiteral("davvero</p>\n<figure name=\"table.staff\"/>\n<p>dopo</p>\n<img src=\"attachment:a1\" alt=\"Mappa\"/>")));
    page.goTo("dopo");
    commands::insertNote(page.cursor, Note{{TextRun{QStringLiteral("nota")}}});
    CHECK(page.markup().contains(QStringLiteral("<p>dopo<note>nota</note></p>")));
}
