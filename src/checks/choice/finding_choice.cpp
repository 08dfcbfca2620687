// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/finding_choice.h"

#include "choice/finding_director.h"
#include "engine/finding_place.h"

#include "piao/domain/natural_order.h"

#include <algorithm>
#include <set>

namespace piao::checks {

using domain::Kind;

namespace {

/// More of one check are counted, not read one by one.
constexpr size_t mostSorted = 5'000;

bool holds(const std::vector<Slot> &places, Slot wanted)
{
    return std::find(places.begin(), places.end(), wanted) != places.end();
}

bool isIn(const Fact &fact, const PlanFacts &facts, const FindingFilter &filter)
{
    return (filter.centre == noSlot || holds(centresOfFact(fact, facts), filter.centre))
        && (filter.director == noSlot || holds(directorsOfFact(fact, facts), filter.director));
}

void sortByName(const PlanChecker &checker, std::vector<Finding> &findings)
{
    if (findings.size() > mostSorted)
        return;
    std::vector<std::pair<QString, Finding>> named;
    for (const Finding &finding : findings)
        named.emplace_back(subjectName(checker, finding), finding);
    std::stable_sort(named.begin(), named.end(),
        [](const auto &left, const auto &right) { return domain::compareNatural(left.first, right.first) < 0; });
    std::transform(named.begin(), named.end(), findings.begin(), [](const auto &each) { return each.second; });
}

int struckBy(const std::vector<Finding> &findings)
{
    std::set<std::pair<Kind, Slot>> records;
    for (const Finding &finding : findings)
        records.insert({finding.kind, finding.slot});
    return int(records.size());
}

int examinedBy(const PlanChecker &checker, int check, const FindingFilter &filter)
{
    int examined = 0;
    for (const Kind kind : allChecks()[size_t(check)]->info().subjects) {
        if (kind == Kind::Plan)
            continue;
        if (!filter.hasPlace()) {
            examined += checker.facts().count(kind);
            continue;
        }
        checker.facts().each(kind, [&](const Fact &fact) { examined += isIn(fact, checker.facts(), filter) ? 1 : 0; });
    }
    return examined;
}

} // namespace

void FindingFilter::setLeast(Severity severity)
{
    for (size_t each = 0; each < severities.size(); ++each)
        severities[each] = each <= size_t(severity);
}

FindingChoice::FindingChoice(const PlanChecker &checker, const FindingFilter &filter) : m_filter(filter)
{
    for (int check = 0; check < int(allChecks().size()); ++check) {
        const bool wanted = filter.checks.empty() || std::find(filter.checks.begin(), filter.checks.end(), check) != filter.checks.end();
        if (!wanted || !checker.isActive(check) || !filter.severities[size_t(checker.severityOf(check))])
            continue;
        m_checks.push_back(chosenOf(checker, check));
        m_counts.bySeverity[size_t(checker.severityOf(check))] += int(m_checks.back().open.size());
        m_counts.suppressed += int(m_checks.back().setAside.size());
    }
}

bool FindingChoice::isIn(const PlanChecker &checker, const Finding &finding) const
{
    const Fact *fact = m_filter.hasPlace() ? checker.facts().at(finding.kind, finding.slot) : nullptr;
    return !fact || checks::isIn(*fact, checker.facts(), m_filter);
}

ChosenFindings FindingChoice::chosenOf(const PlanChecker &checker, int check) const
{
    ChosenFindings chosen{check};
    for (const Finding &finding : checker.findings(check)) {
        if (isIn(checker, finding))
            (checker.isSuppressed(finding) ? chosen.setAside : chosen.open).push_back(finding);
    }
    sortByName(checker, chosen.open);
    chosen.struck = struckBy(chosen.open);
    chosen.examined = examinedBy(checker, check, m_filter);
    return chosen;
}

bool FindingChoice::hasAtLeast(Severity severity) const
{
    for (size_t each = 0; each <= size_t(severity); ++each) {
        if (m_counts.bySeverity[each] > 0)
            return true;
    }
    return false;
}

} // namespace piao::checks
