// SPDX-License-Identifier: EUPL-1.2
// 4: when the plan is monitored, and which rounds were held.
#include "plan/sections.h"
#include "plan/sheets/work_tables.h"

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

QString stateOf(const Record &round)
{
    static const QHash<QString, QString> words{{"not_started", "non avviato"}, {"under_way", "in corso"}, {"done", "concluso"},
                                               {"late", "in ritardo"}, {"dropped", "non svolto"}};
    return words.value(round.text("state"));
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? emptyCell() : cell(text);
}

} // namespace

void writeMonitoringRounds(Document &document, const PlanFacts &facts)
{
    Table table{QStringLiteral("Sessioni di monitoraggio"), {column(QStringLiteral("Sessione"), 0.4), codeColumn(QStringLiteral("Anno")), codeColumn(QStringLiteral("Scadenza")),
                                                          codeColumn(QStringLiteral("Svolto il")), column(QStringLiteral("Stato"))}};
    table.headerColumn = 0;
    for (const Record &round : facts.all(Kind::MonitoringRound)) {
        table.rows.push_back(row({headCell(round.text("name")), textCell(round.text("year")), textCell(dateText(round, "due_date")),
                                  textCell(dateText(round, "held_on")), textCell(stateOf(round))}));
        table.rows.back().origin = originOf(round);
    }
    if (table.rows.empty())
        return;
    dropEmptyColumns(table);
    document.add(std::move(table));
}

} // namespace piao::report
