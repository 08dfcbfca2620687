// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/word_shaper.h"

#include <memory>

namespace piao::report {

/// Where words may be divided at the end of a line, by libhyphen's patterns of the document's language. Without
/// patterns words are only divided after hyphens and slashes of their own.
class Hyphenator
{
public:
    /// `dictionary` may be empty: the one of the language is looked for where distributions install them.
    Hyphenator(const QString &dictionary, const QString &language);
    ~Hyphenator();
    Hyphenator(const Hyphenator &) = delete;
    Hyphenator &operator=(const Hyphenator &) = delete;

    bool hasPatterns() const { return m_patterns != nullptr; }
    /// In order of their place; found once for each word.
    const std::vector<WordBreak> &breaks(Word &word) const;

private:
    void addPatternBreaks(Word &word) const;

    struct Patterns;
    std::unique_ptr<Patterns> m_patterns;
};

} // namespace piao::report
