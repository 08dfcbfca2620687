// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/plan_quality.h"

namespace piao::models {

using checks::PlanFacts;
using checks::QualityCriterion;
using checks::QualityQuestion;
using checks::QualityResult;
using domain::Kind;
using domain::Record;

namespace {

/// Letters that are typed come as one edit.
constexpr int pauseMs = 100;

} // namespace

PlanQuality::PlanQuality(document::PlanDocument *document) : QObject(document), m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &PlanQuality::changed);
    connect(document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        if (notice.reset)
            m_facts.reset();
        else if (m_facts)
            m_facts->apply(notice);
        m_score.reset();
        m_soon.start();
    });
}

PlanQuality &PlanQuality::of(document::PlanDocument &document)
{
    if (auto *known = document.findChild<PlanQuality *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new PlanQuality(&document);
}

const PlanFacts *PlanQuality::facts()
{
    if (!m_facts) {
        domain::Result<PlanFacts> loaded = PlanFacts::load(m_document->connection(), QDate::currentDate(), {});
        if (loaded)
            m_facts.emplace(std::move(*loaded));
    }
    return m_facts ? &*m_facts : nullptr;
}

std::shared_ptr<const checks::QualityScore> PlanQuality::score()
{
    if (!m_score) {
        if (const PlanFacts *plan = facts())
            m_score = std::make_shared<const checks::QualityScore>(checks::QualityScore::of(*plan));
    }
    return m_score;
}

Record PlanQuality::answerTo(const QualityCriterion &criterion, const QualityQuestion &question)
{
    const QString token = QString::fromLatin1(question.token);
    for (const Record &answer : m_document->reader().where(Kind::QualityAnswer, "criterion", QString::fromLatin1(criterion.id))) {
        if (answer.text("question") == token)
            return answer;
    }
    Record answer(Kind::QualityAnswer);
    const QString id = QStringLiteral("%1.%2").arg(QLatin1String(criterion.id), token);
    answer.set("id", id).set("criterion", QString::fromLatin1(criterion.id)).set("question", token);
    return answer;
}

std::vector<domain::RecordKey> PlanQuality::lackingRecords(const QualityResult &result, size_t most)
{
    std::vector<domain::RecordKey> records;
    const PlanFacts *plan = facts();
    for (const checks::QualityLack &lack : result.lacks) {
        const checks::Fact *fact = plan && records.size() < most ? plan->at(lack.kind, lack.slot) : nullptr;
        if (fact)
            records.push_back(plan->keyOf(*fact));
    }
    return records;
}

} // namespace piao::models
