// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/finding_marks.h"

#include <algorithm>

namespace piao::models {

using checks::Finding;
using checks::LiveChecks;
using checks::Severity;
using domain::RecordKey;

FindingMarks::FindingMarks(document::PlanDocument *document) : QObject(document) {}

FindingMarks &FindingMarks::of(document::PlanDocument &document)
{
    if (auto *known = document.findChild<FindingMarks *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new FindingMarks(&document);
}

void FindingMarks::setChecks(LiveChecks *checks)
{
    if (m_checks)
        m_checks->disconnect(this);
    m_checks = checks;
    if (checks) {
        connect(checks, &LiveChecks::lookedAtAll, this, &FindingMarks::forgetAll);
        connect(checks, &LiveChecks::changed, this, &FindingMarks::take);
        connect(checks, &LiveChecks::followed, this, &FindingMarks::followed);
    }
    forgetAll();
}

void FindingMarks::forgetAll()
{
    m_known.clear();
    emit allChanged();
}

void FindingMarks::take(const checks::CheckImpact &impact)
{
    if (impact.suppressions) {
        forgetAll();
        return;
    }
    for (const RecordKey &record : impact.records)
        m_known.remove(record);
    if (!impact.records.empty())
        emit changed(QSet<RecordKey>(impact.records.begin(), impact.records.end()));
}

std::vector<Finding> FindingMarks::findingsOf(const RecordKey &record) const
{
    // What the checks have not taken in yet must be asked for again.
    if (!checker() || !checker()->facts().find(record))
        return {};
    if (const auto known = m_known.constFind(record); known != m_known.constEnd())
        return *known;
    std::vector<Finding> findings = checker()->findingsOf(record);
    std::erase_if(findings, [this](const Finding &finding) { return checker()->isSuppressed(finding); });
    std::stable_sort(findings.begin(), findings.end(), [this](const Finding &a, const Finding &b) { return severityOf(a) < severityOf(b); });
    return *m_known.insert(record, std::move(findings));
}

std::optional<Severity> FindingMarks::worstOf(const RecordKey &record) const
{
    const std::vector<Finding> findings = findingsOf(record);
    return findings.empty() ? std::nullopt : std::optional(severityOf(findings.front()));
}

Severity FindingMarks::severityOf(const Finding &finding) const
{
    return checker() ? checker()->severityOf(finding.check) : Severity::Info;
}

QStringList FindingMarks::messages(const std::vector<Finding> &findings) const
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString message = checker() ? checker()->text(finding).message : QString();
        if (!message.isEmpty())
            lines.append(tr("%1: %2").arg(wordOf(severityOf(finding)), message));
    }
    return lines;
}

} // namespace piao::models
