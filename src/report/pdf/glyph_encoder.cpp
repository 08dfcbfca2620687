// SPDX-License-Identifier: EUPL-1.2
#include "pdf/glyph_encoder.h"

#include "pdf/pdf_buffer.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace piao::report {

void GlyphEncoder::settle()
{
    const long whole = std::lround(m_owed);
    if (whole == 0)
        return;
    if (m_open) {
        m_operand += ')';
        m_open = false;
    }
    m_operand += std::to_string(-whole);
    m_owed -= double(whole);
}

void GlyphEncoder::add(hb_codepoint_t glyph, double advance)
{
    settle();
    if (!m_open) {
        m_operand += '(';
        m_open = true;
    }
    PdfBuffer::appendEscaped(m_operand, static_cast<unsigned char>(glyph >> 8));
    PdfBuffer::appendEscaped(m_operand, static_cast<unsigned char>(glyph & 0xFF));
    m_owed += advance - m_face.advance(glyph);
}

std::string GlyphEncoder::finish()
{
    settle();
    if (m_open)
        m_operand += ')';
    m_open = false;
    return std::move(m_operand);
}

namespace {

/// Ends of each glyph's cluster in the text, whatever the direction.
unsigned clusterEnd(std::span<const hb_glyph_info_t> glyphs, unsigned cluster, unsigned textEnd)
{
    unsigned end = textEnd;
    for (const hb_glyph_info_t &each : glyphs) {
        if (each.cluster > cluster)
            end = std::min(end, each.cluster);
    }
    return end;
}

struct Cluster {
    std::size_t first;
    std::size_t count;
    unsigned from;
    unsigned to;
};

std::vector<Cluster> clusters(std::span<const hb_glyph_info_t> glyphs, unsigned textEnd)
{
    std::vector<Cluster> found;
    for (std::size_t i = 0; i < glyphs.size();) {
        std::size_t next = i + 1;
        while (next < glyphs.size() && glyphs[next].cluster == glyphs[i].cluster)
            ++next;
        const bool forward = next < glyphs.size() && glyphs[next].cluster > glyphs[i].cluster;
        const unsigned end = forward ? glyphs[next].cluster : clusterEnd(glyphs, glyphs[i].cluster, textEnd);
        found.push_back({i, next - i, glyphs[i].cluster, end});
        i = next;
    }
    return found;
}

QString withoutIgnorables(QStringView text)
{
    QString kept = text.toString();
    kept.remove(QChar(0x00AD));
    return kept;
}

bool isPrivate(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_PrivateUse; });
}

} // namespace

GlyphRun encodeRun(FontFace &face, hb_buffer_t *buffer, QStringView text, unsigned offset, Word &word)
{
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const std::span<const hb_glyph_info_t> glyphs(infos, count);
    GlyphRun run;
    GlyphEncoder encoder(face);
    bool mapsBack = !isPrivate(text) && (count > 0 || text.isEmpty());
    bool leavesBaseline = false;
    for (const Cluster &cluster : clusters(glyphs, offset + unsigned(text.size()))) {
        const QString clusterText = withoutIgnorables(text.mid(cluster.from - offset, cluster.to - cluster.from));
        if (cluster.from > 0 && !word.rightToLeft)
            word.edges.push_back({quint16(cluster.from), word.width});
        for (std::size_t i = cluster.first; i < cluster.first + cluster.count; ++i) {
            const hb_codepoint_t glyph = infos[i].codepoint;
            mapsBack &= face.use(glyph, i == cluster.first ? clusterText : QString());
            mapsBack &= cluster.count == 1;
            const float advance = float(face.toThousandths(positions[i].x_advance));
            run.raised.push_back({glyph, advance, float(face.toThousandths(positions[i].x_offset)),
                                  float(face.toThousandths(positions[i].y_offset))});
            leavesBaseline |= positions[i].x_offset != 0 || positions[i].y_offset != 0;
            encoder.add(glyph, advance);
            word.width += advance / 1000;
        }
    }
    run.shown = encoder.finish();
    if (!leavesBaseline)
        run.raised.clear();
    if (!mapsBack)
        run.actualText = withoutIgnorables(text);
    run.reversed = mapsBack && word.rightToLeft;
    return run;
}

std::string raisedOperand(const FontFace &face, const RaisedGlyph &glyph)
{
    GlyphEncoder encoder(face);
    encoder.move(glyph.shiftX);
    encoder.add(glyph.glyph, glyph.advance);
    encoder.move(-glyph.shiftX);
    return encoder.finish();
}

} // namespace piao::report
