// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/plan_facts.h"

#include <map>
#include <set>

namespace piao::report {

/// How many objectives serve one public value, for the strategy's table and for the chart alike. An objective that serves
/// several values is counted for each; a code printed twice is one objective.
struct ValueCounts {
    int strategic = 0;
    std::set<QString> operational;
    std::map<int, std::set<QString>> codes; ///< year → distinct codes (or ids, where there is no code)

    int ofYear(int year) const
    {
        const auto found = codes.find(year);
        return found == codes.end() ? 0 : int(found->second.size());
    }
};

ValueCounts countsOf(const PlanFacts &facts, const domain::Record &value);

} // namespace piao::report
