// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/font_face.h"
#include "piao/report/document_style.h"

#include <QString>
#include <QStringList>

#include <array>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace piao::report {

/// A face in which words are set; tabular figures all have one width.
struct TextFace {
    FaceStyle style = FaceStyle::Regular;
    bool tabular = false;
    bool rightToLeft = false; ///< the direction in which its glyphs run

    friend bool operator==(const TextFace &, const TextFace &) = default;
};

/// A glyph off the baseline (a mark placed by the font), in thousandths of an em.
struct RaisedGlyph {
    hb_codepoint_t glyph = 0;
    float advance = 0;
    float shiftX = 0;
    float shiftY = 0;
};

/// Consecutive glyphs of one font.
struct GlyphRun {
    int font = 0;                     ///< number of the font in the file
    std::string shown;                ///< operand of TJ without its brackets; independent of the size
    QString actualText = {};          ///< when the glyphs alone do not map back to the text
    bool reversed = false;            ///< the glyphs map back one by one, from the last to the first
    std::vector<RaisedGlyph> raised = {}; ///< instead of `shown` when a glyph leaves the baseline
};

/// A place inside a word, in UTF-16 units and in em from its start.
struct ClusterEdge {
    quint16 offset = 0;
    float x = 0;
};

/// Where a word may be divided: before `offset`, with a hyphen or (after a hyphen or slash of its own) without.
struct WordBreak {
    quint16 offset = 0;
    bool hyphen = true;
};

/// A shaped word: everything that does not depend on the size it is set in.
struct Word {
    QString text;
    TextFace face;
    float width = 0;                ///< in em
    bool rightToLeft = false;
    bool mayTurn = false;           ///< holds letters or signs that run from right to left
    std::vector<GlyphRun> runs;
    std::vector<ClusterEdge> edges; ///< starts of clusters after the first; empty for right-to-left words

    bool breaksKnown = false;       ///< `breaks` is filled when first asked for
    std::vector<WordBreak> breaks;
};

/// Shapes words with HarfBuzz, each distinct word once for each face: the same words come again and again.
/// Characters that a face lacks are drawn with the fallback family; what that lacks too with a replacement
/// character that bears the text it stands for.
class WordShaper
{
public:
    static domain::Result<std::unique_ptr<WordShaper>> open(const DocumentStyle &style);
    ~WordShaper();

    /// Stays valid as long as the shaper.
    Word &word(TextFace face, QStringView text);
    /// In em.
    float spaceWidth(TextFace face) const;
    /// The glyph of a space, as operand of TJ.
    const std::string &space(TextFace face) const;
    /// Number of the main font of a face, for a line's spaces.
    int fontNumber(TextFace face) const;
    /// A hyphen that a line break adds.
    const Word &lineHyphen(TextFace face) { return word(face, u"-"); }

    const std::vector<std::unique_ptr<FontFace>> &fonts() const { return m_fonts; }
    const FontFace &font(TextFace face) const { return *m_fonts[std::size_t(fontNumber(face))]; }
    const QString &missingCharacters() const { return m_missing; }
    /// The family of the style when another one had to stand in for it.
    const QString &missingFamily() const { return m_missingFamily; }

private:
    struct Key {
        quint8 face;
        QStringView text;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const { return qHash(key.text, key.face); }
    };

    WordShaper();
    /// The first of these families that is installed.
    static domain::Result<QString> installedFamily(const QStringList &wished);
    domain::Result<int> openFont(const QString &family, FaceStyle style);
    domain::Result<void> openFonts(const DocumentStyle &style);
    void shape(Word &word);
    void shapeRun(Word &word, int font, qsizetype from, qsizetype to);
    void replace(Word &word, qsizetype from, qsizetype to);
    int fontFor(TextFace face, QStringView grapheme) const;

    std::vector<std::unique_ptr<FontFace>> m_fonts;
    QStringList m_fontFiles;                      ///< file and index of each font
    std::array<int, faceStyleCount> m_main{};     ///< font number by style
    std::array<int, faceStyleCount> m_fallback{}; ///< the same, of the fallback family
    std::array<float, faceStyleCount> m_spaceWidths{};
    std::array<std::string, faceStyleCount> m_spaces;
    std::deque<Word> m_words;
    std::unordered_map<Key, Word *, KeyHash> m_index; ///< its keys view the words' own texts
    hb_buffer_t *m_buffer;
    QString m_missing;
    QString m_missingFamily;
};

} // namespace piao::report
