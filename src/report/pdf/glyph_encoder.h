// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/word_shaper.h"

namespace piao::report {

/// Writes glyphs as the operand of TJ: two-byte codes in literal strings, with the differences between the
/// shaped advances and the font's own between them.
class GlyphEncoder
{
public:
    explicit GlyphEncoder(const FontFace &face) : m_face(face) {}

    /// `advance` in thousandths of an em, as shaped.
    void add(hb_codepoint_t glyph, double advance);
    /// Moves without drawing.
    void move(double thousandths) { m_owed += thousandths; }
    std::string finish();

private:
    void settle();

    const FontFace &m_face;
    std::string m_operand;
    bool m_open = false;
    double m_owed = 0; ///< movement not written yet, rounding included so that it never adds up
};

/// Encodes what `buffer` holds after shaping `text` (which begins at `offset` of the word): notes the glyphs
/// in the face, adds the width and the cluster edges to the word.
GlyphRun encodeRun(FontFace &face, hb_buffer_t *buffer, QStringView text, unsigned offset, Word &word);

/// One glyph off the baseline: the shift along the line goes there and back around it.
std::string raisedOperand(const FontFace &face, const RaisedGlyph &glyph);

} // namespace piao::report
