// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/level_names.h"
#include "piao/domain/narrative.h"

#include <QString>

#include <vector>

namespace piao::document {

/// A number written by hand that says what the plan knows: «84 nel 2024», «quattordici obiettivi strategici».
struct StatedCount {
    qsizetype from = 0;    ///< of the number alone, in its text
    qsizetype length = 0;
    qlonglong stated = 0;
    QString actual;        ///< what the plan says now
    domain::LiveFigure figure;
    bool agrees = false;

    // Where the text stands, when it was found in a narrative: which line of flattened(), which cell (0, 0 outside tables),
    // which run.
    size_t line = 0;
    size_t row = 0;
    size_t column = 0;
    size_t run = 0;
};

/// Finds counts that are written by hand: a number, in digits or in Italian words, before the name of what is counted (the
/// plan's own names of its levels, and the usual ones of the other records), with or without a year of the plan; or before
/// "nel 2024" in a sentence that has named what it counts. Numbers of articles, dates and the like are none.
class StatedCounts
{
public:
    explicit StatedCounts(PlanReader &reader);

    /// In the order of the text.
    std::vector<StatedCount> in(const QString &text);
    std::vector<StatedCount> in(const domain::Narrative &narrative);

private:
    struct Noun {
        QStringList words; ///< folded
        domain::LiveFigure figure;
        bool hasYears = false;
    };
    struct Word {
        QString folded;
        qsizetype from;
        qsizetype length;
        bool opens = false; ///< a sentence
    };

    static std::vector<Word> wordsOf(const QString &text);
    void addNoun(const QString &words, const char *figure, std::map<QString, QString> parameters = {});
    const Noun *nounAt(const std::vector<Word> &words, size_t at) const;
    /// The year of the plan that "nel 2024", "per l'anno 2024" say from `at` on; 0: none.
    int yearAt(const std::vector<Word> &words, size_t at) const;
    bool isCountable(const std::vector<Word> &words, size_t at) const;
    StatedCount made(const Word &word, qlonglong number, domain::LiveFigure figure);

    PlanReader &m_reader;
    std::vector<int> m_years;
    std::vector<Noun> m_nouns;
};

/// The narrative with the number turned into the live figure. Nothing changes when the text is no longer what it was.
domain::Narrative replaceByFigure(const domain::Narrative &narrative, const StatedCount &count);

/// "quattordici" → 14, "ventitré" → 23, up to 999; nothing for what is no number.
std::optional<qlonglong> readNumberWord(QStringView word);

} // namespace piao::document
