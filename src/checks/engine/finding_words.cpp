// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/plan_checker.h"

#include "engine/finding_place.h"

namespace piao::checks {

using domain::describe;
using domain::RecordKey;

FindingText PlanChecker::text(const Finding &finding) const
{
    FindingText text;
    const Fact *subject = m_facts.at(finding.kind, finding.slot);
    if (!subject)
        return text;
    const Check &check = *allChecks()[size_t(finding.check)];
    Report report(finding, text);
    report.setSubject(finding.check, *subject);
    check.examine(*subject, m_facts, report);
    if (text.remedy.isEmpty())
        text.remedy = remedyOf(check.info());
    return text;
}

RecordKey PlanChecker::recordOf(const Finding &finding) const
{
    const Fact *fact = m_facts.at(finding.kind, finding.slot);
    return fact ? m_facts.keyOf(*fact) : RecordKey();
}

QString PlanChecker::columnOf(const Finding &finding) const
{
    return finding.field < 0 ? QString() : QString::fromLatin1(describe(finding.kind).fields[size_t(finding.field)].column);
}

PlanPart PlanChecker::partOf(const Finding &finding) const
{
    const Fact *fact = m_facts.at(finding.kind, finding.slot);
    return fact ? planPartOf(*fact, m_facts) : PlanPart::Document;
}

std::vector<Slot> PlanChecker::centresOf(const Finding &finding) const
{
    const Fact *fact = m_facts.at(finding.kind, finding.slot);
    return fact ? centresOfFact(*fact, m_facts) : std::vector<Slot>();
}

} // namespace piao::checks
