// SPDX-License-Identifier: EUPL-1.2
#include "pdf/line_breaker.h"

#include "pdf/optimal_breaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace piao::report {
namespace {

constexpr float tolerance = 0.01F;
// A ragged line may stay this much short before a word is divided for it.
constexpr float raggedShortfall = 0.24F;
constexpr float raggedShortfallInEm = 3.2F;
constexpr int hyphensInARow = 2;
constexpr std::size_t mostBalanced = 4; // lines; more is no heading
constexpr int balancingSteps = 16;

/// One paragraph being broken line by line. A unit is a run of pieces between two places where a line may end.
class GreedyBreaking
{
public:
    GreedyBreaking(TextBlock &block, float room, WordShaper &shaper, const Hyphenator &hyphenator)
        : m_block(block), m_room(room), m_hyphenator(hyphenator), m_pieces(std::move(block.pieces)),
          m_lines(shaper, block.style)
    {
        for (const TextPiece &piece : m_pieces)
            m_spaces.push_back(piece.follow == Follow::FixedSpace
                                   ? float(shaper.spaceWidth(piece.word->face) * block.style.size)
                                   : 0);
    }

    void run()
    {
        while (m_next < m_pieces.size()) {
            const std::size_t end = unitEnd();
            const float width = unitWidth(end);
            if (m_lines.nextStart() + width <= m_room + tolerance)
                placeUnit(end);
            else if (mayDivide(width) && divide(end, m_block.style.hyphenate || width > m_room))
                continue;
            else if (!m_lines.lineIsEmpty())
                endLine();
            else
                forceDivide(end);
        }
        m_lines.moveInto(m_block);
    }

private:
    std::size_t unitEnd() const
    {
        std::size_t end = m_next;
        while (end + 1 < m_pieces.size()
               && (m_pieces[end].follow == Follow::Joined || m_pieces[end].follow == Follow::FixedSpace))
            ++end;
        return end + 1;
    }

    float unitWidth(std::size_t end) const
    {
        float width = 0;
        for (std::size_t i = m_next; i < end; ++i)
            width += m_pieces[i].width + (i + 1 < end ? m_spaces[i] : 0);
        return width;
    }

    void placeUnit(std::size_t end)
    {
        for (; m_next < end; ++m_next)
            m_lines.place(m_pieces[m_next]);
        if (m_pieces[end - 1].follow == Follow::LineFeed) {
            m_lines.endLine(false);
            m_hyphens = 0;
        }
    }

    void endLine()
    {
        m_lines.endLine(m_block.style.justify);
        m_hyphens = 0;
    }

    bool mayDivide(float unitWidth) const
    {
        if (unitWidth > m_room)
            return true;
        if (!m_block.style.hyphenate || m_hyphens >= hyphensInARow)
            return false;
        const float allowed = std::max(raggedShortfall * m_room, raggedShortfallInEm * float(m_block.style.size));
        return m_block.style.justify || m_room - m_lines.width() > allowed;
    }

    /// Divides the unit at the last break that fits. Pieces before the break are placed and the line ends.
    bool divide(std::size_t end, bool withHyphen)
    {
        std::vector<float> starts;
        float at = m_lines.nextStart();
        for (std::size_t i = m_next; i < end && at < m_room; ++i) {
            starts.push_back(at);
            at += m_pieces[i].width + m_spaces[i];
        }
        for (std::size_t i = m_next + starts.size(); i-- > m_next;) {
            const std::vector<WordBreak> &breaks = m_hyphenator.breaks(*m_pieces[i].word);
            for (auto each = breaks.rbegin(); each != breaks.rend(); ++each) {
                if (each->hyphen && !withHyphen)
                    continue;
                if (starts[i - m_next] + m_lines.partWidth(m_pieces[i], *each) > m_room)
                    continue;
                divideAt(i, *each);
                return true;
            }
        }
        return false;
    }

    void divideAt(std::size_t piece, const WordBreak &where)
    {
        for (; m_next < piece; ++m_next)
            m_lines.place(m_pieces[m_next]);
        m_pieces[piece] = m_lines.placePart(m_pieces[piece], where);
        const int hyphens = where.hyphen ? m_hyphens + 1 : 0;
        endLine();
        m_hyphens = hyphens;
    }

