// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/quality_score.h"

#include "check_text.h"
#include "quality/quality_questions.h"

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column answerCriterion{Kind::QualityAnswer, "criterion"};
const Column answerQuestion{Kind::QualityAnswer, "question"};
const Column answerChoice{Kind::QualityAnswer, "answer"};
const Column answerEvidence{Kind::QualityAnswer, "evidence"};

/// Sub-sections 2.1 and 2.2 and section 4 are not compulsory for bodies with fewer than 50 staff (DM 132/2022, art. 6).
bool isCompulsory(PlanPart part, const PlanFacts &facts)
{
    return !facts.isSimplified() || (part != PlanPart::PublicValue && part != PlanPart::Performance && part != PlanPart::Monitoring);
}

double shareOfAnswer(const QString &answer)
{
    return answer == QLatin1String("yes") ? 1 : answer == QLatin1String("partly") ? 0.5 : 0;
}

/// The first answer that the plan holds; a second one to the same question is nobody's wish.
void readAnswer(const PlanFacts &facts, const QualityCriterion &criterion, QualityResult &result)
{
    bool found = false;
    facts.each(Kind::QualityAnswer, [&](const Fact &fact) {
        if (found || fact.text(answerCriterion) != QLatin1String(criterion.id)
            || fact.text(answerQuestion) != QLatin1String(result.question->token))
            return;
        found = true;
        result.answer = fact.text(answerChoice);
        result.evidence = fact.text(answerEvidence);
    });
    result.share = shareOfAnswer(result.answer);
}

void keepEachOnce(std::vector<QualityLack> &lacks)
{
    const auto key = [](const QualityLack &lack) { return std::pair(lack.kind, lack.slot); };
    std::stable_sort(lacks.begin(), lacks.end(), [&](const auto &left, const auto &right) { return key(left) < key(right); });
    const auto end = std::unique(lacks.begin(), lacks.end(), [&](const auto &left, const auto &right) { return key(left) == key(right); });
    lacks.erase(end, lacks.end());
}

QualityResult resultOf(const QualityQuestion &question, const QualityMeasure &measure, const QualityCriterion &criterion, const PlanFacts &facts)
{
    QualityResult result;
    result.question = &question;
    if (question.byPerson()) {
        readAnswer(facts, criterion, result);
        return result;
    }
    QualityTally tally(result);
    measure.count(facts, tally);
    keepEachOnce(result.lacks);
    result.applies = result.of > 0 || isCompulsory(measure.part, facts);
    result.share = result.of > 0 ? double(result.good) / result.of : 0;
    return result;
}

QualityCriterionScore scoreOf(const QualityCriterion &criterion, const std::vector<QualityMeasure> &measures, const PlanFacts &facts)
{
    QualityCriterionScore score;
    score.criterion = &criterion;
    int asked = 0;
    for (size_t i = 0; i < measures.size(); ++i) {
        score.questions.push_back(resultOf(criterion.questions[i], measures[i], criterion, facts));
        if (score.questions.back().applies) {
            ++asked;
            score.score += score.questions.back().share * 100;
        }
    }
    score.applies = asked > 0;
    score.score = asked > 0 ? score.score / asked : 0;
    for (QualityResult &result : score.questions)
        result.gain = result.applies ? (1 - result.share) * 100 / asked : 0;
    return score;
}

/// In the order of qualityCriteria().
const std::vector<MeasuredCriterion> &measuredCriteria()
{
    static const std::vector<MeasuredCriterion> all{simplification(), selectivity(), adequacy(), integration(), orientation(),
        integrationTeam(), thematicTeams(), stakeholders(), clearWork(), sequence()};
    return all;
}

} // namespace

std::span<const QualityCriterion> qualityCriteria()
{
    static const auto all = [] {
        std::vector<QualityCriterion> criteria;
        for (const MeasuredCriterion &measured : measuredCriteria())
            criteria.push_back(measured.criterion);
        return criteria;
    }();
    return all;
}

QualityScore QualityScore::of(const PlanFacts &facts)
{
    QualityScore score;
    int asked = 0;
    for (size_t i = 0; i < measuredCriteria().size(); ++i) {
        score.criteria.push_back(scoreOf(qualityCriteria()[i], measuredCriteria()[i].measures, facts));
        if (score.criteria.back().applies) {
            ++asked;
            score.total += score.criteria.back().score;
        }
    }
    // B6, B7 and C10 are asked of every plan: the mean is never of nothing.
    score.total /= asked;
    for (QualityCriterionScore &criterion : score.criteria) {
        for (QualityResult &result : criterion.questions) {
            result.gain /= asked;
            if (result.isUnanswered())
                score.unanswered += result.gain;
        }
    }
    return score;
}

std::vector<const QualityResult *> QualityScore::byGain() const
{
    std::vector<const QualityResult *> results;
    for (const QualityCriterionScore &criterion : criteria) {
        for (const QualityResult &result : criterion.questions) {
            if (result.gain > 0)
                results.push_back(&result);
        }
    }
    std::stable_sort(results.begin(), results.end(), [](const auto *left, const auto *right) { return left->gain > right->gain; });
    return results;
}

const QualityCriterionScore &QualityScore::criterionOf(const QualityResult &result) const
{
    return *std::find_if(criteria.begin(), criteria.end(), [&](const QualityCriterionScore &criterion) {
        return &result >= criterion.questions.data() && &result < criterion.questions.data() + criterion.questions.size();
    });
}

QString QualityResult::count() const
{
    if (isUnanswered())
        return CheckText::tr("Not answered yet");
    if (question->byPerson())
        return domain::choiceLabel(domain::describe(Kind::QualityAnswer).field("answer"), answer);
    return of > 0 ? CheckText::tr("%1 of %2").arg(good).arg(of) : CheckText::tr("none yet");
}

QString QualityResult::figures() const
{
    if (isUnanswered())
        return count();
    if (question->byPerson())
        return CheckText::tr("Answer: %1").arg(count());
    return QStringLiteral("%1: %2").arg(QCoreApplication::translate("checks", question->counts), count());
}

QString titleOf(const QualityCriterion &criterion)
{
    return QCoreApplication::translate("checks", criterion.title);
}

QString meaningOf(const QualityCriterion &criterion)
{
    return QCoreApplication::translate("checks", criterion.meaning);
}

QString askedBy(const QualityQuestion &question)
{
    return QCoreApplication::translate("checks", question.asks);
}

QString adviceOf(const QualityQuestion &question)
{
    return QCoreApplication::translate("checks", question.advice);
}

} // namespace piao::checks
