// SPDX-License-Identifier: EUPL-1.2
#include "figures/years_in_text.h"

#include "wording/text_words.h"

#include "piao/domain/italian_reading.h"

namespace piao::checks {

namespace {

constexpr int yearDigits = 4;

QStringView textOf(QStringView text, const TextWord &word)
{
    return text.mid(word.from, word.length);
}

/// 0: the word is no year of this century.
int yearOf(QStringView word)
{
    bool isNumber = false;
    const int year = word.size() == yearDigits ? word.toInt(&isNumber) : 0;
    return isNumber && year >= 2000 && year < 2100 ? year : 0;
}

/// Whether only a stroke, a dash or a point stands between two words: they are one law, one date or one span.
bool areOne(QStringView text, const TextWord &left, const TextWord &right)
{
    const QStringView between = text.mid(left.from + left.length, right.from - left.from - left.length).trimmed();
    return between == u"/" || between == u"-" || between == u"–" || between == u"." || between == u"‑";
}

bool bothNumbers(const TextWord &left, const TextWord &right)
{
    return left.hasDigit && right.hasDigit;
}

} // namespace

std::optional<int> yearOfTitle(QStringView text, const WordStems &announcing)
{
    const TextWords words = wordsOf(text);
    std::optional<int> announced;
    int years = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int year = words[i].hasDigit ? yearOf(textOf(text, words[i])) : 0;
        if (year == 0)
            continue;
        ++years;
        const bool joinedBefore = i > 0 && bothNumbers(words[i - 1], words[i]) && areOne(text, words[i - 1], words[i]);
        const bool joinedBehind = i + 1 < words.size() && bothNumbers(words[i], words[i + 1]) && areOne(text, words[i], words[i + 1]);
        if (i == 0 || joinedBefore || joinedBehind)
            continue;
        const QStringView before = textOf(text, words[i - 1]);
        constexpr qsizetype leastWord = 4;
        // «dicembre 2025», «entro il 2025» and «nel 2025» are terms.
        const bool ends = i + 1 == words.size() && before.size() >= leastWord && domain::readMonth(before) == 0
            && before.compare(u"entro", Qt::CaseInsensitive) != 0 && before.compare(u"dall", Qt::CaseInsensitive) != 0;
        if (announcing.areIn(before) || ends)
            announced = year;
    }
    return years == 1 ? announced : std::nullopt;
}

} // namespace piao::checks
