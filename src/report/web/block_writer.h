// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/figure_svg.h"
#include "web/table_writer.h"

#include <QSet>

namespace piao::report {

/// Writes blocks of the document as the content of one page, below its h1.
class BlockWriter
{
public:
    BlockWriter(WebContext &context, HtmlWriter &html, int page);

    /// A block of the document by its number. The heading that opens the page, the contents, and what only pages of paper
    /// have are passed over.
    void write(std::size_t block);
    void writeNotes() { m_spans.writeNotes(); }
    /// An anchor that has its place on the page already.
    void reserve(const QString &anchor) { m_claimed.insert(anchor); }

    /// A paragraph beside those of the document's blocks.
    void writeParagraph(const Paragraph &paragraph);
    void writePicture(const Picture &picture);

private:
    void writeBlock(const Heading &heading);
    void writeBlock(const Paragraph &paragraph) { writeParagraph(paragraph); }
    void writeBlock(const List &list);
    void writeBlock(const Table &table);
    void writeBlock(const Figure &figure);
    void writeBlock(const Picture &picture) { writePicture(picture); }
    void writeBlock(const Contents &) {}
    void writeBlock(PageBreak) {}
    void writeBlock(Orientation) {}
    void writeCaption(const QString &caption);
    const char *tagOf(int level);
    QString claim(const QString &anchor);

    WebContext &m_context;
    HtmlWriter &m_html;
    const SitePage &m_page;
    SpanWriter m_spans;
    std::size_t m_block = 0;
    std::vector<int> m_openLevels; ///< of the headings above, as the document numbers them
    QSet<QString> m_claimed;       ///< anchors that have their place
    QString m_heading;             ///< the last one, which names a table without a caption
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace piao::report
