// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/quality_score.h"
#include "piao/document/plan_document.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace piao::models {

/// The score of an open plan on the quality criteria. One for each open plan; worked out when somebody asks for it, so that
/// edits cost nothing while nobody looks.
class PlanQuality : public QObject
{
    Q_OBJECT

public:
    /// Made when first asked for, and gone with the plan.
    static PlanQuality &of(document::PlanDocument &document);

    /// Of the plan as it is now; nullptr when the plan cannot be read.
    std::shared_ptr<const checks::QualityScore> score();
    /// The answer record of a question: the plan's, or a new one that it does not have yet.
    domain::Record answerTo(const checks::QualityCriterion &criterion, const checks::QualityQuestion &question);
    /// At most so many of the records that lower the share of a question of the present score.
    std::vector<domain::RecordKey> lackingRecords(const checks::QualityResult &result, size_t most);

signals:
    /// The plan is another one: the score may be, too.
    void changed();

private:
    explicit PlanQuality(document::PlanDocument *document);
    const checks::PlanFacts *facts();

    document::PlanDocument *m_document;
    std::optional<checks::PlanFacts> m_facts; ///< read when first asked for, then kept in step
    std::shared_ptr<const checks::QualityScore> m_score; ///< nullptr: to be worked out
    QTimer m_soon;
};

} // namespace piao::models
