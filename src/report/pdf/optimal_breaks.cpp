// SPDX-License-Identifier: EUPL-1.2
#include "pdf/optimal_breaks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace piao::report {
namespace {

// Of a space's width: how far it may give, and what counts as fully stretched.
constexpr float stretchOfSpace = 0.5F;
constexpr float shrinkOfSpace = 0.22F;
constexpr float hyphenPenalty = 60;
constexpr float ownHyphenPenalty = 30;
constexpr double consecutiveHyphens = 6000;
constexpr double shortLastLine = 2500;

struct Candidate {
    std::size_t piece;
    std::optional<WordBreak> inside;
    float end;        ///< of a line that ends here, from the paragraph's start
    float nextStart;  ///< of the line after
    int gapsAtEnd;
    int gapsAtStart;
    float penalty;
    bool forced;
    // the best way to get here
    double demerits = std::numeric_limits<double>::infinity();
    std::size_t from = 0;
};

class Breaking
{
public:
    Breaking(const TextBlock &block, float width, WordShaper &shaper, const Hyphenator &hyphenator)
        : m_block(block), m_width(width), m_shaper(shaper), m_hyphenator(hyphenator),
          m_space(float(shaper.spaceWidth({block.style.face, false}) * block.style.size))
    {
    }

    std::vector<ChosenBreak> find(bool divide, float loosest)
    {
        collect(divide);
        std::size_t first = 0;
        for (std::size_t to = 1; to < m_candidates.size(); ++to) {
            for (std::size_t from = first; from < to; ++from)
                consider(from, to, loosest);
            // No line may pass a forced end, and none begins so early that it would be too full.
            if (m_candidates[to].forced)
                first = to;
            while (first < to && natural(first, to) > 1.3F * m_width)
                ++first;
        }
        return trace();
    }

private:
    void collect(bool divide)
    {
        m_candidates.clear();
        Candidate start{};
        start.demerits = 0;
        start.forced = true;
        m_candidates.push_back(start);
        float at = 0;
        int gaps = 0;
        for (std::size_t i = 0; i < m_block.pieces.size(); ++i) {
            const TextPiece &piece = m_block.pieces[i];
            if (divide && m_block.style.hyphenate)
                collectInside(i, at, gaps);
            at += piece.width;
            const bool space = piece.follow == Follow::Space || piece.follow == Follow::FixedSpace;
            const float after = space ? at + m_space : at;
            if (piece.follow == Follow::Space || piece.follow == Follow::Break || piece.follow == Follow::LineFeed)
                m_candidates.push_back({i, {}, at, after, gaps, gaps + int(space), 0, piece.follow == Follow::LineFeed});
            at = after;
            gaps += int(space);
        }
    }

    void collectInside(std::size_t i, float at, int gaps)
    {
        const TextPiece &piece = m_block.pieces[i];
        const float hyphen = float(m_shaper.lineHyphen(piece.word->face).width * m_block.style.size);
        std::size_t edge = 0;
        const std::vector<ClusterEdge> &edges = piece.word->edges;
        for (const WordBreak &each : m_hyphenator.breaks(*piece.word)) {
            while (edge < edges.size() && edges[edge].offset < each.offset)
                ++edge;
            if (edge == edges.size() || edges[edge].offset != each.offset)
                continue;
            const float cut = at + float(edges[edge].x * m_block.style.size);
            m_candidates.push_back({i, each, each.hyphen ? cut + hyphen : cut, cut, gaps, gaps,
                                    each.hyphen ? hyphenPenalty : ownHyphenPenalty, false});
        }
    }

    float natural(std::size_t from, std::size_t to) const
    {
        return m_candidates[to].end - m_candidates[from].nextStart;
    }

    void consider(std::size_t from, std::size_t to, float loosest)
    {
        const Candidate &start = m_candidates[from];
        Candidate &end = m_candidates[to];
        if (std::isinf(start.demerits))
            return;
        const float slack = m_width - natural(from, to);
        const int gaps = end.gapsAtEnd - start.gapsAtStart;
        const float give = m_space * (slack >= 0 ? stretchOfSpace : shrinkOfSpace) * float(std::max(gaps, 1));
        const float ratio = slack / give;
        double demerits = 0;
        if (end.forced && slack >= -0.01F) {
            demerits = slack > 0.92F * m_width && !start.forced ? shortLastLine : 0;
        } else {
            if (ratio < -1 || ratio > loosest || gaps <= 0)
                return;
            const double badness = 100 * std::pow(std::abs(ratio), 3.0);
            demerits = (10 + badness + end.penalty) * (10 + badness + end.penalty);
            if (end.inside && start.inside)
                demerits += consecutiveHyphens;
        }
        if (start.demerits + demerits < end.demerits) {
            end.demerits = start.demerits + demerits;
            end.from = from;
        }
    }

    std::vector<ChosenBreak> trace() const
    {
        std::vector<ChosenBreak> breaks;
        if (m_candidates.size() < 2 || std::isinf(m_candidates.back().demerits))
            return breaks;
        for (std::size_t at = m_candidates.size() - 1; at > 0; at = m_candidates[at].from)
            breaks.push_back({m_candidates[at].piece, m_candidates[at].inside, m_candidates[at].forced});
        std::reverse(breaks.begin(), breaks.end());
        return breaks;
    }

    const TextBlock &m_block;
    float m_width;
    WordShaper &m_shaper;
    const Hyphenator &m_hyphenator;
    float m_space;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<ChosenBreak> optimalBreaks(const TextBlock &block, float width, WordShaper &shaper,
                                       const Hyphenator &hyphenator)
{
    constexpr float tight = 1.5F;
    constexpr float loose = 5;
    Breaking breaking(block, width, shaper, hyphenator);
    std::vector<ChosenBreak> breaks = breaking.find(false, tight);
    if (breaks.empty())
        breaks = breaking.find(true, loose);
    return breaks;
}

} // namespace piao::report
