// SPDX-License-Identifier: EUPL-1.2
#include "pdf/line_assembler.h"

namespace piao::report {

float LineAssembler::spaceAfter(const TextPiece &piece) const
{
    const bool space = piece.follow == Follow::Space || piece.follow == Follow::FixedSpace;
    return space ? float(m_shaper.spaceWidth(piece.word->face) * m_style.size) : 0;
}

TextPiece LineAssembler::part(const TextPiece &piece, qsizetype from, qsizetype length) const
{
    // A copy of the view's text: shaping another word may move what the view looks at.
    const QString text = piece.word->text.mid(from, length);
    Word &shaped = m_shaper.word(piece.word->face, text);
    const Word *whole = piece.whole != nullptr ? piece.whole : piece.word;
    TextPiece made = piece;
    made.word = &shaped;
    made.width = float(shaped.width * m_style.size);
    made.whole = whole;
    made.continues = piece.continues || from > 0;
    return made;
}

void LineAssembler::place(const TextPiece &piece)
{
    if (m_pendingSpace > 0)
        ++m_gaps;
    m_width += m_pendingSpace + piece.width;
    m_pieces.push_back(piece);
    m_pendingSpace = spaceAfter(piece);
}

TextPiece LineAssembler::placePart(const TextPiece &piece, const WordBreak &at)
{
    TextPiece head = part(piece, 0, at.offset);
    head.follow = at.hyphen ? Follow::Hyphen : Follow::Break;
    place(head);
    if (at.hyphen)
        m_width += float(m_shaper.lineHyphen(piece.word->face).width * m_style.size);
    return part(piece, at.offset, piece.word->text.size() - at.offset);
}

float LineAssembler::partWidth(const TextPiece &piece, const WordBreak &at) const
{
    float width = 0;
    for (const ClusterEdge &edge : piece.word->edges) {
        if (edge.offset <= at.offset)
            width = edge.x;
    }
    if (at.hyphen)
        width += m_shaper.lineHyphen(piece.word->face).width;
    return float(width * m_style.size);
}

void LineAssembler::endLine(bool stretch)
{
    m_lines.push_back({m_lineStart, int(m_pieces.size()), m_width, m_gaps, stretch && m_gaps > 0});
    m_lineStart = int(m_pieces.size());
    m_width = 0;
    m_pendingSpace = 0;
    m_gaps = 0;
}

void LineAssembler::moveInto(TextBlock &block)
{
    if (!lineIsEmpty())
        endLine(false);
    block.pieces = std::move(m_pieces);
    block.lines = std::move(m_lines);
}

} // namespace piao::report
