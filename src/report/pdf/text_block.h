// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/note_numbers.h"
#include "pdf/word_shaper.h"
#include "piao/report/figure.h"
#include "piao/report/table.h"

#include <vector>

namespace piao::report {

struct TextStyle {
    double size = 10;
    double leading = 14;
    FaceStyle face = FaceStyle::Regular;
    bool tabular = false;
    Color color = {};
    Alignment alignment = Alignment::Start;
    bool justify = false;
    bool hyphenate = true;
};

/// What follows a piece of text on its line.
enum class Follow : quint8 {
    Joined,     ///< the next piece, without a break
    Space,      ///< a space, at which the line may end
    FixedSpace, ///< a space, at which it may not
    Break,      ///< nothing, but the line may end
    Hyphen,     ///< the line ends here with a hyphen of its own
    LineFeed,   ///< the line ends here by the author's wish
};

struct TextPiece {
    Word *word = nullptr;
    float width = 0;         ///< in points, without what follows
    Follow follow = Follow::Joined;
    qint16 link = -1;        ///< index into TextBlock::links
    const Word *whole = nullptr; ///< of a divided word: the whole of it
    bool continues = false;  ///< a later part of a divided word
    quint8 level = 0;        ///< of the bidirectional algorithm; odd ones run from right to left
    quint8 spaceLevel = 0;   ///< of the space that follows
};

/// Where a stretch of text leads.
struct TextLink {
    QString target;
    QString description = {};           ///< for assistive technology; empty: made from the text and the target
    bool underlined = true;
    int note = 0;                       ///< number of the note that is called here; 0: no call
    const Spans *noteText = nullptr;
};

struct TextLine {
    int first = 0;           ///< pieces [first, end)
    int end = 0;
    float width = 0;         ///< natural, without the space at its end
    int gaps = 0;            ///< spaces inside the line
    bool stretch = false;    ///< spaces are widened to fill the measure
};

/// One paragraph on its way to the page: words first, lines once its width is known.
struct TextBlock {
    TextStyle style;
    std::vector<TextPiece> pieces;
    std::vector<TextLine> lines;
    std::vector<TextLink> links;
    bool callsNotes = false;
    bool turns = false;       ///< parts of it run from right to left
    bool rightToLeft = false; ///< it begins at the right

    double height() const { return style.leading * double(lines.size()); }
    bool isEmpty() const { return pieces.empty(); }
};

/// Splits text into words and has them shaped. Line feeds, control characters and malformed UTF-16 never get further.
class TextSetter
{
public:
    /// Without numbers the text of a note is set in brackets where it is called.
    explicit TextSetter(WordShaper &shaper, const NoteNumbers *notes = nullptr) : m_shaper(shaper), m_notes(notes) {}

    TextBlock set(const Spans &spans, const TextStyle &style);
    TextBlock set(const QString &text, const TextStyle &style);

    WordShaper &shaper() { return m_shaper; }

private:
    void appendSpan(TextBlock &block, const Span &span, const TextStyle &style);
    void appendNote(TextBlock &block, const Span &call, const TextStyle &style);
    /// Finds the direction of each piece, and shapes anew what runs from right to left.
    void turn(TextBlock &block);
    void append(TextBlock &block, QStringView text, TextFace face, int link);
    void appendWord(TextBlock &block, QStringView word, TextFace face, int link);

    WordShaper &m_shaper;
    const NoteNumbers *m_notes;
};

/// The names of a note's place and of its call's.
QString noteAnchor(int number);
QString noteCallAnchor(int number);

/// How narrow and how wide a paragraph would like to be.
struct TextExtent {
    float narrowest = 0; ///< the longest stretch that may not be broken at a space
    float widest = 0;    ///< the longest line when nothing is broken
    float total = 0;     ///< all words in one line
};
TextExtent extent(const TextBlock &block, const WordShaper &shaper);

/// Text that every PDF and XML reader takes: valid UTF-16, composed, no control characters but line feeds.
QString cleanText(const QString &text);

} // namespace piao::report
