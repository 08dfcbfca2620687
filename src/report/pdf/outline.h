// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/destinations.h"

#include <deque>

namespace piao::report {

/// A heading as the outline and the contents page show it.
struct OutlineEntry {
    int level = 1;
    QString number;
    QString text;
    QString anchor;         ///< given by the writer when the author gave none
    bool inContents = true;
    Destination place = {};

    QString title() const { return number.isEmpty() ? text : number + QLatin1Char(' ') + text; }
};

/// The document's headings in order; their places become known while pages are filled.
class Outline
{
public:
    OutlineEntry &add(OutlineEntry entry) { return m_entries.emplace_back(std::move(entry)); }
    const std::deque<OutlineEntry> &entries() const { return m_entries; }
    OutlineEntry &entry(std::size_t index) { return m_entries[index]; }

    /// Writes the tree of bookmarks; returns its root, or 0 when there is no heading.
    ObjectId write(PdfFile &file) const;

private:
    std::deque<OutlineEntry> m_entries;
};

/// Turns the levels asked for into levels that never jump: an H4 directly under an H1 becomes an H2.
class HeadingLevels
{
public:
    int next(int level);

private:
    std::vector<int> m_open; ///< levels asked for of the headings that the next one may stand under
};

} // namespace piao::report
