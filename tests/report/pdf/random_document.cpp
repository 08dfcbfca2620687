// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/random_document.h"

#include "report/pdf/text_source.h"

#include <algorithm>

#include <QBuffer>
#include <QImage>

namespace piao::test {

using namespace report;

namespace {

class RandomTree
{
public:
    RandomTree(unsigned seed, bool notes) : m_source(seed), m_notes(notes) {}

    Document make()
    {
        Document document;
        document.title = text(1);
        if (m_source.chance(60))
            document.cover = Cover{text(1), text(1), text(1), text(1), {text(1), text(1)}};
        if (m_source.chance(70))
            document.add(Contents{{}, 1 + m_source.number(6)});
        document.runningTitle = m_source.words(2 + m_source.number(30));
        const int blocks = 3 + m_source.number(30);
        for (int i = 0; i < blocks; ++i)
            addBlock(document);
        return document;
    }

private:
    QString text(int sentences) { return m_source.chance(12) ? m_source.hostile() : m_source.prose(1 + m_source.number(sentences)); }

    QString anchor() { return m_source.chance(30) ? QStringLiteral("a%1").arg(m_source.number(8)) : QString(); }

    Spans spans(int sentences)
    {
        static const QStringList targets{QStringLiteral("#a1"), QStringLiteral("#a2"), QStringLiteral("#nowhere"),
                                         QStringLiteral("https://example.org/à?q=(1)"), QStringLiteral("non un indirizzo"), QStringLiteral("#")};
        Spans made;
        for (int i = m_source.number(4); i >= 0; --i) {
            Span span = plain(text(sentences));
            span.bold = m_source.chance(20);
            span.italic = m_source.chance(20);
            if (m_source.chance(20))
                span.target = targets[m_source.number(int(targets.size()))];
            made.push_back(span);
            if (m_notes && m_source.chance(8))
                made.push_back(noteCall({plain(text(m_source.chance(6) ? 90 : 3)), link(text(1), targets[m_source.number(int(targets.size()))])}));
        }
        return made;
    }

    Paragraph anyParagraph(int sentences) { return {spans(sentences), TextRole(m_source.number(6)), anchor()}; }

    List list(int depth)
    {
        List made{m_source.chance(50), {}};
        for (int i = m_source.number(5); i > 0; --i) {
            ListItem item;
            for (int k = m_source.number(3); k > 0; --k)
                item.paragraphs.push_back(anyParagraph(3));
            if (depth < 3 && m_source.chance(30))
                item.lists.push_back(list(depth + 1));
            made.items.push_back(item);
        }
        return made;
    }

    Cell anyCell()
    {
        Cell made;
        for (int i = m_source.number(3); i > 0; --i)
            made.paragraphs.push_back(anyParagraph(m_source.chance(3) ? 60 : 2));
        if (m_source.chance(12))
            made.columnSpan = m_source.number(5);
        if (m_source.chance(12))
            made.rowSpan = m_source.number(9);
        if (m_source.chance(8))
            made.alignment = Alignment(m_source.number(3));
        made.header = m_source.chance(6);
        return made;
    }

    std::vector<Row> rows(int most, int columns, bool head)
    {
        std::vector<Row> made(std::size_t(m_source.number(most)));
        for (Row &each : made) {
            if (!head && m_source.chance(12)) {
                each = groupRow(spans(1));
                continue;
            }
            each.kind = RowKind(m_source.number(4));
            for (int i = m_source.number(columns + 2); i > 0; --i)
                each.cells.push_back(anyCell());
        }
        return made;
    }

    Table table()
    {
        Table made;
        made.caption = m_source.chance(80) ? text(1) : QString();
        const int columns = m_source.number(9);
        for (int i = 0; i < columns; ++i)
            made.columns.push_back({m_source.chance(70) ? m_source.word() : QString(), m_source.chance(20) ? m_source.number(12) / 10.0 : 0,
                                    m_source.chance(10) ? double(m_source.number(80)) : 0, Alignment(m_source.number(3)), m_source.chance(70)});
        if (m_source.chance(25))
            made.head = rows(4, columns, true);
        made.rows = rows(m_source.chance(10) ? 90 : 14, columns, false);
        made.headerColumn = m_source.number(columns + 2) - 1;
        made.wide = m_source.chance(20);
        made.dense = m_source.chance(30);
        made.anchor = anchor();
        return made;
    }

    Figure figure()
    {
        Figure made;
        made.width = m_source.number(1200);
        made.height = m_source.number(1200);
        made.alternative = m_source.chance(90) ? text(1) : QString();
        made.caption = m_source.chance(60) ? text(1) : QString();
        made.anchor = anchor();
        made.primitives = {Rectangle{{0, 0}, made.width, made.height, Color{230, 240, 250}, Stroke{}, 6.0},
                           Polyline{{{0, 0}, {50, 50}, {90, 10}}, {}}, Polygon{{{1, 1}, {9, 9}}, Color{}},
                           Ellipse{{20, 20}, 10, 5, Color{200, 0, 0}}, FigureText{{30, 30}, text(1), 9}};
        return made;
    }

    Picture picture()
    {
        QImage image(1 + m_source.number(60), 1 + m_source.number(60), m_source.chance(50) ? QImage::Format_ARGB32 : QImage::Format_Grayscale8);
        image.fill(m_source.number(255));
        QBuffer file;
        image.save(&file, m_source.chance(50) ? "PNG" : "JPEG");
        Picture made{m_source.chance(85) ? file.data() : QByteArray("damaged"), text(1)};
        made.caption = m_source.chance(60) ? text(1) : QString();
        made.anchor = anchor();
        made.width = m_source.chance(50) ? m_source.number(1200) : 0;
        return made;
    }

    void addBlock(Document &document)
    {
        if (m_source.chance(6)) {
            document.add(picture());
            return;
        }
        switch (m_source.number(12)) {
        case 0:
        case 1:
        case 2: {
            Heading heading{m_source.number(9) - 1, m_source.chance(60) ? QStringLiteral("%1").arg(m_source.number(99)) : QString(), text(1), anchor()};
            heading.inContents = m_source.chance(85);
            heading.opensPage = m_source.chance(15);
            document.add(heading);
            break;
        }
        case 3:
        case 4:
        case 5:
            document.add(anyParagraph(12));
            break;
        case 6:
            document.add(list(0));
            break;
        case 7:
        case 8:
            document.add(table());
            break;
        case 9:
            document.add(figure());
            break;
        case 10:
            if (m_source.chance(50))
                document.add(PageBreak{});
            else
                document.add(Orientation(m_source.number(2)));
            break;
        default:
            if (m_source.chance(15))
                document.add(Contents{m_source.word(), 3});
        }
    }

    TextSource m_source;
    bool m_notes;
};

} // namespace

Document randomDocument(unsigned seed, bool notes)
{
    return RandomTree(seed, notes).make();
}

} // namespace piao::test
