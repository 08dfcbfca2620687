// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/contents_writer.h"
#include "odt/illustration_writer.h"
#include "odt/odt_table_writer.h"
#include "piao/report/export_progress.h"

namespace piao::report {

/// Writes the text of a document, block after block.
class BodyWriter
{
public:
    BodyWriter(OdtContext &context, const ExportProgressCallback &progress);

    /// False when it was stopped.
    bool write();

private:
    void write(const Heading &heading);
    void write(const Paragraph &paragraph);
    void write(const List &list);
    void write(const Table &table);
    void write(const Figure &figure);
    void write(const Picture &picture);
    void write(const Contents &contents);
    void write(PageBreak) { m_newPage = true; }
    void write(Orientation orientation) { m_orientation = orientation; }

    void writeItems(const List &list, bool nested);
    void writeLeftBookmarks();
    /// How the next block begins, on a page of that orientation.
    BlockStart takeStart(Orientation orientation);
    BlockStart takeStart() { return takeStart(m_leadsToWideTable ? Orientation::Landscape : m_orientation); }
    IllustrationWriter::Room room(Orientation orientation) const;
    bool keepGoing(std::size_t block);

    OdtContext &m_context;
    const ExportProgressCallback &m_progress;
    const std::vector<ListedHeading> m_headings;
    IllustrationWriter m_illustrations;
    OdtTableWriter m_tables;
    ContentsWriter m_contents;
    std::size_t m_nextHeading = 0;
    Orientation m_orientation = Orientation::Portrait;
    QString m_master = {};  ///< kind of the current page; empty before the first
    bool m_leadsToWideTable = false; ///< the current block belongs to a table on landscape pages
    bool m_newPage = false; ///< the next block begins a page
};

} // namespace piao::report
