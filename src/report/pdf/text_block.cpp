// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_block.h"

#include "pdf/bidi_levels.h"
#include "superscript.h"

#include <algorithm>

namespace piao::report {
namespace {

// A longer "word" is data run together; shaping it in parts keeps each break of it cheap.
constexpr qsizetype longestWord = 60;

FaceStyle faceOf(FaceStyle base, bool bold, bool italic)
{
    const bool heavy = bold || base == FaceStyle::Bold || base == FaceStyle::BoldItalic;
    const bool slanted = italic || base == FaceStyle::Italic || base == FaceStyle::BoldItalic;
    if (base == FaceStyle::Black || (base == FaceStyle::Light && !bold && !italic))
        return base;
    if (heavy)
        return slanted ? FaceStyle::BoldItalic : FaceStyle::Bold;
    return slanted ? FaceStyle::Italic : FaceStyle::Regular;
}

bool isFixedSpace(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2007);
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || (c.isSpace() && !isFixedSpace(c));
}

bool isLineFeed(QChar c)
{
    return c == QLatin1Char('\n') || c == QChar(0x2028) || c == QChar(0x2029);
}

/// True when a sign of its own stands for what follows.
bool occupiesSpace(Follow follow)
{
    return follow == Follow::Space || follow == Follow::FixedSpace || follow == Follow::LineFeed;
}

bool needsCleaning(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7F && u < 0xA0) || (u >= 0x300 && u < 0x370)
            || (u >= 0xD800 && u <= 0xDFFF) || u == 0xFEFF || u >= 0xFFFE;
    });
}

} // namespace

QString noteAnchor(int number)
{
    return QStringLiteral("_note%1").arg(number);
}

QString noteCallAnchor(int number)
{
    return QStringLiteral("_call%1").arg(number);
}