    /// A unit wider than an empty line: as much as fits, wherever that ends.
    void forceDivide(std::size_t end)
    {
        for (; m_next < end && m_lines.nextStart() + m_pieces[m_next].width <= m_room + tolerance; ++m_next)
            m_lines.place(m_pieces[m_next]);
        if (m_next == end) { // rounding: it fits after all
            --m_next;
            return endLine();
        }
        const Word &word = *m_pieces[m_next].word;
        quint16 offset = 0;
        for (const ClusterEdge &edge : word.edges) {
            if (offset == 0 || m_lines.partWidth(m_pieces[m_next], {edge.offset, false}) <= m_room - m_lines.nextStart())
                offset = edge.offset;
        }
        const bool nothingFits = offset == 0
            || m_lines.partWidth(m_pieces[m_next], {offset, false}) > m_room - m_lines.nextStart();
        if (nothingFits && !m_lines.lineIsEmpty())
            return endLine();
        if (offset == 0)
            offset = middle(word.text);
        if (offset > 0)
            divideAt(m_next, {offset, false});
        else {
            m_lines.place(m_pieces[m_next++]); // one character wider than the column: it has to stick out
            endLine();
        }
    }

    /// The grapheme boundary nearest before the middle; 0 for a single grapheme. For right-to-left words.
    static quint16 middle(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(text.size() / 2);
        qsizetype at = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
        if (at <= 0) {
            finder.setPosition(0);
            at = finder.toNextBoundary();
        }
        return at > 0 && at < text.size() ? quint16(at) : quint16(0);
    }

    TextBlock &m_block;
    float m_room;
    const Hyphenator &m_hyphenator;
    std::vector<TextPiece> m_pieces;
    std::vector<float> m_spaces; ///< fixed spaces after pieces
    LineAssembler m_lines;
    std::size_t m_next = 0;
    int m_hyphens = 0; ///< divided lines in a row
};

/// How ill a heading's lines look: of different length, or ending on a word that belongs to the next line.
double unevenness(const TextBlock &block, double width)
{
    float shortest = block.lines.front().width;
    float longest = 0;
    double cost = 0;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        const TextLine &line = block.lines[i];
        shortest = std::min(shortest, line.width);
        longest = std::max(longest, line.width);
        const QString &last = block.pieces[std::size_t(line.end - 1)].word->text;
        const bool dangles = last.size() <= 3 && last == last.toLower() && !last.isEmpty() && last.back().isLetter();
        if (dangles && i + 1 < block.lines.size())
            cost += 0.5;
    }
    return cost + double(longest - shortest) / width;
}

} // namespace

void LineBreaker::breakLines(TextBlock &block, double width) const
{
    if (block.pieces.empty())
        return;
    if (!block.style.justify || !breakOptimally(block, float(width)))
        breakGreedily(block, float(width));
}

void LineBreaker::balanceLines(TextBlock &block, double width) const
{
    const TextBlock whole = block;
    breakLines(block, width);
    const std::size_t lines = block.lines.size();
    if (lines < 2 || lines > mostBalanced)
        return;
    double cost = unevenness(block, width);
    for (int step = 1; step < balancingSteps; ++step) {
        TextBlock attempt = whole;
        breakLines(attempt, width * (1 - double(step) / (2 * balancingSteps)));
        if (attempt.lines.size() > lines)
            break;
        if (const double other = unevenness(attempt, width); other < cost) {
            cost = other;
            block = std::move(attempt);
        }
    }
}

void LineBreaker::breakGreedily(TextBlock &block, float width) const
{
    GreedyBreaking(block, std::max(width, 1.0F), m_shaper, m_hyphenator).run();
}

bool LineBreaker::breakOptimally(TextBlock &block, float width) const
{
    const std::vector<ChosenBreak> breaks = optimalBreaks(block, width, m_shaper, m_hyphenator);
    if (breaks.empty())
        return false;
    std::vector<TextPiece> pieces = std::move(block.pieces);
    LineAssembler lines(m_shaper, block.style);
    std::size_t next = 0;
    for (const ChosenBreak &each : breaks) {
        while (next < each.piece)
            lines.place(pieces[next++]);
        if (each.inside)
            pieces[next] = lines.placePart(pieces[next], *each.inside);
        else
            lines.place(pieces[next++]);
        lines.endLine(!each.forced);
    }
    lines.moveInto(block);
    return true;
}

} // namespace piao::report
