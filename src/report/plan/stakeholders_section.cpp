// SPDX-License-Identifier: EUPL-1.2
// Who benefits from what, and who takes part: public values, performance objectives, measures of prevention.
#include "plan/sections.h"
#include "plan/sheets/work_tables.h"

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

struct Roles {
    QStringList beneficiaries; ///< who performs nothing benefits, whether the plan says so or not
    QStringList performers;
};

Roles rolesOf(const PlanFacts &facts, const Record &owner, const char *column)
{
    Roles roles;
    for (const Record *link : facts.where(Kind::StakeholderLink, column, owner.key().id)) {
        if (const Record *stakeholder = facts.find(Kind::Stakeholder, link->text("stakeholder_id")))
            (link->text("role") == QLatin1String("performer") ? roles.performers : roles.beneficiaries).append(stakeholder->text("name"));
    }
    return roles;
}

Cell namesCell(const QStringList &names)
{
    return names.isEmpty() ? emptyCell() : cell(names.join(QStringLiteral(", ")));
}

/// The records that have stakeholders. @param column of the link that names them @param name what a record is called
void writeTable(Document &document, const PlanFacts &facts, const QString &caption, const QString &what, const std::vector<Record> &records,
                const char *column, Cell (*name)(const PlanFacts &, const Record &))
{
    Table table{caption, {report::column(what, 0.5), report::column(QStringLiteral("Portatori d’interesse"), 0.3), report::column(QStringLiteral("Attuatori"), 0.2)}};
    table.headerColumn = 0;
    for (const Record &record : records) {
        const Roles roles = rolesOf(facts, record, column);
        if (roles.beneficiaries.isEmpty() && roles.performers.isEmpty())
            continue;
        Cell head = name(facts, record);
        head.header = true;
        table.rows.push_back(row({std::move(head), namesCell(roles.beneficiaries), namesCell(roles.performers)}));
        table.rows.back().origin = originOf(record);
    }
    if (table.rows.empty())
        return;
    dropEmptyColumns(table);
    document.add(std::move(table));
}

Cell withCode(const PlanFacts &, const Record &record)
{
    return cell((shortCode(record) + QLatin1Char(' ') + record.text("title")).trimmed());
}

Cell withLink(const PlanFacts &facts, const Record &objective)
{
    return cell(Spans{codeLink(facts, objective), plain(QLatin1Char(' ') + objective.text("title"))});
}

} // namespace

void writeStakeholders(Document &document, const PlanFacts &facts)
{
    const auto caption = [](const QString &whose) { return QStringLiteral("Portatori d’interesse: %1").arg(whose); };
    writeTable(document, facts, caption(facts.levelName(1, true)), upperFirst(facts.levelName(1, false)), facts.values, "public_value_id", withCode);
    writeTable(document, facts, caption(facts.levelName(2, true)), upperFirst(facts.levelName(2, false)), facts.strategic, "strategic_id", withCode);
    writeTable(document, facts, caption(facts.levelName(3, true)), upperFirst(facts.levelName(3, false)), facts.operational, "operational_id", withCode);
    writeTable(document, facts, caption(facts.levelName(4, true)), upperFirst(facts.levelName(4, false)), facts.performance, "performance_id", withLink);
    writeTable(document, facts, caption(QStringLiteral("misure di prevenzione")), QStringLiteral("Misura"), facts.all(Kind::Measure), "measure_id", withCode);
}

} // namespace piao::report
