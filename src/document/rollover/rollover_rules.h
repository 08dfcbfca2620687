// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/rollover.h"
#include "piao/document/unit_of_work.h"
#include "rollover/baseline_proposals.h"

#include <QSet>

#include <optional>

namespace piao::document {

/// Turns a private copy of a plan into the plan of the next period, rule by rule, and says what it did.
class RolloverRules
{
public:
    /// @param plan with a transaction open
    RolloverRules(store::Connection &plan, const domain::PlanPeriod &period, RolloverReport &report);

    domain::Result<void> apply(const Rollover::Progress &progress);

private:
    using Rule = domain::Result<void> (RolloverRules::*)();
    using Group = RolloverReport::Group;

    domain::Result<void> continueObjectives();
    domain::Result<void> continueEdition(const domain::Record &objective, QStringList &names);
    domain::Result<void> readBaselines();
    domain::Result<void> leavePassedYear();
    domain::Result<void> leaveObjectives();
    domain::Result<void> leaveMeasurements();
    domain::Result<void> leavePeople();
    domain::Result<void> leaveTraining();
    domain::Result<void> leavePrinted();
    domain::Result<void> proposeBaselines();
    domain::Result<void> beginPlanAnew();
    domain::Result<void> beginStatesAnew();
    domain::Result<void> forgetFindings();
    domain::Result<void> markTexts();
    domain::Result<void> findWhatToCheck();
    domain::Result<void> countCarried();

    PlanReader &reader() { return m_unit.reader(); }
    bool isUnfinished(const QString &objectiveId);
    /// Records of the kind whose year has passed.
    std::vector<domain::Record> passed(domain::Kind kind);
    domain::Result<void> leave(const std::vector<domain::Record> &records, const char *sentence, bool named);
    void note(Group group, const QString &text, int count, const QStringList &names = {});
    int passedYear() const { return m_report.from.firstYear; }

    UnitOfWork m_unit;
    RolloverReport &m_report;
    std::optional<BaselineProposals> m_baselines; ///< read while the passed year is still there
    QSet<QString> m_continued;   ///< editions that have a later one
    QSet<QString> m_newEditions;
};

} // namespace piao::document
