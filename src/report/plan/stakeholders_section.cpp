// SPDX-License-Identifier: EUPL-1.2
#include "plan/sections.h"

namespace piao::report {

using domain::Record;

void writeStakeholders(Document &document, const PlanFacts &facts)
{
    std::vector<Row> rows;
    for (const Record &objective : facts.performance) {
        const QStringList names = facts.stakeholdersOf(objective);
        if (names.isEmpty())
            continue;
        Cell code = cell(Spans{codeLink(objective)});
        code.header = true;
        rows.push_back(row({code, cell(objective.text("title")), cell(names.join(QStringLiteral(", ")))}));
        rows.back().origin = originOf(objective);
    }
    if (rows.empty())
        return;
    Table &table = document.table(QStringLiteral("Portatori d’interesse degli %1").arg(facts.levelName(4, true)),
                                  {codeColumn(QStringLiteral("Codice")), column(QStringLiteral("Obiettivo"), 0.45),
                                   column(QStringLiteral("Portatori d’interesse"), 0.35)});
    table.headerColumn = 0;
    table.rows = std::move(rows);
}

} // namespace piao::report
