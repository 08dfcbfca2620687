// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/stated_counts.h"

#include "piao/domain/text_fold.h"

#include <QHash>

namespace piao::document {

namespace {

/// "ventuno", "ventotto": the tens lose their vowel before uno and otto.
QString belowHundred(int number)
{
    static const QStringList small{QString(), QStringLiteral("uno"), QStringLiteral("due"), QStringLiteral("tre"), QStringLiteral("quattro"),
        QStringLiteral("cinque"), QStringLiteral("sei"), QStringLiteral("sette"), QStringLiteral("otto"), QStringLiteral("nove"),
        QStringLiteral("dieci"), QStringLiteral("undici"), QStringLiteral("dodici"), QStringLiteral("tredici"), QStringLiteral("quattordici"),
        QStringLiteral("quindici"), QStringLiteral("sedici"), QStringLiteral("diciassette"), QStringLiteral("diciotto"), QStringLiteral("diciannove")};
    static const QStringList tens{QString(), QString(), QStringLiteral("venti"), QStringLiteral("trenta"), QStringLiteral("quaranta"),
        QStringLiteral("cinquanta"), QStringLiteral("sessanta"), QStringLiteral("settanta"), QStringLiteral("ottanta"), QStringLiteral("novanta")};
    if (number < 20)
        return small.at(number);
    QString word = tens.at(number / 10);
    if (number % 10 == 1 || number % 10 == 8)
        word.chop(1);
    return word + small.at(number % 10);
}

QHash<QString, qlonglong> numberWords()
{
    QHash<QString, qlonglong> words;
    for (int number = 2; number < 1000; ++number) {
        const int hundreds = number / 100;
        QString word = hundreds == 0 ? QString() : (hundreds == 1 ? QString() : belowHundred(hundreds)) + QStringLiteral("cento");
        word += belowHundred(number % 100);
        words.insert(word, number);
    }
    return words;
}

} // namespace

std::optional<qlonglong> readNumberWord(QStringView word)
{
    static const QHash<QString, qlonglong> words = numberWords();
    const auto found = words.constFind(domain::fold(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace piao::document
