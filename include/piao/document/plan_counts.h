// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

#include <QString>

#include <map>

namespace piao::document {

/// How many nodes the plan has on each level. The window, the document and the command line all count with this, so
/// that they cannot disagree.
///
/// Performance objectives are counted by distinct code among those that hang in the tree: a code printed twice is
/// one objective, and one without an operational objective is not in the tree. Objectives without a code count each.
struct PlanCounts {
    int publicValues = 0;
    int strategicObjectives = 0;
    int operationalObjectives = 0;
    int performanceObjectives = 0;       ///< all years together
    std::map<int, int> byYear;           ///< year → performance objectives; 0: those without a year
    int repeatedCodes = 0;               ///< rows in the tree beyond the first of their code
    int withoutParent = 0;               ///< performance objectives outside the tree

    int ofYear(int year) const
    {
        const auto found = byYear.find(year);
        return found == byYear.end() ? 0 : found->second;
    }
};

PlanCounts countPlan(PlanReader &reader);

} // namespace piao::document
