// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

namespace piao::report {

void writePerformance(Document &document, const PlanFacts &facts)
{
    if (facts.performance.empty() && facts.operational.empty() && facts.themes.empty())
        return;
    document.heading(2, QStringLiteral("2.2"), QStringLiteral("Performance dell’ente per generare valore pubblico")).opensPage = true;
    Numbering numbering(QStringLiteral("2.2"));
    writeObjectiveTree(document, facts, numbering);
    writeOffices(document, facts, numbering);
    writeThemes(document, facts, numbering);
}

} // namespace piao::report
