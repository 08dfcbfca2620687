// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/heading_list.h"
#include "odt/odt_context.h"

namespace piao::report {

/// Writes a table of contents: how a word processor makes it anew, and what it says now. Its page numbers are references
/// to the headings' bookmarks, because word processors bring references up to date when they open a file, indexes not.
class ContentsWriter
{
public:
    ContentsWriter(OdtContext &context, const std::vector<ListedHeading> &headings) : m_context(context), m_headings(headings) {}

    void write(const Contents &contents, const BlockStart &start);

private:
    void writeSource(const QString &title, int depth);
    void writeEntry(const ListedHeading &heading);

    OdtContext &m_context;
    const std::vector<ListedHeading> &m_headings;
    int m_indexes = 0;
};

/// The style of the index's section; goes with the content's automatic styles.
void writeContentsStyle(OdfXml &xml);

} // namespace piao::report
