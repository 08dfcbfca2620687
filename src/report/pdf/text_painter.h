// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/destinations.h"
#include "pdf/page_sequence.h"
#include "pdf/text_block.h"

namespace piao::report {

/// A paragraph that is being painted, perhaps over several pages.
struct OpenText {
    TextBlock block;
    StructElement *element = nullptr; ///< null while painted as an artifact
    std::vector<StructElement *> linkElements = {};
};

/// Paints lines of text and what belongs to them: marked content, links with their annotations, underlines.
class TextPainter
{
public:
    TextPainter(PageSequence &pages, WordShaper &shaper, Destinations &destinations, const Wording &wording);

    /// Lines [from, to) of the text, the first with its top at `top`. Without an element the caller has an
    /// artifact open.
    void paint(OpenText &text, int from, int to, double x, double top, double width);
    /// Closes the text's element and its links.
    void close(OpenText &text);

    /// From the top of a line to its baseline.
    double baseline(const TextStyle &style) const;
    WordShaper &shaper() { return m_shaper; }

    /// Writes a link annotation over the areas on the current page. `target` is as in Span.
    void annotate(StructElement *link, const QString &target, const QString &description, const std::vector<Rectangle> &areas);
    /// What assistive technology says of a link over this text.
    QString description(const QString &target, const QString &text) const;
    bool leadsSomewhere(const QString &target) const;

private:
    void paintLine(OpenText &text, const TextLine &line, double x, double baseline, double width);
    void paintPiece(const TextPiece &piece, const TextStyle &style);
    void paintSpace(const TextPiece &piece, const TextStyle &style, double extra);
    void paintRun(const GlyphRun &run, const TextStyle &style, bool mayGiveText);
    int fontOf(const TextPiece &piece) const;
    void enter(OpenText &text, int link, double x, double baseline);
    void leave();
    void finishLinks(OpenText &text);
    /// `mayJoin`: it continues the area before it when that lies on the same line.
    void addLinkArea(int link, const Rectangle &area, bool mayJoin);
    StructElement *openLink(StructElement *parent, const TextLink &link);
    void underline(const OpenText &text);
    void annotateLink(OpenText &text, int link);
    bool leadsSomewhere(const TextLink &link) const;

    PageSequence &m_pages;
    WordShaper &m_shaper;
    Destinations &m_destinations;
    const Wording &m_wording;
    std::vector<std::pair<int, Rectangle>> m_areas; ///< of links in the lines being painted
    bool m_inText = false;
    bool m_marked = false;
    int m_link = -1;
};

} // namespace piao::report
