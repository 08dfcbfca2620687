// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include "table_cells.h"
#include "web/page_address.h"

#include <QHash>

namespace piao::report {

/// A page of the edition made of blocks of the document.
struct SitePage {
    QString file;                ///< below the folder: "obiettivi/2024-a1-op-01.html"
    QString number;              ///< of the heading that opens it
    QString title;
    int level = 0;               ///< of that heading; 0 for the entrance
    int parent = -1;             ///< the page above; -1 for the entrance
    std::vector<int> children = {};
    std::size_t begin = 0;       ///< its first block: for all but the entrance, the heading
    std::size_t end = 0;

    QString label() const { return number.isEmpty() ? title : number + QLatin1Char(' ') + title; }
};

/// How the document is divided into pages, and where its anchors are. Holds on to the document.
class SiteMap
{
public:
    static constexpr int entrance = 0;

    explicit SiteMap(const Document &document);

    const std::vector<SitePage> &pages() const { return m_pages; }
    const SitePage &page(int index) const { return m_pages[std::size_t(index)]; }
    /// The pages above, from the entrance down, without itself.
    std::vector<int> pathTo(int page) const;

    /// The page that a block stands on.
    int pageOf(std::size_t block) const { return m_pageOf[block]; }
    /// The id of a heading on its page; null for one that opens a page.
    QString headingId(std::size_t block) const { return m_headingIds[block]; }
    /// The id under which an anchor is reached on its page; null for none, or where its page alone is meant.
    QString idOf(const QString &anchor) const { return m_places.value(anchor).id; }
    bool has(const QString &anchor) const { return m_places.contains(anchor); }

    /// The address of `target` (as Span::target) from a page; null when it leads nowhere or must not be followed.
    QString addressOf(const QString &target, const QString &fromFile) const;
    /// The address of a heading from a page.
    QString addressOf(std::size_t heading, const QString &fromFile) const;

private:
    struct Place {
        int page = 0;
        QString id;
    };
    void divide(const Document &document);
    void nameAnchors(const Document &document);
    void nameHeading(const Heading &heading, std::size_t block);
    QString join(const QString &fromFile, const Place &place) const;

    std::vector<SitePage> m_pages;
    std::vector<int> m_pageOf;
    std::vector<QString> m_headingIds;
    QHash<QString, Place> m_places;
    std::vector<UniqueNames> m_ids; ///< taken on each page
};

} // namespace piao::report
