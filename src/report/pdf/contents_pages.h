// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/layout_context.h"
#include "pdf/outline.h"

namespace piao::report {

/// The contents page: laid out when it is met, since the headings are known; painted when the document is
/// complete, since only then their pages are.
class ContentsPages
{
public:
    ContentsPages(LayoutContext &context, const Contents &contents, StructElement *parent,
                  const std::vector<OutlineEntry> &headings, Orientation orientation);

    /// Paints the pages kept for it. `outline` has the headings' places, in the same order.
    void paint(const Outline &outline);

    /// Where the contents begin, for the outline.
    int firstPage() const { return m_firstPage; }
    ObjectId firstPageId() const;

private:
    struct Line {
        std::size_t heading;
        OpenText number;
        OpenText text;
        int page = 0;
        double top = 0;
        double indent = 0;
        double textIndent = 0;
    };
    TextStyle entryStyle(int level) const;
    void layOut(const std::vector<OutlineEntry> &headings, int depth);
    void paintTitle();
    void paintLine(Line &line, const OutlineEntry &entry);
    double pageNumberRoom() const;

    LayoutContext &m_context;
    PageGeometry m_page;
    OpenText m_title;
    StructElement *m_toc = nullptr;
    std::vector<Line> m_lines;
    int m_firstPage = 0;
    int m_pageCount = 1;
};

} // namespace piao::report
