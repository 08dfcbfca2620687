// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/live_checks.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace piao::models {

/// What the checks found in single records, for those who show records: trees, tables and forms mark what is to be mended. One
/// for each open plan. Only what is asked for is looked up, and it is kept until it changes, so that a tree of fifty thousand
/// rows costs what is seen of it. Findings that were set aside mark nothing.
class FindingMarks : public QObject
{
    Q_OBJECT

public:
    /// The plan's marks; made when first asked for, and gone with the plan. Without checks nothing is marked.
    static FindingMarks &of(document::PlanDocument &document);

    /// nullptr takes the checks away; they must not go before.
    void setChecks(checks::LiveChecks *checks);
    checks::LiveChecks *checks() const { return m_checks; }

    /// The worst that was found in the record itself; nothing when nothing was.
    std::optional<checks::Severity> worstOf(const domain::RecordKey &record) const;
    /// What was found in the record itself, the worst first.
    std::vector<checks::Finding> findingsOf(const domain::RecordKey &record) const;
    /// "Error: «Visite» has no baseline.", one line for each of these findings.
    QStringList messages(const std::vector<checks::Finding> &findings) const;
    checks::Severity severityOf(const checks::Finding &finding) const;

signals:
    /// These records are marked otherwise now.
    void changed(const QSet<piao::domain::RecordKey> &records);
    void allChanged();
    /// An edit was taken in: messages may name what was edited, though no mark changed.
    void followed();

private:
    explicit FindingMarks(document::PlanDocument *document);
    void forgetAll();
    void take(const checks::CheckImpact &impact);
    const checks::PlanChecker *checker() const { return m_checks ? m_checks->checker() : nullptr; }

    QPointer<checks::LiveChecks> m_checks;
    mutable QHash<domain::RecordKey, std::vector<checks::Finding>> m_known;
};

} // namespace piao::models
