// SPDX-License-Identifier: EUPL-1.2
#include "pdf/word_shaper.h"

#include "pdf/bidi_levels.h"
#include "pdf/glyph_encoder.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace piao::report {
namespace {

constexpr char32_t replacementCharacter = 0xFFFD;
constexpr char32_t softHyphen = 0x00AD;

quint8 faceKey(TextFace face)
{
    return quint8(int(face.style) * 4 + int(face.tabular) * 2 + int(face.rightToLeft));
}

std::vector<char32_t> codePoints(QStringView text)
{
    const QList<uint> ucs4 = text.toUcs4();
    return {ucs4.begin(), ucs4.end()};
}

/// The fallback family is only asked for what its basic package holds: regular and bold.
FaceStyle fallbackStyle(FaceStyle style)
{
    const bool heavy = style == FaceStyle::Bold || style == FaceStyle::BoldItalic || style == FaceStyle::Black;
    return heavy ? FaceStyle::Bold : FaceStyle::Regular;
}

bool isIgnorable(char32_t c)
{
    // Joiners, signs of direction and variation selectors shape their neighbours; no font needs a glyph for them.
    return c == softHyphen || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

} // namespace

domain::Result<std::unique_ptr<WordShaper>> WordShaper::open(const DocumentStyle &style)
{
    std::unique_ptr<WordShaper> shaper(new WordShaper);
    if (const auto opened = shaper->openFonts(style); !opened)
        return opened.error();
    return shaper;
}

WordShaper::WordShaper() : m_buffer(hb_buffer_create()) {}

WordShaper::~WordShaper()
{
    hb_buffer_destroy(m_buffer);
}

domain::Result<int> WordShaper::openFont(const QString &family, FaceStyle style)
{
    const auto file = locateFont(family, style);
    if (!file)
        return file.error();
    const QString id = file->path + QLatin1Char('#') + QString::number(file->index);
    if (const qsizetype known = m_fontFiles.indexOf(id); known >= 0) // one file may serve several styles
        return int(known);
    auto face = FontFace::open(*file);
    if (!face)
        return face.error();
    m_fontFiles.append(id);
    m_fonts.push_back(std::move(*face));
    return int(m_fonts.size() - 1);
}

domain::Result<QString> WordShaper::installedFamily(const QStringList &wished)
{
    auto missing = locateFont(wished.front(), FaceStyle::Regular);
    if (missing)
        return wished.front();
    for (const QString &each : wished) {
        if (locateFont(each, FaceStyle::Regular))
            return each;
    }
    return missing.error();
}

domain::Result<void> WordShaper::openFonts(const DocumentStyle &style)
{
    // What a document is set in when the family that it asks for is not installed.
    const QString standInFamily = QStringLiteral("Lato");
    const QString lastFamily = QStringLiteral("DejaVu Sans");
    const auto family = installedFamily({style.family, standInFamily, style.fallbackFamily, lastFamily});
    if (!family)
        return family.error();
    if (*family != style.family)
        m_missingFamily = style.family;
    const auto fallbackFamily = installedFamily({style.fallbackFamily, lastFamily, *family});
    if (!fallbackFamily)
        return fallbackFamily.error();
    for (int i = 0; i < faceStyleCount; ++i) {
        const auto main = openFont(*family, FaceStyle(i));
        if (!main)
            return main.error();
        const auto fallback = openFont(*fallbackFamily, fallbackStyle(FaceStyle(i)));
        if (!fallback)
            return fallback.error();
        m_main[std::size_t(i)] = *main;
        m_fallback[std::size_t(i)] = *fallback;
        FontFace &face = *m_fonts[std::size_t(m_main[std::size_t(i)])];
        const hb_codepoint_t glyph = face.glyph(U' ');
        face.use(glyph, QStringLiteral(" "));
        GlyphEncoder encoder(face);
        encoder.add(glyph, face.advance(glyph));
        m_spaces[std::size_t(i)] = encoder.finish();
        m_spaceWidths[std::size_t(i)] = float(face.advance(glyph) / 1000);
    }
    return {};
}

float WordShaper::spaceWidth(TextFace face) const
{
    return m_spaceWidths[std::size_t(face.style)];
}

const std::string &WordShaper::space(TextFace face) const
{
    return m_spaces[std::size_t(face.style)];
}

int WordShaper::fontNumber(TextFace face) const
{
    return m_main[std::size_t(face.style)];
}

Word &WordShaper::word(TextFace face, QStringView text)
{
    const auto found = m_index.find(Key{faceKey(face), text});
    if (found != m_index.end())
        return *found->second;
    Word &made = m_words.emplace_back();
    made.text = text.toString();
    made.face = face;
    made.mayTurn = mayRunLeftwards(text);
    shape(made);
    m_index.emplace(Key{faceKey(face), made.text}, &made);
    return made;
}

int WordShaper::fontFor(TextFace face, QStringView grapheme) const
{
    const std::vector<char32_t> characters = codePoints(grapheme);
    for (const int number : {m_main[std::size_t(face.style)], m_fallback[std::size_t(face.style)]}) {
        const FontFace &font = *m_fonts[std::size_t(number)];
        const bool all = std::all_of(characters.begin(), characters.end(), [&font](char32_t c) {
            return isIgnorable(c) || font.glyph(c) != 0;
        });
        if (all)
            return number;
    }
    return -1;
}

void WordShaper::shape(Word &word)
{
    const qsizetype size = word.text.size();
    if (const int font = fontFor(word.face, word.text); font >= 0) {
        shapeRun(word, font, 0, size);
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.text);
    qsizetype runStart = 0;
    int runFont = -2;
    const auto endRun = [&](qsizetype end) {
        if (runFont >= 0)
            shapeRun(word, runFont, runStart, end);
        else if (runFont == -1)
            replace(word, runStart, end);
    };
    for (qsizetype at = 0; at < size;) {
        finder.setPosition(at);
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next > at ? next : size;
        const int font = fontFor(word.face, QStringView(word.text).mid(at, end - at));
        if (font != runFont || font == -1) {
            endRun(at);
            runStart = at;
            runFont = font;
        }
        at = end;
    }
    endRun(size);
    if (word.face.rightToLeft) // runs stand in the order in which they are drawn
        std::reverse(word.runs.begin(), word.runs.end());
}

void WordShaper::shapeRun(Word &word, int font, qsizetype from, qsizetype to)
{
    FontFace &face = *m_fonts[std::size_t(font)];
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(word.text.utf16()), int(word.text.size()),
                        unsigned(from), int(to - from));
    hb_buffer_guess_segment_properties(m_buffer);
    if (word.face.rightToLeft)
        hb_buffer_set_direction(m_buffer, HB_DIRECTION_RTL);
    hb_buffer_set_flags(m_buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    // Without ornamental ligatures (Lato joins even "ti" and "tt") each letter stays one that can be read,
    // selected and magnified; ligatures that a script requires are another feature and stay.
    const std::array<hb_feature_t, 2> features{{{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END},
                                                {HB_TAG('t', 'n', 'u', 'm'), 1, 0, HB_FEATURE_GLOBAL_END}}};
    hb_shape(face.font(), m_buffer, features.data(), word.face.tabular ? 2 : 1);
    word.rightToLeft = word.rightToLeft || hb_buffer_get_direction(m_buffer) == HB_DIRECTION_RTL;

    GlyphRun run = encodeRun(face, m_buffer, QStringView(word.text).mid(from, to - from), unsigned(from), word);
    run.font = font;
    word.runs.push_back(std::move(run));
}

void WordShaper::replace(Word &word, qsizetype from, qsizetype to)
{
    const QString text = word.text.mid(from, to - from);
    if (!m_missing.contains(text))
        m_missing += text;
    int font = m_fallback[std::size_t(word.face.style)];
    char32_t character = replacementCharacter;
    if (m_fonts[std::size_t(font)]->glyph(character) == 0) {
        font = fontNumber(word.face);
        character = U'?';
    }
    FontFace &face = *m_fonts[std::size_t(font)];
    const hb_codepoint_t glyph = face.glyph(character);
    face.use(glyph, QString::fromUcs4(&character, 1));
    if (from > 0)
        word.edges.push_back({quint16(from), word.width});
    GlyphEncoder encoder(face);
    encoder.add(glyph, face.advance(glyph));
    word.runs.push_back({font, encoder.finish(), text, false});
    word.width += float(face.advance(glyph) / 1000);
}

} // namespace piao::report
