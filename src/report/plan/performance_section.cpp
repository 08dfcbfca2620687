// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

namespace piao::report {

void writePerformance(Document &document, const PlanFacts &facts)
{
    const Part part{2, QStringLiteral("2.2"), QStringLiteral("Performance dell’ente per generare valore pubblico"), {}, true};
    Document body;
    if (!facts.performance.empty() || !facts.operational.empty() || !facts.themes.empty()) {
        Numbering numbering(facts, part.number);
        writeObjectiveTree(body, facts, numbering);
        writeOffices(body, facts, numbering);
        writeThemes(body, facts, numbering);
    }
    writeOwnSections(body, facts, part.number, 3);
    writeFrame(document, facts, part, std::move(body));
}

void writeSectionTwo(Document &document, const PlanFacts &facts)
{
    const Part part{1, QStringLiteral("Sezione 2"), QStringLiteral("Valore pubblico, performance e anticorruzione"), {}, true};
    if (!openPart(document, facts, part, facts.sections.frame(part.number)))
        return;
    writePublicValues(document, facts);
    writePerformance(document, facts);
    writeOwnSections(document, facts, part.number, 2);
}

} // namespace piao::report
