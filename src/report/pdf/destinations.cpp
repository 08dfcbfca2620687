// SPDX-License-Identifier: EUPL-1.2
#include "pdf/destinations.h"

#include <type_traits>

namespace piao::report {
namespace {

constexpr int namesPerLeaf = 100;

void collect(const Paragraphs &paragraphs, QSet<QString> &anchors)
{
    for (const Paragraph &each : paragraphs)
        anchors.insert(each.anchor);
}

void collect(const List &list, QSet<QString> &anchors)
{
    for (const ListItem &each : list.items) {
        collect(each.paragraphs, anchors);
        for (const List &nested : each.lists)
            collect(nested, anchors);
    }
}

void collect(const std::vector<Row> &rows, QSet<QString> &anchors)
{
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells)
            collect(cell.paragraphs, anchors);
    }
}

struct AnchorCollector {
    QSet<QString> &anchors;

    void operator()(const Heading &heading) const { anchors.insert(heading.anchor); }
    void operator()(const Paragraph &paragraph) const { anchors.insert(paragraph.anchor); }
    void operator()(const List &list) const { collect(list, anchors); }
    void operator()(const Table &table) const
    {
        anchors.insert(table.anchor);
        collect(table.head, anchors);
        collect(table.rows, anchors);
    }
    void operator()(const Figure &figure) const { anchors.insert(figure.anchor); }
    void operator()(const Picture &picture) const { anchors.insert(picture.anchor); }
    void operator()(const Contents &) const {}
    void operator()(PageBreak) const {}
    void operator()(Orientation) const {}
};

} // namespace

Destinations::Destinations(const Document &document)
{
    for (const Block &block : document.blocks)
        std::visit(AnchorCollector{m_anchors}, block);
    m_anchors.remove(QString());
}

void Destinations::reach(const QString &anchor, const Destination &place)
{
    if (!anchor.isEmpty())
        m_places.try_emplace(anchor.toUtf8(), place);
}

const Destination *Destinations::find(const QString &anchor) const
{
    const auto found = m_places.find(anchor.toUtf8());
    return found == m_places.end() ? nullptr : &found->second;
}

void appendDestination(PdfBuffer &to, const Destination &place)
{
    to.raw('[').reference(place.page).raw("/XYZ null ").number(place.y).raw(" null]");
}

ObjectId Destinations::write(PdfFile &file, const Destination &start)
{
    // What the layout had to leave out (a cell beyond the last column) is reached at the document's beginning.
    for (const QString &anchor : m_anchors)
        reach(anchor, start);
    if (m_places.empty())
        return 0;
    PdfBuffer kids;
    for (auto it = m_places.begin(); it != m_places.end();) {
        PdfBuffer names;
        const QByteArray first = it->first;
        QByteArray last;
        for (int i = 0; i < namesPerLeaf && it != m_places.end(); ++i, ++it) {
            last = it->first;
            names.literal(last.toStdString());
            appendDestination(names, it->second);
            names.raw('\n');
        }
        PdfBuffer leaf;
        leaf.raw("<</Limits[").literal(first.toStdString()).literal(last.toStdString()).raw("]/Names[");
        leaf.raw(names.view()).raw("]>>");
        kids.reference(file.writeObject(leaf.view())).raw(' ');
    }
    return file.writeObject(PdfBuffer().raw("<</Kids[").raw(kids.view()).raw("]>>").view());
}

} // namespace piao::report
