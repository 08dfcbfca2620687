// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/font_locator.h"

#include <QString>

#include <hb.h>

#include <array>
#include <map>
#include <memory>
#include <unordered_map>

namespace piao::report {

/// What a font descriptor says of a face's shape, in thousandths of an em.
struct FontShape {
    std::array<double, 4> box{}; ///< left, bottom, right, top of all glyphs
    double italicAngle = 0;
    int stem = 80;               ///< of vertical strokes; a guess from the weight, as all writers make it
};

/// One face of a TrueType font: what it can draw, its measures, and which of its glyphs a document used.
/// Measures are in thousandths of an em, as PDF wants them.
class FontFace
{
public:
    static domain::Result<std::unique_ptr<FontFace>> open(const FontFile &file);
    ~FontFace();
    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    hb_font_t *font() const { return m_font; }
    hb_face_t *face() const { return m_face; }
    double toThousandths(double fontUnits) const { return fontUnits * m_scale; }

    /// Glyph of a character, 0 when the face has none.
    hb_codepoint_t glyph(char32_t character) const;
    /// The advance as the file's width array says it: readers place glyphs by this, not by the font.
    double advance(hb_codepoint_t glyph) const;

    /// Notes that a glyph is drawn and which text it stands for. The first text wins; false when this is
    /// another one, which must then be given in the page as ActualText.
    bool use(hb_codepoint_t glyph, const QString &text);
    /// Glyphs drawn, in order, with their text (empty when a glyph is only part of a cluster).
    const std::map<hb_codepoint_t, QString> &used() const { return m_used; }

    double ascent() const { return m_ascent; }
    double descent() const { return m_descent; }   ///< negative
    double capHeight() const { return m_capHeight; }
    FontShape shape() const;
    QString postScriptName() const;

private:
    FontFace(hb_face_t *face, hb_font_t *font);
    void readMetrics();

    hb_face_t *m_face;
    hb_font_t *m_font;
    double m_scale;
    double m_ascent = 800;
    double m_descent = -200;
    double m_capHeight = 700;
    mutable std::unordered_map<hb_codepoint_t, float> m_advances;
    std::map<hb_codepoint_t, QString> m_used;
};

} // namespace piao::report
