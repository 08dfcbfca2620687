// SPDX-License-Identifier: EUPL-1.2
#include "pdf/font_face.h"
#include "report_text.h"

#include <QCoreApplication>
#include <QFile>

#include <hb-ot.h>

#include <algorithm>
#include <cmath>

namespace piao::report {

using domain::Error;

namespace {

Error unusable(const FontFile &file, const QString &reason)
{
    return {domain::ErrorCode::InvalidInput, ReportText::tr("The font file %1 cannot be used: %2").arg(file.path, reason),
            ReportText::tr("No file was written."), ReportText::tr("Install the font again, or choose another one for the document.")};
}

/// The licence bits of the OS/2 table: bit 1 alone forbids embedding, without which no archival PDF exists.
bool mayBeEmbedded(hb_face_t *face)
{
    hb_blob_t *table = hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2'));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(table, &length);
    const bool allowed = length < 10 || (static_cast<unsigned char>(bytes[9]) & 0x0F) != 0x02;
    hb_blob_destroy(table);
    return allowed;
}

bool hasOutlines(hb_face_t *face)
{
    hb_blob_t *table = hb_face_reference_table(face, HB_TAG('g', 'l', 'y', 'f'));
    const bool has = hb_blob_get_length(table) > 0;
    hb_blob_destroy(table);
    return has;
}

} // namespace

domain::Result<std::unique_ptr<FontFace>> FontFace::open(const FontFile &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (blob == nullptr)
        return unusable(file, ReportText::tr("it cannot be read."));
    hb_face_t *face = hb_face_create(blob, unsigned(file.index));
    hb_blob_destroy(blob);
    QString reason;
    if (hb_face_get_glyph_count(face) == 0 || !hasOutlines(face))
        reason = ReportText::tr("it is not a TrueType font.");
    else if (!mayBeEmbedded(face))
        reason = ReportText::tr("its licence does not allow it to be embedded in a document.");
    if (!reason.isEmpty()) {
        hb_face_destroy(face);
        return unusable(file, reason);
    }
    return std::unique_ptr<FontFace>(new FontFace(face, hb_font_create(face)));
}

FontFace::FontFace(hb_face_t *face, hb_font_t *font)
    : m_face(face), m_font(font), m_scale(1000.0 / hb_face_get_upem(face))
{
    readMetrics();
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

void FontFace::readMetrics()
{
    const auto read = [this](hb_ot_metrics_tag_t tag, double &to) {
        hb_position_t value = 0;
        if (hb_ot_metrics_get_position(m_font, tag, &value))
            to = toThousandths(value);
    };
    read(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, m_ascent);
    read(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, m_descent);
    read(HB_OT_METRICS_TAG_CAP_HEIGHT, m_capHeight);
}

hb_codepoint_t FontFace::glyph(char32_t character) const
{
    hb_codepoint_t found = 0;
    return hb_font_get_nominal_glyph(m_font, character, &found) ? found : 0;
}

double FontFace::advance(hb_codepoint_t glyph) const
{
    const auto [entry, isNew] = m_advances.try_emplace(glyph, 0.0F);
    if (isNew) {
        const double exact = toThousandths(hb_font_get_glyph_h_advance(m_font, glyph));
        entry->second = float(std::round(exact * 100) / 100);
    }
    return entry->second;
}

bool FontFace::use(hb_codepoint_t glyph, const QString &text)
{
    const auto [entry, isNew] = m_used.try_emplace(glyph, text);
    if (!isNew && entry->second.isEmpty())
        entry->second = text;
    return entry->second == text;
}

FontShape FontFace::shape() const
{
    const auto signedShort = [](const char *at) {
        return qint16(quint16(static_cast<unsigned char>(at[0]) << 8 | static_cast<unsigned char>(at[1])));
    };
    FontShape made;
    unsigned length = 0;
    hb_blob_t *head = hb_face_reference_table(m_face, HB_TAG('h', 'e', 'a', 'd'));
    if (const char *bytes = hb_blob_get_data(head, &length); length >= 44) {
        for (std::size_t i = 0; i < made.box.size(); ++i)
            made.box[i] = toThousandths(signedShort(bytes + 36 + 2 * i));
    }
    hb_blob_destroy(head);
    hb_blob_t *post = hb_face_reference_table(m_face, HB_TAG('p', 'o', 's', 't'));
    if (const char *bytes = hb_blob_get_data(post, &length); length >= 8)
        made.italicAngle = signedShort(bytes + 4) + static_cast<unsigned char>(bytes[6]) / 256.0;
    hb_blob_destroy(post);
    hb_blob_t *os2 = hb_face_reference_table(m_face, HB_TAG('O', 'S', '/', '2'));
    if (const char *bytes = hb_blob_get_data(os2, &length); length >= 6)
        made.stem = 10 + 220 * std::clamp(signedShort(bytes + 4) - 50, 0, 900) / 900;
    hb_blob_destroy(os2);
    return made;
}

QString FontFace::postScriptName() const
{
    char name[128];
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QString kept;
    for (const QChar c : QString::fromUtf8(name, int(size))) {
        // What a PDF name may hold without escapes.
        if ((c.isLetterOrNumber() && c.unicode() < 0x80) || c == QLatin1Char('-') || c == QLatin1Char('_'))
            kept += c;
    }
    return kept.isEmpty() ? QStringLiteral("Font") : kept;
}

} // namespace piao::report
