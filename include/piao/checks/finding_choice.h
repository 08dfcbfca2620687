// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"

#include <array>
#include <vector>

namespace piao::checks {

/// Which findings are wanted: of these severities and these checks and, where a place is named, of that centre or director.
struct FindingFilter {
    std::array<bool, allSeverities.size()> severities{true, true, true}; ///< in the order of Severity
    std::vector<int> checks = {}; ///< positions in allChecks(); empty: all
    Slot centre = noSlot;         ///< what belongs to this centre
    Slot director = noSlot;       ///< what belongs to the centres and the objectives that this person directs

    bool hasPlace() const { return centre != noSlot || director != noSlot; }
    /// This severity and those above it.
    void setLeast(Severity severity);
};

/// Who directs what the finding is about: the director that its record names, or that of what it belongs to, or of its centres.
std::vector<Slot> directorsOf(const PlanChecker &checker, const Finding &finding);
/// How lists call what the finding is about, in a few words: the code, or of a part without one that of its owner with it.
QString subjectName(const PlanChecker &checker, const Finding &finding);
/// "A1 Organi istituzionali"
QString centreName(const PlanFacts &facts, Slot centre);

/// What a check found, as far as a filter lets it through.
struct ChosenFindings {
    int check = 0;
    std::vector<Finding> open = {};     ///< by the names of their subjects, as far as they are not too many to be read
    std::vector<Finding> setAside = {};
    int struck = 0;   ///< records that are found wanting, each once
    int examined = 0; ///< records that were looked at, in the place that the filter names; 0: the plan as a whole
};

/// The findings of a plan that a filter lets through. Holds while the plan does not change.
class FindingChoice
{
public:
    FindingChoice(const PlanChecker &checker, const FindingFilter &filter);

    const FindingFilter &filter() const { return m_filter; }
    /// The checks that are in use and wanted, in the order of their ids; those that found nothing too.
    const std::vector<ChosenFindings> &checks() const { return m_checks; }
    /// Of what is open and what is set aside.
    const FindingCounts &counts() const { return m_counts; }
    /// True when something is open that weighs at least so much.
    bool hasAtLeast(Severity severity) const;

private:
    bool isIn(const PlanChecker &checker, const Finding &finding) const;
    ChosenFindings chosenOf(const PlanChecker &checker, int check) const;

    FindingFilter m_filter;
    std::vector<ChosenFindings> m_checks;
    FindingCounts m_counts;
};

} // namespace piao::checks
