// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

namespace piao::report {

void writeIntroduction(Document &document, const PlanFacts &facts)
{
    writeLines(document, facts.plan.text("introduction"));
}

} // namespace piao::report
