// SPDX-License-Identifier: EUPL-1.2
#include "wording/text_words.h"

#include "piao/domain/text_fold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace piao::checks {

namespace {

/// What folding makes of a character, at most two letters.
struct Folded {
    char16_t first = 0;
    char16_t second = 0;
};

/// As domain::fold has it, for the letters of European languages: words of 50,000 titles are made without one allocation.
class FoldedLetters
{
public:
    FoldedLetters()
    {
        for (size_t code = 0; code < m_table.size(); ++code) {
            const QChar letter = QChar(char16_t(code));
            if (!letter.isLetterOrNumber())
                continue;
            const QString folded = domain::fold(QStringView(&letter, 1));
            m_table[code] = {folded.isEmpty() ? char16_t(0) : folded[0].unicode(), folded.size() > 1 ? folded[1].unicode() : char16_t(0)};
        }
    }

    Folded of(QChar letter) const
    {
        if (letter.unicode() < m_table.size())
            return m_table[letter.unicode()];
        return {letter.isLetterOrNumber() || letter.isSurrogate() ? letter.toLower().unicode() : char16_t(0), 0};
    }

private:
    std::array<Folded, 0x250> m_table;
};

const FoldedLetters &foldedLetters()
{
    static const FoldedLetters letters;
    return letters;
}

quint64 mixed(quint64 hash, quint64 value)
{
    return (hash ^ value) * 1099511628211ull;
}

constexpr quint64 emptyHash = 14695981039346656037ull;

bool isShortWord(quint64 hash)
{
    static const std::vector<quint64> shortWords = [] {
        std::vector<quint64> hashes;
        for (const TextWord &word : wordsOf(u"della delle dello degli nella nelle nello negli alla alle allo agli dalla dalle dallo dagli "
                                          u"sulla sulle sullo sugli dell nell all dall sull coll quello quella quelli quelle questo questa "
                                          u"anche come loro presso verso oltre tramite mediante ovvero oppure nonche"))
            hashes.push_back(word.hash);
        std::sort(hashes.begin(), hashes.end());
        return hashes;
    }();
    return std::binary_search(shortWords.begin(), shortWords.end(), hash);
}

} // namespace

TextWords wordsOf(QStringView text)
{
    const FoldedLetters &letters = foldedLetters();
    TextWords words;
    TextWord word{emptyHash};
    bool hasSmall = false;
    const auto close = [&](qsizetype at) {
        if (word.hash != emptyHash) {
            word.length = at - word.from;
            words.append(word);
        }
        word = {emptyHash, at + 1};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const Folded folded = letters.of(c);
        if (folded.first == 0) {
            close(at);
            continue;
        }
        if (word.hash == emptyHash)
            word.from = at, word.isCapital = c.isUpper();
        word.hasDigit = word.hasDigit || c.isDigit();
        hasSmall = hasSmall || c.isLower();
        word.hash = mixed(word.hash, folded.first);
        if (folded.second != 0)
            word.hash = mixed(word.hash, folded.second);
    }
    close(text.size());
    for (TextWord &found : words)
        found.isCapital = found.isCapital && hasSmall;
    return words;
}

TextWords significantWordsOf(QStringView text)
{
    TextWords words = wordsOf(text);
    const auto end = std::remove_if(words.begin(), words.end(),
        [](const TextWord &word) { return !word.hasDigit && (word.length < 4 || isShortWord(word.hash)); });
    words.resize(end - words.begin());
    return words;
}

quint64 hashOf(std::span<const TextWord> words)
{
    quint64 hash = emptyHash;
    for (const TextWord &word : words)
        hash = mixed(hash, word.hash);
    return hash;
}

quint64 wordingHash(QStringView text)
{
    const FoldedLetters &letters = foldedLetters();
    quint64 hash = emptyHash;
    for (const QChar c : text) {
        const Folded folded = letters.of(c);
        if (folded.first != 0)
            hash = mixed(hash, folded.first);
        if (folded.second != 0)
            hash = mixed(hash, folded.second);
    }
    return hash == emptyHash ? 0 : hash;
}

bool sameWording(QStringView left, QStringView right)
{
    return wordingHash(left) == wordingHash(right);
}

bool saysPartOf(QStringView part, QStringView whole)
{
    const TextWords inside = significantWordsOf(part);
    const TextWords all = significantWordsOf(whole);
    return std::all_of(inside.begin(), inside.end(), [&](const TextWord &word) {
        return std::any_of(all.begin(), all.end(), [&](const TextWord &other) { return other.hash == word.hash; });
    });
}

} // namespace piao::checks
