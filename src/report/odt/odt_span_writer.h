// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/bookmarks.h"
#include "odt/odf_xml.h"
#include "piao/report/text.h"

namespace piao::report {

/// Writes what stands inside of paragraphs: faces, links, notes, and the bookmarks that links lead to.
class OdtSpanWriter
{
public:
    OdtSpanWriter(OdfXml &xml, Bookmarks &bookmarks) : m_xml(xml), m_bookmarks(bookmarks) {}

    /// Word processors know no notes in table heads that are repeated: there their text stands in brackets.
    enum class Notes { Called, InBrackets };
    void write(const Spans &spans, Notes notes = Notes::Called);
    void writeBookmark(const QString &anchor);
    /// Where `target` (as in Span) leads, as a link's address; empty when it leads nowhere.
    QString addressOf(const QString &target) const;

private:
    void writeFace(const Span &span);
    void writeNote(const Spans &note);
    void writeNoteText(const Spans &note);

    OdfXml &m_xml;
    Bookmarks &m_bookmarks;
    int m_notes = 0;
};

} // namespace piao::report
