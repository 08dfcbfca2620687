// SPDX-License-Identifier: EUPL-1.2
#include "odt/bookmarks.h"

#include <algorithm>

namespace piao::report {
namespace {

void collect(const Paragraphs &paragraphs, QStringList &anchors)
{
    for (const Paragraph &each : paragraphs)
        anchors.append(each.anchor);
}

void collect(const List &list, QStringList &anchors)
{
    for (const ListItem &each : list.items) {
        collect(each.paragraphs, anchors);
        for (const List &nested : each.lists)
            collect(nested, anchors);
    }
}

void collect(const std::vector<Row> &rows, QStringList &anchors)
{
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells)
            collect(cell.paragraphs, anchors);
    }
}

struct AnchorCollector {
    QStringList &anchors;

    void operator()(const Heading &heading) const { anchors.append(heading.anchor); }
    void operator()(const Paragraph &paragraph) const { anchors.append(paragraph.anchor); }
    void operator()(const List &list) const { collect(list, anchors); }
    void operator()(const Table &table) const
    {
        anchors.append(table.anchor);
        collect(table.head, anchors);
        collect(table.rows, anchors);
    }
    void operator()(const Figure &figure) const { anchors.append(figure.anchor); }
    void operator()(const Picture &picture) const { anchors.append(picture.anchor); }
    void operator()(const Contents &) const {}
    void operator()(PageBreak) const {}
    void operator()(Orientation) const {}
};

bool isSimple(const QString &anchor)
{
    return std::all_of(anchor.begin(), anchor.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.'));
    });
}

} // namespace

Bookmarks::Bookmarks(const Document &document)
{
    QStringList anchors;
    if (document.cover)
        collect(document.cover->approval, anchors);
    for (const Block &block : document.blocks)
        std::visit(AnchorCollector{anchors}, block);
    anchors.removeDuplicates();
    anchors.removeAll(QString());
    int number = 0;
    for (const QString &anchor : std::as_const(anchors)) {
        ++number;
        m_names.insert(anchor, isSimple(anchor) ? anchor : QStringLiteral("_segno%1").arg(number));
        m_order.append(anchor);
    }
}

QString Bookmarks::take(const QString &anchor)
{
    if (m_taken.contains(anchor))
        return {};
    m_taken.insert(anchor);
    return find(anchor);
}

QStringList Bookmarks::left() const
{
    QStringList names;
    for (const QString &anchor : m_order) {
        if (!m_taken.contains(anchor))
            names.append(find(anchor));
    }
    return names;
}

} // namespace piao::report
