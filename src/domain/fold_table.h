// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace piao::domain {

/// What one character becomes when folded, as UTF-8: usually one byte, empty when it is dropped.
/// Slow: asks Unicode's tables.
std::string foldCodePoint(char32_t codePoint);

/// foldCodePoint() worked out once for the characters that Italian texts are made of.
class FoldTable
{
public:
    static const FoldTable &instance();

    char ascii(unsigned char byte) const { return m_ascii[byte]; }
    /// ASCII to Latin Extended-A, and the general punctuation with its dashes and quotation marks.
    bool covers(char32_t codePoint) const
    {
        return codePoint < latinEnd || (codePoint >= punctuationBegin && codePoint < punctuationEnd);
    }
    /// Only for a character that covers() accepts.
    std::string_view folded(char32_t codePoint) const
    {
        return m_folded[codePoint < latinEnd ? codePoint : codePoint - punctuationBegin + latinEnd];
    }

private:
    FoldTable();

    static constexpr char32_t latinEnd = 0x180;
    static constexpr char32_t punctuationBegin = 0x2000;
    static constexpr char32_t punctuationEnd = 0x2070;

    std::array<char, 0x80> m_ascii;
    std::array<std::string, latinEnd + (punctuationEnd - punctuationBegin)> m_folded;
};

} // namespace piao::domain
