// SPDX-License-Identifier: EUPL-1.2
#include "plan/value_counts.h"

namespace piao::report {

using domain::Record;

ValueCounts countsOf(const PlanFacts &facts, const Record &value)
{
    ValueCounts counts;
    for (const Record *objective : facts.strategicOf(value)) {
        ++counts.strategic;
        for (const Record *operational : facts.operationalOf(*objective, value)) {
            counts.operational.insert(operational->key().id);
            for (const Record *performance : facts.performanceOf(*operational)) {
                const QString code = performance->text("code");
                counts.codes[int(performance->integer("year"))].insert(code.isEmpty() ? performance->key().id : code);
            }
        }
    }
    return counts;
}

} // namespace piao::report
