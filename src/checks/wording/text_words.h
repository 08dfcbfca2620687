// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <span>

/// Texts taken to words, for comparing many of them: case, accents and punctuation do not count, and a word is a number, so
/// that nothing is copied.
namespace piao::checks {

struct TextWord {
    quint64 hash = 0;
    qsizetype from = 0;   ///< in the text
    qsizetype length = 0;
    bool hasDigit = false;
    bool isCapital = false; ///< begins with a capital, inside a text that is not all capitals: a name
};

using TextWords = QVarLengthArray<TextWord, 40>;

/// All words of a text. «Attività», «ATTIVITA'» and «attivita» are one word.
TextWords wordsOf(QStringView text);
/// Those that carry the meaning: no articles, no prepositions and no words of less than four letters; numbers always.
TextWords significantWordsOf(QStringView text);

/// One number for a run of words, in their order.
quint64 hashOf(std::span<const TextWord> words);
/// One number for a text by its letters and digits alone: spaces, punctuation, case and accents do not count. 0: it has none.
quint64 wordingHash(QStringView text);
/// Whether the texts have the same letters and digits.
bool sameWording(QStringView left, QStringView right);
/// Whether each significant word of `part` is one of `whole`: «Centro Unico Gare» of «Ufficio Centro Unico Gare ed Espropri».
bool saysPartOf(QStringView part, QStringView whole);

} // namespace piao::checks
