// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/finding_criteria.h"

#include "piao/domain/text_fold.h"

#include <functional>
#include <vector>

namespace piao::models {

/// Finds out which findings fit criteria, check by check, in short runs: a plan may have a million, and a search in their words
/// makes the words of each.
class FindingSieve
{
public:
    /// Told of each check that is through: what fits, and how many different records that is.
    using Take = std::function<void(int check, std::vector<checks::Finding> matches, int records)>;

    /// Forgets what was still to be done. What `checker` found must not change while a check is on its way: add it anew then.
    void begin(const checks::PlanChecker *checker, const FindingCriteria &criteria);
    void add(int check);
    void addAll();
    bool isDone() const;
    /// Goes on for about so long.
    void run(int budgetMs, const Take &take);

private:
    bool fits(const checks::Finding &finding) const;
    bool holdsText(const checks::Finding &finding) const;
    void restartCheck(int check);

    const checks::PlanChecker *m_checker = nullptr;
    FindingCriteria m_criteria;
    domain::FoldedWords m_words{u""};
    checks::Slot m_centre = checks::noSlot;
    bool m_hasSetAside = false;
    std::vector<bool> m_pending; ///< by check
    int m_check = -1;            ///< the one on its way; -1: none
    size_t m_at = 0;
    std::vector<checks::Finding> m_found;
    int m_records = 0;
};

} // namespace piao::models
