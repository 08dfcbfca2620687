// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "texts/cited_acts.h"
#include "texts/known_acts.h"

#include <QString>

#include <optional>

namespace piao::checks {

/// What cannot be right about a citation.
struct ActProblem {
    enum class Kind {
        ImpossibleYear, ///< before the unity of Italy, after the plan, or no year at all
        ImpossibleDate, ///< 31 June
        OtherDate,      ///< that act is of another day
        OtherKind,      ///< the number of that year belongs to an act of another kind
        OtherYear,      ///< an act of that kind and number is known, of another year
        DateOfAnother,  ///< only a date is given, and on that day another act was passed
        NoSuchNumber,   ///< no year ever had so many acts
        NoSuchArticle,  ///< the act has fewer articles
    };

    Kind kind;
    const KnownAct *known = nullptr; ///< the act that is meant, as far as the table can tell
    const KnownAct *other = nullptr; ///< of DateOfAnother: the act of that day
    int article = 0;                 ///< of NoSuchArticle
};

/// Finds what is certainly wrong, by the table and by the calendar; an act that the table does not know is taken to exist.
class ActJudge
{
public:
    /// @param latestYear after which no act can be cited
    /// @param usual acts that every plan cites: whoever writes their number means them
    ActJudge(int latestYear, std::vector<CitedAct> usual) : m_latestYear(latestYear), m_usual(std::move(usual)) {}

    std::optional<ActProblem> problemOf(const CitedAct &cited) const;

private:
    bool isUsual(const KnownAct &act) const;
    std::optional<ActProblem> dateProblem(const CitedAct &cited) const;
    std::optional<ActProblem> numberProblem(const CitedAct &cited) const;

    int m_latestYear;
    std::vector<CitedAct> m_usual;
};

/// In a sentence, without the citation itself: "there is no such day".
QString wordsOf(const ActProblem &problem, const CitedAct &cited);

} // namespace piao::checks