QString cleanText(const QString &text)
{
    if (!needsCleaning(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            const char32_t full = QChar::surrogateToUcs4(c, text[i + 1]);
            clean += (full & 0xFFFE) == 0xFFFE ? QString(QChar::ReplacementCharacter) : text.mid(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if ((u >= 0x20 || u == '\n' || u == '\t') && !(u >= 0x7F && u < 0xA0) && u != 0xFEFF && u < 0xFFFE) {
            clean += c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

TextBlock TextSetter::set(const QString &text, const TextStyle &style)
{
    return set(Spans{plain(text)}, style);
}

TextBlock TextSetter::set(const Spans &spans, const TextStyle &style)
{
    TextBlock block;
    block.style = style;
    for (const Span &span : spans) {
        if (span.isNoteCall())
            appendNote(block, span, style);
        else
            appendSpan(block, span, style);
    }
    while (!block.pieces.empty() && block.pieces.back().word->text.isEmpty()
           && block.pieces.back().follow != Follow::LineFeed)
        block.pieces.pop_back();
    if (!block.pieces.empty())
        block.pieces.back().follow = Follow::LineFeed;
    if (std::any_of(block.pieces.begin(), block.pieces.end(), [](const TextPiece &piece) { return piece.word->mayTurn; }))
        turn(block);
    return block;
}

void TextSetter::turn(TextBlock &block)
{
    QString text;
    for (const TextPiece &piece : block.pieces) {
        text += piece.word->text;
        text += piece.follow == Follow::LineFeed ? QChar(QChar::LineSeparator) : QChar(QLatin1Char(' '));
        if (!occupiesSpace(piece.follow))
            text.chop(1);
    }
    const BidiLevels found = bidiLevels(text);
    block.turns = true;
    block.rightToLeft = found.paragraphRunsLeftwards;
    std::vector<TextPiece> pieces;
    std::size_t at = 0;
    for (const TextPiece &piece : block.pieces) {
        const QString word = piece.word->text;
        const std::size_t end = at + std::size_t(word.size());
        const quint8 spaceLevel = end < found.levels.size() ? found.levels[end] : quint8(0);
        do {
            std::size_t next = at;
            while (next < end && found.levels[next] == found.levels[at])
                ++next;
            TextPiece part = piece;
            part.level = at < end ? found.levels[at] : spaceLevel;
            TextFace face = piece.word->face;
            face.rightToLeft = part.level % 2 != 0;
            part.word = &m_shaper.word(face, QStringView(word).mid(word.size() - qsizetype(end - at), qsizetype(next - at)));
            part.width = float(part.word->width * block.style.size);
            part.follow = next < end ? Follow::Joined : piece.follow;
            part.spaceLevel = spaceLevel;
            pieces.push_back(part);
            at = next;
        } while (at < end);
        at = end + (occupiesSpace(piece.follow) ? 1 : 0);
    }
    block.pieces = std::move(pieces);
}

void TextSetter::appendSpan(TextBlock &block, const Span &span, const TextStyle &style)
{
    int link = -1;
    if (!span.target.isEmpty()) {
        // Consecutive spans with one target are one link.
        if (block.links.empty() || block.links.back().target != span.target)
            block.links.push_back({span.target});
        link = int(block.links.size()) - 1;
    }
    append(block, cleanText(span.text), {faceOf(style.face, span.bold, span.italic), style.tabular}, link);
}

void TextSetter::appendNote(TextBlock &block, const Span &call, const TextStyle &style)
{
    const int number = m_notes != nullptr ? m_notes->of(call) : 0;
    if (number == 0) {
        appendSpan(block, plain(QStringLiteral(" (")), style);
        for (const Span &each : call.note) {
            if (each.isNoteCall())
                appendNote(block, each, style);
            else
                appendSpan(block, each, style);
        }
        appendSpan(block, plain(QStringLiteral(")")), style);
        return;
    }
    // A call never begins a line, nor runs into the one before it: ¹ and ² are not ¹².
    if (!block.pieces.empty()) {
        TextPiece &before = block.pieces.back();
        const bool afterCall = before.link >= 0 && block.links[std::size_t(before.link)].note > 0;
        if (before.follow == Follow::Space || (before.follow == Follow::Joined && afterCall))
            before.follow = Follow::FixedSpace;
    }
    block.callsNotes = true;
    block.links.push_back({QLatin1Char('#') + noteAnchor(number), {}, false, number, &call.note});
    append(block, superscript(number), {faceOf(style.face, call.bold, call.italic), style.tabular}, int(block.links.size()) - 1);
}

void TextSetter::append(TextBlock &block, QStringView text, TextFace face, int link)
{
    qsizetype start = 0;
    const auto endWord = [&](qsizetype end, Follow follow) {
        if (end > start)
            appendWord(block, text.mid(start, end - start), face, link);
        if (follow == Follow::Joined)
            return;
        const bool collapses = block.pieces.empty() || block.pieces.back().follow == Follow::Space
            || block.pieces.back().follow == Follow::LineFeed;
        if (end == start && collapses) {
            // Spaces collapse and a line does not begin with one; a second line feed is an empty line.
            if (follow != Follow::LineFeed || block.pieces.empty())
                return;
            if (block.pieces.back().follow == Follow::Space)
                block.pieces.back().follow = follow;
            else
                block.pieces.push_back({&m_shaper.word(face, QStringView()), 0, follow, qint16(link)});
            return;
        }
        block.pieces.back().follow = follow;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() > 0x20 && c.unicode() < 0xA0)
            continue;
        Follow follow = Follow::Joined;
        if (isLineFeed(c))
            follow = Follow::LineFeed;
        else if (isFixedSpace(c))
            follow = Follow::FixedSpace;
        else if (isSpace(c))
            follow = Follow::Space;
        else if (c == QChar(0x200B))
            follow = Follow::Break;
        else
            continue;
        endWord(i, follow);
        start = i + 1;
    }
    endWord(text.size(), Follow::Joined);
}

void TextSetter::appendWord(TextBlock &block, QStringView word, TextFace face, int link)
{
    const auto put = [&](QStringView part) {
        Word &shaped = m_shaper.word(face, part);
        block.pieces.push_back({&shaped, float(shaped.width * block.style.size), Follow::Joined, qint16(link)});
    };
    while (word.size() > longestWord) {
        qsizetype cut = longestWord;
        while (cut > 1 && (word[cut].isLowSurrogate() || word[cut].isMark()))
            --cut;
        put(word.left(cut));
        word = word.mid(cut);
    }
    put(word);
}

TextExtent extent(const TextBlock &block, const WordShaper &shaper)
{
    TextExtent all;
    float line = 0;
    float stretch = 0;
    for (const TextPiece &piece : block.pieces) {
        line += piece.width;
        stretch += piece.width;
        all.total += piece.width;
        const float space = float(shaper.spaceWidth(piece.word->face) * block.style.size);
        all.narrowest = std::max(all.narrowest, stretch);
        all.widest = std::max(all.widest, line);
        switch (piece.follow) {
        case Follow::FixedSpace:
            stretch += space;
            line += space;
            all.total += space;
            break;
        case Follow::Space:
            stretch = 0;
            line += space;
            all.total += space;
            break;
        case Follow::LineFeed:
            stretch = 0;
            line = 0;
            all.total += space;
            break;
        case Follow::Break:
            stretch = 0;
            break;
        default:
            break;
        }
    }
    return all;
}

} // namespace piao::report
