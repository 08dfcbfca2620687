// SPDX-License-Identifier: EUPL-1.2
#include "quality/readability.h"

#include <algorithm>

namespace piao::checks {

namespace {

/// A full stop that a small letter or a figure follows belongs to an abbreviation or a number, one after a single letter to an
/// initial.
bool endsSentence(QStringView text, qsizetype at)
{
    const QChar sign = text[at];
    if (sign != u'.')
        return sign == u'\n' || sign == u'!' || sign == u'?' || sign == u';';
    const bool initial = at >= 1 && text[at - 1].isLetter() && (at == 1 || !text[at - 2].isLetter());
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isSpace() && text[next] != u'\n')
        ++next;
    const bool goesOn = next < text.size() && (text[next].isLower() || text[next].isDigit() || next == at + 1);
    return !initial && !goesOn;
}

} // namespace

std::optional<double> gulpease(QStringView text, int fewestWords)
{
    int letters = 0;
    int words = 0;
    int sentences = 0;
    bool inWord = false;
    bool inSentence = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber()) {
            ++letters;
            words += inWord ? 0 : 1;
            inWord = true;
            inSentence = true;
        } else {
            inWord = false;
            if (inSentence && endsSentence(text, i)) {
                ++sentences;
                inSentence = false;
            }
        }
    }
    sentences += inSentence ? 1 : 0;
    if (words < fewestWords || words == 0)
        return {};
    return std::clamp(89 + (300.0 * sentences - 10.0 * letters) / words, 0.0, 100.0);
}

} // namespace piao::checks
