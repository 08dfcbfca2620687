// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/hyphenator.h"
#include "pdf/text_block.h"

#include <optional>
#include <vector>

namespace piao::report {

/// End of a line: after a piece, or inside it.
struct ChosenBreak {
    std::size_t piece = 0;
    std::optional<WordBreak> inside;
    bool forced = false; ///< by a line feed or the paragraph's end: the line is not stretched
};

/// The line ends that make a justified paragraph most even as a whole, after Knuth and Plass, "Breaking
/// Paragraphs into Lines" (1981): first without dividing words, then with. Empty when no set of breaks is
/// good enough (a word wider than the line, a narrow measure): the caller then breaks line by line.
std::vector<ChosenBreak> optimalBreaks(const TextBlock &block, float width, WordShaper &shaper,
                                       const Hyphenator &hyphenator);

} // namespace piao::report
