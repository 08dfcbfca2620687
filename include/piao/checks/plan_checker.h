// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <QSet>

#include <functional>

namespace piao::checks {

size_t qHash(const Finding &finding, size_t seed = 0);

/// How many findings there are; those that were set aside stand apart.
struct FindingCounts {
    std::array<int, allSeverities.size()> bySeverity{};
    int suppressed = 0;

    int of(Severity severity) const { return bySeverity[size_t(severity)]; }
    int total() const { return bySeverity[0] + bySeverity[1] + bySeverity[2]; }
    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};

/// What a re-check changed, for those who show findings.
struct CheckImpact {
    std::vector<int> checks; ///< whose findings changed, in order; positions in allChecks()
    bool suppressions = false; ///< what is set aside, or how severe a check is, changed
    std::vector<domain::RecordKey> records; ///< records whose own findings came or went; may name some that are gone

    bool isEmpty() const { return checks.empty() && !suppressions; }
};

/// Checks a plan and keeps what it found in step with it: after an edit only what the edit touches is looked at again.
/// Lives in the thread of its connection.
class PlanChecker
{
public:
    /// Told the part that is done, 0 to 1; answers false to stop.
    using Progress = std::function<bool(double)>;

    /// Looks at the whole plan. ErrorCode::Cancelled when `progress` says so.
    /// @param connection of the document or of a snapshot; must live as long as the checker, or until rebind()
    static domain::Result<PlanChecker> check(store::Connection &connection, const QDate &today = QDate::currentDate(),
        const Progress &progress = {});

    /// Follows one notice, which must be the next one after the state that was checked.
    CheckImpact apply(const document::ChangeNotice &notice);
    /// From now on on another connection to the same plan.
    void rebind(store::Connection &connection) { m_facts.rebind(connection); }

    const PlanFacts &facts() const { return m_facts; }

    /// What a check found, in the order of the records' storage, with what was set aside.
    std::span<const Finding> findings(int check) const { return m_findings[size_t(check)]; }
    /// Whether the finding is there now.
    bool has(const Finding &finding) const;
    /// What was found in a record itself, by all checks.
    std::vector<Finding> findingsOf(const domain::RecordKey &record) const;
    const FindingCounts &counts() const { return m_counts; }
    /// The same of one check.
    FindingCounts countsOf(int check) const;

    /// The words of a finding, made now. Empty when it is gone.
    FindingText text(const Finding &finding) const;
    domain::RecordKey recordOf(const Finding &finding) const;
    /// The column of the finding's field; empty for the record as a whole.
    QString columnOf(const Finding &finding) const;
    PlanPart partOf(const Finding &finding) const;
    /// The centres whose finding it is; none for what concerns the whole body.
    std::vector<Slot> centresOf(const Finding &finding) const;
    Severity severityOf(int check) const { return m_severities[size_t(check)]; }
    bool isActive(int check) const { return m_active[size_t(check)]; }
    bool isSuppressed(const Finding &finding) const { return m_suppressed.contains(finding); }
    /// The record that sets the finding aside; null when none does.
    domain::RecordKey suppressionOf(const Finding &finding) const { return m_suppressed.value(finding); }
    /// The finding that a suppression speaks of; nothing when it is not there (any more).
    std::optional<Finding> suppressedBy(const domain::RecordKey &suppression) const;

    /// The record that would set the finding aside, ready to be inserted.
    domain::Record suppressionFor(const Finding &finding, const QString &reason, const QString &author) const;

private:
    explicit PlanChecker(PlanFacts facts);
    void readSettings();
    void readSuppressions();
    void count();
    bool checkAll(const Progress &progress);
    void runCheck(int check);
    bool examineAgain(int check, const Fact *subject, domain::Kind kind, Slot slot);
    int checkSetBy(const domain::RecordKey &key) const;
    void noteDifference(const std::vector<Finding> &before, const std::vector<Finding> &after, CheckImpact &impact) const;
    std::optional<Finding> findingOf(const Fact &suppression) const;

    PlanFacts m_facts;
    std::vector<std::vector<Finding>> m_findings; ///< by check, sorted by kind and slot
    std::vector<bool> m_active;
    std::vector<Severity> m_severities;
    QHash<Finding, domain::RecordKey> m_suppressed;
    FindingCounts m_counts;
};

} // namespace piao::checks
