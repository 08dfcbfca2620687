// SPDX-License-Identifier: EUPL-1.2
#include "web/site_map.h"

#include "web/html_writer.h"

#include <algorithm>
#include <functional>

namespace piao::report {
namespace {

/// The ids that pages have of their own.
const char *const ownIds[] = {"contenuto", "sommario", "mappa", "ricerca", "risultati", "note", "sottopagine", "esito"};

/// A page without a name could be neither listed nor read aloud.
QString named(const QString &title, const QString &otherwise)
{
    return cleanText(title).trimmed().isEmpty() ? otherwise : title;
}

/// An anchor as id: no blanks or signs that addresses would have to escape.
QString idFrom(const QString &anchor)
{
    QString id;
    for (const QChar character : anchor) {
        const char16_t code = character.unicode();
        const bool plain = code < 0x80 && (character.isLetterOrNumber() || code == '-' || code == '_' || code == '.');
        id += plain ? character : QLatin1Char('-');
    }
    return id.isEmpty() || !id.front().isLetter() ? QLatin1String("a-") + id : id;
}

/// Tells the anchors of a block in the order in which it is written.
class AnchorWalk
{
public:
    explicit AnchorWalk(std::function<void(const QString &)> tell) : m_tell(std::move(tell)) {}

    void operator()(const Heading &heading) const { m_tell(heading.anchor); }
    void operator()(const Paragraph &paragraph) const { m_tell(paragraph.anchor); }
    void operator()(const Figure &figure) const { m_tell(figure.anchor); }
    void operator()(const Picture &picture) const { m_tell(picture.anchor); }
    void operator()(const List &list) const
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                m_tell(paragraph.anchor);
            for (const List &nested : item.lists)
                (*this)(nested);
        }
    }
    void operator()(const Table &table) const
    {
        m_tell(table.anchor);
        const TableCells cells(table);
        for (const std::vector<PlacedRow> *rows : {&cells.head(), &cells.body()}) {
            for (const PlacedRow &row : *rows) {
                for (const PlacedCell &cell : row.cells) {
                    for (const Paragraph &paragraph : cell.cell->paragraphs)
                        m_tell(paragraph.anchor);
                }
            }
        }
    }
    void operator()(const Contents &) const {}
    void operator()(PageBreak) const {}
    void operator()(Orientation) const {}

private:
    std::function<void(const QString &)> m_tell;
};

} // namespace

SiteMap::SiteMap(const Document &document)
{
    divide(document);
    nameAnchors(document);
}

void SiteMap::divide(const Document &document)
{
    UniqueNames files;
    for (const char *const taken : {"index", "cerca", "dati/index"})
        files.reserve(QLatin1String(taken));
    m_pages.push_back({QStringLiteral("index.html"), {}, named(document.title, document.creator)});
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&document.blocks[i]);
        if (heading != nullptr && !heading->page.isEmpty()) {
            const int level = std::max(1, heading->level);
            int parent = int(m_pages.size()) - 1;
            while (page(parent).level >= level)
                parent = page(parent).parent;
            m_pages.back().end = i;
            m_pages[std::size_t(parent)].children.push_back(int(m_pages.size()));
            const QString file = files.take(safeAddress(heading->page)) + QLatin1String(".html");
            m_pages.push_back({file, heading->number, named(heading->text, heading->number.isEmpty() ? file : QString()), level, parent, {}, i, i});
        }
        m_pageOf.push_back(int(m_pages.size()) - 1);
    }
    m_pages.back().end = document.blocks.size();
}

void SiteMap::nameAnchors(const Document &document)
{
    m_ids.resize(m_pages.size());
    for (UniqueNames &ids : m_ids) {
        for (const char *const own : ownIds)
            ids.reserve(QLatin1String(own));
    }
    m_headingIds.resize(document.blocks.size());
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const int on = m_pageOf[i];
        if (const auto *heading = std::get_if<Heading>(&document.blocks[i])) {
            nameHeading(*heading, i);
            continue;
        }
        std::visit(AnchorWalk([&](const QString &anchor) {
                       if (!anchor.isEmpty() && !m_places.contains(anchor))
                           m_places.insert(anchor, {on, m_ids[std::size_t(on)].take(idFrom(anchor))});
                   }),
                   document.blocks[i]);
    }
}

void SiteMap::nameHeading(const Heading &heading, std::size_t block)
{
    const int on = m_pageOf[block];
    const bool opensPage = on != entrance && page(on).begin == block;
    const bool anchored = !heading.anchor.isEmpty() && !m_places.contains(heading.anchor);
    if (!opensPage) {
        const QString wished = anchored ? idFrom(heading.anchor) : idFrom(slug(QString(heading.number + QLatin1Char(' ') + heading.text)));
        m_headingIds[block] = m_ids[std::size_t(on)].take(wished);
    }
    if (anchored)
        m_places.insert(heading.anchor, {on, m_headingIds[block]});
}

std::vector<int> SiteMap::pathTo(int index) const
{
    std::vector<int> path;
    for (int above = page(index).parent; above >= 0; above = page(above).parent)
        path.insert(path.begin(), above);
    return path;
}

QString SiteMap::join(const QString &fromFile, const Place &place) const
{
    const QString &file = page(place.page).file;
    if (place.id.isEmpty())
        return relativeAddress(fromFile, file);
    return (file == fromFile ? QString() : relativeAddress(fromFile, file)) + QLatin1Char('#') + place.id;
}

QString SiteMap::addressOf(const QString &target, const QString &fromFile) const
{
    if (!target.startsWith(QLatin1Char('#')))
        return outwardAddress(target);
    const auto place = m_places.constFind(target.mid(1));
    return place == m_places.constEnd() ? QString() : join(fromFile, *place);
}

QString SiteMap::addressOf(std::size_t heading, const QString &fromFile) const
{
    return join(fromFile, {m_pageOf[heading], m_headingIds[heading]});
}

} // namespace piao::report
