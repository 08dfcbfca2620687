// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/stated_counts.h"
#include "piao/domain/plan_period.h"

#include <QString>
#include <QStringList>

namespace piao::checks {

/// The words around a number that a text states: they decide what it counts.
struct StatedSentence {
    QString before; ///< from the sentence's beginning to the number
    QString behind; ///< the number and what follows, to the sentence's end

    /// The number with some words of what follows.
    QString excerpt() const { return behind; }
};

/// In a text without markup.
StatedSentence sentenceAt(const QString &text, const document::StatedCount &count);
StatedSentence sentenceOf(const domain::Narrative &narrative, const document::StatedCount &count);

/// Whether it speaks of a part alone: «3 processi a rischio alto», «altri 5 obiettivi».
bool isPartial(const StatedSentence &sentence);
/// Whether it speaks of bodies in general: «gli enti con 50 dipendenti».
bool isOfOthers(const StatedSentence &sentence);
/// Whether it names a year in which the plan is not: «89 obiettivi nel 2023».
bool isOfAnotherTime(const StatedSentence &sentence, const domain::PlanPeriod &period);

/// Rules out most texts at little cost: false when no number stands before the name of anything that is counted.
/// @param levels what the plan calls its levels, many of each
bool mayStateCount(const QString &stored, const QStringList &levels);

} // namespace piao::checks
