// SPDX-License-Identifier: EUPL-1.2
#include "checks/finding_sieve.h"

#include <QElapsedTimer>

#include <algorithm>

namespace piao::models {

using checks::Finding;
using domain::Kind;

namespace {

/// The clock is looked at once in so many findings.
constexpr size_t stride = 64;

bool isSameRecord(const Finding &a, const Finding &b)
{
    return a.kind == b.kind && a.slot == b.slot;
}

} // namespace

void FindingSieve::begin(const checks::PlanChecker *checker, const FindingCriteria &criteria)
{
    m_checker = checker;
    m_criteria = criteria;
    m_words = domain::FoldedWords(criteria.text);
    m_pending.assign(checks::allChecks().size(), false);
    m_check = -1;
}

void FindingSieve::add(int check)
{
    m_pending[size_t(check)] = true;
    if (check == m_check)
        m_check = -1;
}

void FindingSieve::addAll()
{
    std::fill(m_pending.begin(), m_pending.end(), true);
    m_check = -1;
}

bool FindingSieve::isDone() const
{
    return std::find(m_pending.begin(), m_pending.end(), true) == m_pending.end();
}

void FindingSieve::restartCheck(int check)
{
    m_check = check;
    m_at = 0;
    m_records = 0;
    m_found.clear();
    const checks::Fact *centre = m_checker->facts().find({Kind::ResponsibilityCentre, m_criteria.centreId, {}});
    m_centre = centre ? centre->slot() : checks::noSlot;
    m_hasSetAside = !m_criteria.withSetAside && m_checker->counts().suppressed > 0;
}

void FindingSieve::run(int budgetMs, const Take &take)
{
    QElapsedTimer clock;
    clock.start();
    while (m_checker && !isDone()) {
        const int check = int(std::find(m_pending.begin(), m_pending.end(), true) - m_pending.begin());
        if (check != m_check)
            restartCheck(check);
        const std::span<const Finding> all = m_checker->findings(check);
        for (; m_at < all.size(); ++m_at) {
            if (m_at % stride == 0 && clock.hasExpired(budgetMs))
                return;
            if (!fits(all[m_at]))
                continue;
            m_records += m_found.empty() || !isSameRecord(m_found.back(), all[m_at]) ? 1 : 0;
            m_found.push_back(all[m_at]);
        }
        m_pending[size_t(check)] = false;
        m_check = -1;
        take(check, std::move(m_found), m_records);
    }
}

bool FindingSieve::fits(const Finding &finding) const
{
    if (m_hasSetAside && m_checker->isSuppressed(finding))
        return false;
    if (m_criteria.part && m_checker->partOf(finding) != *m_criteria.part)
        return false;
    if (!m_criteria.centreId.isEmpty()) {
        const std::vector<checks::Slot> centres = m_checker->centresOf(finding);
        if (m_centre == checks::noSlot || std::find(centres.begin(), centres.end(), m_centre) == centres.end())
            return false;
    }
    return m_words.isEmpty() || holdsText(finding);
}

bool FindingSieve::holdsText(const Finding &finding) const
{
    const checks::CheckInfo &info = checks::allChecks()[size_t(finding.check)]->info();
    std::string folded;
    for (const QString &text : {QString::fromLatin1(info.id), checks::titleOf(info), m_checker->text(finding).message}) {
        domain::appendFolded(text.toStdString(), folded);
        folded += '\n';
    }
    return m_words.foundIn(folded);
}

} // namespace piao::models
