// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"
#include "piao/document/change_notice.h"

#include <set>

namespace piao::checks {

/// What an edit makes a check look at again. Filled twice: with the plan as it was, for what is no longer tied to the changed
/// record, and with the plan as it is.
class TouchedSubjects
{
public:
    bool all() const { return m_all; }
    const std::set<std::pair<domain::Kind, Slot>> &subjects() const { return m_subjects; }

    void add(const CheckInfo &info, const PlanFacts &facts, const store::RowChange &change);
    void addAll() { m_all = true; }

private:
    void follow(const CheckInfo &info, const PlanFacts &facts, const Route &route, const Fact &from);
    void insert(const CheckInfo &info, const PlanFacts &facts, const Fact &fact);

    bool m_all = false;
    std::set<std::pair<domain::Kind, Slot>> m_subjects;
};

} // namespace piao::checks
