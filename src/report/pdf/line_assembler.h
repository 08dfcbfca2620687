// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_block.h"

namespace piao::report {

/// Puts pieces of text on lines, one after another, and keeps the lines' measures.
class LineAssembler
{
public:
    LineAssembler(WordShaper &shaper, const TextStyle &style) : m_shaper(shaper), m_style(style) {}

    void place(const TextPiece &piece);
    /// Places the first `offset` units of a piece and returns the rest. The line must end after it.
    TextPiece placePart(const TextPiece &piece, const WordBreak &at);
    void endLine(bool stretch);

    bool lineIsEmpty() const { return m_lineStart == int(m_pieces.size()); }
    /// Width so far, with the space that would stand before a next piece.
    float nextStart() const { return lineIsEmpty() ? 0 : m_width + m_pendingSpace; }
    float width() const { return m_width; }

    /// Width of the first `offset` units of a piece, with the hyphen when there is one.
    float partWidth(const TextPiece &piece, const WordBreak &at) const;

    void moveInto(TextBlock &block);

private:
    float spaceAfter(const TextPiece &piece) const;
    TextPiece part(const TextPiece &piece, qsizetype from, qsizetype length) const;

    WordShaper &m_shaper;
    const TextStyle &m_style;
    std::vector<TextPiece> m_pieces;
    std::vector<TextLine> m_lines;
    int m_lineStart = 0;
    float m_width = 0;
    float m_pendingSpace = 0;
    int m_gaps = 0;
};

} // namespace piao::report
