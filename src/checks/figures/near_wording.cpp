// SPDX-License-Identifier: EUPL-1.2
#include "figures/near_wording.h"

#include "wording/text_words.h"

#include <algorithm>

namespace piao::checks {

namespace {

using Words = std::span<const TextWord>;

Words part(const TextWords &words, qsizetype from, qsizetype count)
{
    return Words(words.data() + from, size_t(count));
}

bool tells(const TextWord &word)
{
    return word.hasDigit || (word.isCapital && word.from > 0);
}

/// The first place at which they differ, or the end of the shorter one.
qsizetype firstDifference(const TextWords &left, const TextWords &right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype at = 0;
    while (at < shorter && left[at].hash == right[at].hash)
        ++at;
    return at;
}

bool sameFrom(const TextWords &left, qsizetype leftFrom, const TextWords &right, qsizetype rightFrom)
{
    return std::equal(left.begin() + leftFrom, left.end(), right.begin() + rightFrom, right.end(),
        [](const TextWord &a, const TextWord &b) { return a.hash == b.hash; });
}

} // namespace

Likeness likenessOf(QStringView left, QStringView right, int leastWords)
{
    if (sameWording(left, right))
        return Likeness::Same;
    const TextWords a = significantWordsOf(left);
    const TextWords b = significantWordsOf(right);
    const TextWords &shorter = a.size() <= b.size() ? a : b;
    const TextWords &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || longer.size() - 1 < leastWords)
        return Likeness::None;
    const qsizetype at = firstDifference(shorter, longer);
    if (at == longer.size())
        return Likeness::Near;
    const bool exchanged = shorter.size() == longer.size();
    const bool restIsSame = sameFrom(shorter, exchanged ? at + 1 : at, longer, at + 1);
    const bool telling = tells(longer[at]) || (exchanged && tells(shorter[at]));
    return restIsSame && !telling ? Likeness::Near : Likeness::None;
}

std::vector<quint64> likenessKeys(QStringView text)
{
    const TextWords words = significantWordsOf(text);
    const qsizetype count = words.size();
    // Of two texts that differ in one word, the halves before or behind it are the same, whichever way an odd number is halved.
    constexpr qsizetype leastHalved = 4;
    if (count < leastHalved) {
        const quint64 wording = wordingHash(text);
        return wording == 0 ? std::vector<quint64>() : std::vector<quint64>{wording};
    }
    // A word with a digit is never the one that differs.
    quint64 numbers = 0;
    for (const TextWord &word : words)
        numbers = word.hasDigit ? numbers * 31 + word.hash : numbers;
    std::vector<quint64> keys;
    for (const qsizetype half : {count / 2, count - count / 2}) {
        keys.push_back(hashOf(part(words, 0, half)) ^ numbers);
        keys.push_back(~hashOf(part(words, count - half, half)) ^ numbers);
        if (count % 2 == 0)
            break;
    }
    return keys;
}

} // namespace piao::checks
