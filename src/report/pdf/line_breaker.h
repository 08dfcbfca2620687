// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/hyphenator.h"
#include "pdf/line_assembler.h"

namespace piao::report {

/// Breaks paragraphs into lines. Justified text is broken as a whole, so that no line pays for another
/// (optimal_breaks.h); ragged text line by line, dividing a word only where a line would stay too short.
class LineBreaker
{
public:
    LineBreaker(WordShaper &shaper, const Hyphenator &hyphenator) : m_shaper(shaper), m_hyphenator(hyphenator) {}

    void breakLines(TextBlock &block, double width) const;
    /// In lines as even as the fewest lines allow: for headings, where one word must not stand alone.
    void balanceLines(TextBlock &block, double width) const;

private:
    bool breakOptimally(TextBlock &block, float width) const;
    void breakGreedily(TextBlock &block, float width) const;

    WordShaper &m_shaper;
    const Hyphenator &m_hyphenator;
};

} // namespace piao::report
