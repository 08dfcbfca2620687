// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <QString>

#include <span>
#include <vector>

/// The ten quality criteria for the PIAO of provinces published by CERVAP and UPI, asked of a plan as measurable
/// questions. The questions and the score are this program's own (docs/quality.md says how they are made), not an official
/// mark.
namespace piao::checks {

/// One question of a criterion. Texts are English source texts, context "checks".
struct QualityQuestion {
    const char *token = "";  ///< "impact"; with its criterion's id it stays the same for ever: answers refer to it
    const char *asks = "";   ///< "Does each public value have an indicator of its impact?"
    const char *counts = ""; ///< what the figures count: "Public values with an indicator of impact"; empty: a person answers
    const char *advice = ""; ///< what to do so that the share rises

    bool byPerson() const { return *counts == '\0'; }
};

struct QualityCriterion {
    const char *id = "";      ///< "A3"
    const char *title = "";
    const char *meaning = ""; ///< what the criterion wants of a plan
    std::vector<QualityQuestion> questions = {};
};

/// A1 to C10, in this order.
std::span<const QualityCriterion> qualityCriteria();

/// A record that lowers the share of a question.
struct QualityLack {
    domain::Kind kind;
    Slot slot;
    const char *column; ///< where it is to be mended; empty: the record as a whole

    friend bool operator==(const QualityLack &, const QualityLack &) = default;
};

/// What a question came to.
struct QualityResult {
    const QualityQuestion *question = nullptr;
    bool applies = true;   ///< false: the plan's profile does not ask for it and it is left out of the means
    int good = 0;          ///< of a computed question: so many …
    int of = 0;            ///< … of so many; 0: there is nothing yet that it could be asked of
    double share = 0;      ///< 0 to 1
    double gain = 0;       ///< points of the total that a share of 1 would add
    std::vector<QualityLack> lacks = {}; ///< what lowers it, each record once, in the order of storage
    QString answer = {};   ///< of a person: the token "yes", "partly" or "no"; empty: unanswered
    QString evidence = {};

    bool isUnanswered() const { return question->byPerson() && answer.isEmpty(); }
    /// "3 of 5", "none yet", "In part", in the person's language.
    QString count() const;
    /// With what was counted: "Public values with an indicator of impact: 3 of 5"; "Answer: In part".
    QString figures() const;
};

struct QualityCriterionScore {
    const QualityCriterion *criterion = nullptr;
    bool applies = true; ///< false when none of its questions does
    double score = 0;    ///< 0 to 100: the mean of its questions
    std::vector<QualityResult> questions = {};
};

struct QualityScore {
    double total = 0;      ///< 0 to 100: the mean of the criteria
    double unanswered = 0; ///< points that the unanswered questions could still add
    std::vector<QualityCriterionScore> criteria = {};

    /// Of the plan as the facts have it.
    static QualityScore of(const PlanFacts &facts);

    /// The questions that would raise the total, the most first. They point into this score.
    std::vector<const QualityResult *> byGain() const;
    const QualityCriterionScore &criterionOf(const QualityResult &result) const;
};

/// Translated texts.
QString titleOf(const QualityCriterion &criterion);
QString meaningOf(const QualityCriterion &criterion);
QString askedBy(const QualityQuestion &question);
QString adviceOf(const QualityQuestion &question);

} // namespace piao::checks
