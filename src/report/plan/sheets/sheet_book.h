// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/plan_facts.h"

namespace piao::report {

/// Which performance objectives have a sheet of their own, and how they hang together: all of a small plan, those of the
/// current year of a large one, whose other editions are named in them, unless PlanReportOptions::allSheets.
class SheetBook
{
public:
    using Records = PlanFacts::Records;

    /// The objectives of one centre; a null centre: those without one.
    struct Office {
        const domain::Record *centre = nullptr;
        Records objectives;
    };

    explicit SheetBook(const PlanFacts &facts);

    /// Office by office, in the plan's order.
    const std::vector<Office> &offices() const { return m_offices; }
    bool isEmpty() const { return m_offices.empty(); }
    /// Some objectives have no sheet because they are of another year.
    bool leavesYearsOut() const { return m_leavesOut; }

    /// The same objective in other years: linked as such, or with its title under the same operational objective.
    Records otherEditions(const domain::Record &objective) const;

private:
    const PlanFacts &m_facts;
    std::vector<Office> m_offices;
    bool m_leavesOut = false;
};

/// True for those of them that are printed as sheets, where sheets are printed at all.
bool hasSheet(const PlanFacts &facts, const domain::Record &objective);

} // namespace piao::report
