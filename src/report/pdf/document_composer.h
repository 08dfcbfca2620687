// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/contents_pages.h"
#include "pdf/flow.h"
#include "pdf/outline.h"
#include "pdf/paragraph_box.h"
#include "piao/report/pdf_writer.h"

namespace piao::report {

struct BlockStyle;

/// Turns the blocks of a document into boxes on pages and elements of the structure tree.
class DocumentComposer
{
public:
    DocumentComposer(LayoutContext &context, Outline &outline, const ExportProgressCallback &progress);

    /// False when the progress callback asked to stop.
    bool compose();

private:
    void compose(const Heading &heading);
    void compose(const Paragraph &paragraph);
    void compose(const List &list);
    void compose(const Table &table);
    void compose(const Figure &figure);
    void compose(const Picture &picture);
    void compose(const Contents &contents);
    void compose(PageBreak);
    void compose(Orientation orientation) { m_orientation = orientation; }

    void collectHeadings();
    void composeItems(const List &list, StructElement *parent, int depth);
    void composeItem(const ListItem &item, const List &list, int number, StructElement *parent, int depth);
    std::unique_ptr<ParagraphBox> paragraphBox(const Paragraph &paragraph, const BlockStyle &style,
                                               StructElement *parent, double indent);
    StructElement *openIllustration(const QString &alternative, const QString &caption);
    OpenText captionText(const QString &caption, StructElement *illustration);
    void addIllustration(std::unique_ptr<FlowBox> box, const QString &origin);
    void enterSection(int level);
    void leaveSections(int level);
    StructElement *section() { return m_sections.empty() ? m_context.tree.document() : m_sections.back(); }
    PageGeometry page() const { return pageGeometry(m_context.style, m_orientation); }
    bool keepGoing();

    LayoutContext &m_context;
    Outline &m_outline;
    const ExportProgressCallback &m_progress;
    Flow m_flow;
    Orientation m_orientation = Orientation::Portrait;
    std::vector<StructElement *> m_sections; ///< open ones, one for each heading level
    std::vector<std::unique_ptr<ContentsPages>> m_contents;
    std::size_t m_nextHeading = 0;
    std::size_t m_block = 0;
    bool m_stopped = false;
};

} // namespace piao::report
