// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_painter.h"

#include "pdf/glyph_encoder.h"
#include "pdf/visual_order.h"

#include <QUrl>

#include <algorithm>

namespace piao::report {
namespace {

constexpr double underlineGap = 0.13;   // of the size, below the baseline
constexpr double underlineWidth = 0.045;

bool isSpace(Follow follow)
{
    return follow == Follow::Space || follow == Follow::FixedSpace;
}

} // namespace

TextPainter::TextPainter(PageSequence &pages, WordShaper &shaper, Destinations &destinations, const Wording &wording)
    : m_pages(pages), m_shaper(shaper), m_destinations(destinations), m_wording(wording)
{
}

double TextPainter::baseline(const TextStyle &style) const
{
    // Capitals stand in the middle of the line's height: cells look evenly padded.
    return (style.leading + m_shaper.font({style.face, false}).capHeight() / 1000 * style.size) / 2;
}

void TextPainter::paint(OpenText &text, int from, int to, double x, double top, double width)
{
    const TextStyle &style = text.block.style;
    double y = top + baseline(style);
    for (int i = from; i < to; ++i, y += style.leading)
        paintLine(text, text.block.lines[std::size_t(i)], x, y, width);
    leave();
    finishLinks(text);
}

void TextPainter::close(OpenText &text)
{
    for (StructElement *link : text.linkElements) {
        if (link != nullptr)
            m_pages.tree().close(link);
    }
    text.linkElements.clear();
    if (text.element != nullptr)
        m_pages.tree().close(text.element);
    text.element = nullptr;
}

void TextPainter::paintLine(OpenText &text, const TextLine &line, double x, double baseline, double width)
{
    const TextBlock &block = text.block;
    const TextStyle &style = block.style;
    const double slack = width - line.width;
    const double extra = line.stretch ? slack / line.gaps : 0;
    if (style.alignment == Alignment::Center)
        x += slack / 2;
    else if (style.alignment == Alignment::Number || (block.rightToLeft && extra == 0))
        x += slack;
    const bool mirrored = block.turns;
    const std::vector<PiecePlace> places = mirrored ? visualOrder(block, line, x, extra, m_shaper) : std::vector<PiecePlace>();
    bool placed = false;
    for (int i = line.first; i < line.end; ++i) {
        const TextPiece &piece = block.pieces[std::size_t(i)];
        const double start = mirrored ? places[std::size_t(i - line.first)].piece : x;
        const int link = piece.link >= 0 && leadsSomewhere(block.links[std::size_t(piece.link)]) ? piece.link : -1;
        if (!m_inText || link != m_link) {
            enter(text, link, start, baseline);
            placed = true;
        } else if (!placed || mirrored) {
            m_pages.canvas().moveTo(start, baseline);
            placed = true;
        }
        paintPiece(piece, style);
        const bool last = i + 1 == line.end;
        double advance = piece.width;
        if (isSpace(piece.follow) && !last) {
            if (mirrored)
                m_pages.canvas().moveTo(places[std::size_t(i - line.first)].space, baseline);
            paintSpace(piece, style, extra);
            advance += m_shaper.spaceWidth(piece.word->face) * style.size + extra;
        } else if (last && piece.follow != Follow::Hyphen && piece.follow != Follow::Break
                   && std::size_t(line.end) < block.pieces.size()) {
            paintSpace(piece, style, 0); // so that words of two lines stay apart when the text is taken out
        }
        if (link >= 0) {
            const bool goesOn = !mirrored && !last && block.pieces[std::size_t(i + 1)].link == piece.link;
            addLinkArea(link, {{start, baseline}, goesOn ? advance : double(piece.width), 0, {}}, !mirrored);
        }
        x += advance;
    }
}

void TextPainter::addLinkArea(int link, const Rectangle &area, bool mayJoin)
{
    const bool joins = mayJoin && !m_areas.empty() && m_areas.back().first == link
        && m_areas.back().second.topLeft.y == area.topLeft.y;
    if (joins)
        m_areas.back().second.width += area.width;
    else
        m_areas.emplace_back(link, area);
}

void TextPainter::paintPiece(const TextPiece &piece, const TextStyle &style)
{
    // A divided word is taken out as one: its first part stands for all of it, the others for nothing.
    PageCanvas &canvas = m_pages.canvas();
    const bool divided = piece.whole != nullptr;
    if (divided) {
        canvas.setFont(fontOf(piece), style.size);
        canvas.beginActualText(piece.continues ? QString() : QString(piece.whole->text).remove(QChar(0x00AD)));
    }
    for (const GlyphRun &run : piece.word->runs)
        paintRun(run, style, !divided);
    if (piece.follow == Follow::Hyphen) {
        for (const GlyphRun &run : m_shaper.lineHyphen(piece.word->face).runs)
            paintRun(run, style, !divided);
    }
    if (divided)
        canvas.endSpan();
}

int TextPainter::fontOf(const TextPiece &piece) const
{
    return piece.word->runs.empty() ? m_shaper.fontNumber(piece.word->face) : piece.word->runs.front().font;
}

void TextPainter::paintRun(const GlyphRun &run, const TextStyle &style, bool mayGiveText)
{
    PageCanvas &canvas = m_pages.canvas();
    canvas.setFont(run.font, style.size);
    const bool givesText = mayGiveText && !run.actualText.isEmpty();
    const bool reversed = mayGiveText && run.reversed;
    if (givesText)
        canvas.beginActualText(run.actualText);
    else if (reversed)
        canvas.beginReversed();
    if (run.raised.empty()) {
        canvas.show(run.shown);
    } else {
        const FontFace &face = *m_shaper.fonts()[std::size_t(run.font)];
        for (const RaisedGlyph &each : run.raised)
            canvas.showRaised(raisedOperand(face, each), each.shiftY / 1000 * style.size);
    }
    if (givesText || reversed)
        canvas.endSpan();
}

void TextPainter::paintSpace(const TextPiece &piece, const TextStyle &style, double extra)
{
    PageCanvas &canvas = m_pages.canvas();
    canvas.setFont(m_shaper.fontNumber(piece.word->face), style.size);
    canvas.show(m_shaper.space(piece.word->face));
    if (extra != 0)
        canvas.advance(extra / style.size * 1000);
}

void TextPainter::enter(OpenText &text, int link, double x, double baseline)
{
    leave();
    PageCanvas &canvas = m_pages.canvas();
    Color color = text.block.style.color;
    if (text.element != nullptr) {
        StructElement *target = text.element;
        if (link >= 0) {
            text.linkElements.resize(text.block.links.size());
            StructElement *&element = text.linkElements[std::size_t(link)];
            if (element == nullptr)
                element = openLink(text.element, text.block.links[std::size_t(link)]);
            target = element;
            color = m_pages.style().accent;
        }
        canvas.beginContent(target->type(), m_pages.tree().mark(target));
    }
    canvas.beginText(color, x, baseline);
    m_inText = true;
    m_link = link;
    m_marked = text.element != nullptr;
}

void TextPainter::leave()
{
    if (!m_inText)
        return;
    m_pages.canvas().endText();
    if (m_marked)
        m_pages.canvas().endMarked();
    m_inText = false;
    m_link = -1;
}

StructElement *TextPainter::openLink(StructElement *parent, const TextLink &link)
{
    if (link.note == 0)
        return m_pages.tree().open(parent, "Link");
    StructElement *reference = m_pages.tree().open(parent, "Reference");
    StructElement *element = m_pages.tree().open(reference, "Link");
    m_pages.tree().close(reference); // nothing else stands in it
    return element;
}

bool TextPainter::leadsSomewhere(const TextLink &link) const
{
    return link.note > 0 || leadsSomewhere(link.target);
}

bool TextPainter::leadsSomewhere(const QString &target) const
{
    if (target.startsWith(QLatin1Char('#')))
        return m_destinations.isKnown(target.mid(1));
    const QUrl url(target);
    return url.isValid() && !url.isRelative();
}

void TextPainter::underline(const OpenText &text)
{
    const TextStyle &style = text.block.style;
    PageCanvas &canvas = m_pages.canvas();
    bool open = false;
    for (const auto &[link, area] : m_areas) {
        if (!text.block.links[std::size_t(link)].underlined)
            continue;
        if (!std::exchange(open, true))
            canvas.beginArtifact(); // colour alone must not be what tells a link
        canvas.fillRectangle(m_pages.style().accent, area.topLeft.x, area.topLeft.y + underlineGap * style.size, area.width,
                             underlineWidth * style.size);
    }
    if (open)
        canvas.endMarked();
}

void TextPainter::finishLinks(OpenText &text)
{
    if (text.element != nullptr && !m_areas.empty()) {
        underline(text);
        std::vector<int> links;
        for (const auto &[link, area] : m_areas) {
            if (links.empty() || links.back() != link)
                links.push_back(link);
        }
        for (const int link : links)
            annotateLink(text, link);
    }
    m_areas.clear();
}

void TextPainter::annotateLink(OpenText &text, int link)
{
    const double size = text.block.style.size;
    std::vector<Rectangle> areas;
    for (const auto &[of, area] : m_areas) {
        if (of == link)
            areas.push_back({{area.topLeft.x, area.topLeft.y - 0.75 * size}, area.width, size, {}});
    }
    const TextLink &to = text.block.links[std::size_t(link)];
    if (to.note > 0) {
        const double y = m_pages.geometry().height - areas.front().topLeft.y + size;
        m_destinations.reach(noteCallAnchor(to.note), {m_pages.current().id, m_pages.currentIndex(), y});
    }
    QString said = to.note > 0 ? m_wording.note.arg(to.note) : to.description;
    if (said.isEmpty()) {
        QString label;
        for (const TextPiece &piece : text.block.pieces) {
            if (piece.link == link)
                label += piece.word->text + (isSpace(piece.follow) ? QStringLiteral(" ") : QString());
        }
        said = description(to.target, label.trimmed());
    }
    annotate(text.linkElements[std::size_t(link)], to.target, said, areas);
}

QString TextPainter::description(const QString &target, const QString &text) const
{
    if (target.startsWith(QLatin1Char('#')))
        return m_wording.linkTo.arg(text);
    return text.isEmpty() ? target : text + QStringLiteral(" – ") + target;
}

void TextPainter::annotate(StructElement *link, const QString &target, const QString &description,
                           const std::vector<Rectangle> &areas)
{
    const double height = m_pages.geometry().height;
    double left = 1e9;
    double right = 0;
    double top = 1e9;
    double bottom = 0;
    PdfBuffer quads;
    for (const Rectangle &area : areas) {
        const double x2 = area.topLeft.x + area.width;
        const double y2 = area.topLeft.y + area.height;
        left = std::min(left, area.topLeft.x);
        right = std::max(right, x2);
        top = std::min(top, area.topLeft.y);
        bottom = std::max(bottom, y2);
        for (const auto &[x, y] : {std::pair{area.topLeft.x, area.topLeft.y}, {x2, area.topLeft.y}, {area.topLeft.x, y2}, {x2, y2}})
            quads.number(x).raw(' ').number(height - y).raw(' ');
    }
    const ObjectId id = m_pages.file().reserve();
    PdfBuffer body;
    body.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[").number(left).raw(' ').number(height - bottom);
    body.raw(' ').number(right).raw(' ').number(height - top).raw("]/QuadPoints[").raw(quads.view()).raw("]/P ");
    body.reference(m_pages.current().id).raw("/StructParent ").integer(m_pages.tree().addAnnotation(link, id));
    body.raw("/Contents").text(description);
    if (target.startsWith(QLatin1Char('#')))
        body.raw("/Dest").literal(target.mid(1).toUtf8().toStdString());
    else
        body.raw("/A<</Type/Action/S/URI/URI").literal(QUrl(target).toEncoded().toStdString()).raw(">>");
    body.raw(">>");
    m_pages.file().writeObject(id, body.view());
    m_pages.addAnnotation(id);
}

} // namespace piao::report
