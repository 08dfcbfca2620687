// SPDX-License-Identifier: EUPL-1.2
#include "web/search_index.h"

#include "web/html_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace piao::report {
namespace {

/// The running text of blocks, with notes where they are called.
class TextCollector
{
public:
    void operator()(const Heading &heading) { add(heading.number + QLatin1Char(' ') + heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.spans); }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                add(paragraph.spans);
            for (const List &nested : item.lists)
                (*this)(nested);
        }
    }
    void operator()(const Table &table)
    {
        add(table.caption);
        const TableCells cells(table);
        for (const std::vector<PlacedRow> *rows : {&cells.head(), &cells.body()}) {
            for (const PlacedRow &row : *rows) {
                for (const PlacedCell &cell : row.cells) {
                    for (const Paragraph &paragraph : cell.cell->paragraphs)
                        add(paragraph.spans);
                }
            }
        }
    }
    void operator()(const Figure &figure) { add(figure.caption + QLatin1Char(' ') + figure.alternative); }
    void operator()(const Picture &picture) { add(picture.alternative + QLatin1Char(' ') + picture.caption); }
    void operator()(const Contents &) {}
    void operator()(PageBreak) {}
    void operator()(Orientation) {}

    QString text() const { return m_text; }

private:
    void add(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans) {
            text += span.text;
            for (const Span &note : span.note)
                text += QLatin1Char(' ') + note.text;
        }
        add(text);
    }
    void add(const QString &text)
    {
        const QString plain = cleanText(text).remove(QChar(QChar::SoftHyphen)).simplified();
        if (!plain.isEmpty())
            m_text += m_text.isEmpty() ? plain : QLatin1Char(' ') + plain;
    }

    QString m_text;
};

QString textOf(const Document &document, const SitePage &page)
{
    TextCollector collector;
    for (std::size_t i = page.begin + (page.level > 0 ? 1 : 0); i < page.end; ++i)
        std::visit(collector, document.blocks[i]);
    return collector.text();
}

} // namespace

QByteArray searchIndex(const WebContext &context)
{
    QJsonArray pages;
    for (std::size_t i = 0; i < context.site.pages().size(); ++i) {
        const SitePage &page = context.site.pages()[i];
        QStringList path;
        for (const int above : context.site.pathTo(int(i))) {
            if (above != SiteMap::entrance)
                path.append(cleanText(context.site.page(above).label()));
        }
        pages.append(QJsonObject{{QStringLiteral("indirizzo"), page.file},
                                 {QStringLiteral("titolo"), cleanText(page.label())},
                                 {QStringLiteral("percorso"), path.join(QStringLiteral(" › "))},
                                 {QStringLiteral("testo"), textOf(context.document, page)}});
    }
    return "\"use strict\";\nconst pagineDaCercare = " + QJsonDocument(pages).toJson(QJsonDocument::Compact) + ";\n";
}

} // namespace piao::report
