// SPDX-License-Identifier: EUPL-1.2
#include "pdf/visual_order.h"

#include <algorithm>

namespace piao::report {
namespace {

/// A piece, or the space after one.
struct Element {
    int piece = 0;
    bool space = false;
    quint8 level = 0;
    double width = 0;
};

std::vector<Element> elementsOf(const TextBlock &block, const TextLine &line, double extra, const WordShaper &shaper)
{
    std::vector<Element> elements;
    for (int i = line.first; i < line.end; ++i) {
        const TextPiece &piece = block.pieces[std::size_t(i)];
        elements.push_back({i, false, piece.level, piece.width});
        const bool space = piece.follow == Follow::Space || piece.follow == Follow::FixedSpace;
        if (space && i + 1 < line.end)
            elements.push_back({i, true, piece.spaceLevel, shaper.spaceWidth(piece.word->face) * block.style.size + extra});
    }
    return elements;
}

/// Rule L2: from the highest level down to the lowest odd one, what is at that level or above is turned round.
void turn(std::vector<Element> &elements)
{
    int highest = 0;
    for (const Element &each : elements)
        highest = std::max<int>(highest, each.level);
    for (int level = highest; level > 0; --level) {
        for (auto from = elements.begin(); from != elements.end();) {
            if (from->level < level) {
                ++from;
                continue;
            }
            const auto to = std::find_if(from, elements.end(), [level](const Element &each) { return each.level < level; });
            std::reverse(from, to);
            from = to;
        }
    }
}

} // namespace

std::vector<PiecePlace> visualOrder(const TextBlock &block, const TextLine &line, double x, double extra, const WordShaper &shaper)
{
    std::vector<Element> elements = elementsOf(block, line, extra, shaper);
    turn(elements);
    std::vector<PiecePlace> places(std::size_t(line.end - line.first));
    for (const Element &each : elements) {
        PiecePlace &place = places[std::size_t(each.piece - line.first)];
        (each.space ? place.space : place.piece) = x;
        x += each.width;
    }
    return places;
}

} // namespace piao::report
