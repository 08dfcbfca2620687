// SPDX-License-Identifier: EUPL-1.2
// 3.1.1: the organisation model: areas, sectors, their functions, the responsibility centres, the staff in service.
#include "plan/figures/organisation_figure.h"
#include "plan/sections.h"

#include <QDate>

#include <set>

namespace piao::report {

using domain::Record;

namespace {

constexpr int deepest = 8; ///< a hostile file's endless chain of structures ends here

List unitsBelow(const PlanFacts &facts, const QString &parent, int depth);

ListItem unitItem(const PlanFacts &facts, const Record &unit, int depth)
{
    ListItem made = item(Spans{bold(unit.text("name"))});
    const QStringList functions = unit.text("functions").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!functions.isEmpty())
        made.paragraphs.push_back(paragraph(functions.join(QStringLiteral("; ")) + QLatin1Char('.')));
    List below = unitsBelow(facts, unit.key().id, depth + 1);
    if (!below.items.empty())
        made.lists.push_back(std::move(below));
    return made;
}

List unitsBelow(const PlanFacts &facts, const QString &parent, int depth)
{
    List list = bullets({});
    if (depth > deepest)
        return list;
    for (const Record &unit : facts.units) {
        if (unit.text("parent_id") == parent)
            list.items.push_back(unitItem(facts, unit, depth));
    }
    return list;
}

} // namespace

void writeCentres(Document &document, const PlanFacts &facts)
{
    if (facts.centres.empty())
        return;
    Table &table = document.table(QStringLiteral("Centri di responsabilità"),
                                  {codeColumn(QStringLiteral("Codice")), column(QStringLiteral("Centro"), 0.5),
                                   column(QStringLiteral("Struttura"), 0.4)});
    table.headerColumn = 0;
    for (const Record &centre : facts.centres) {
        Cell code = cell(centre.text("code"));
        code.header = true;
        const Record *unit = facts.find(domain::Kind::OrgUnit, centre.text("unit_id"));
        table.rows.push_back(row({code, cell(centre.has("name") ? centre.text("name") : QStringLiteral("—")),
                                  cell(unit ? unit->text("name") : QStringLiteral("—"))}));
    }
}

void writeStaff(Document &document, const PlanFacts &facts)
{
    if (facts.staff.empty())
        return;
    const QDate date = facts.staff.front().value("reference_date").toDate();
    Table &table = document.table(date.isValid() ? QStringLiteral("Personale in servizio al %1").arg(date.toString(QStringLiteral("dd/MM/yyyy")))
                                                 : QStringLiteral("Personale in servizio"),
                                  {column(QStringLiteral("Area professionale")), numberColumn(QStringLiteral("Unità"))});
    table.headerColumn = 0;
    qlonglong total = 0;
    for (const Record &area : facts.staff) {
        total += area.integer("people");
        Cell head = cell(area.text("area"));
        head.header = true;
        table.rows.push_back(row({head, cell(area.has("people") ? number(area.integer("people")) : QStringLiteral("—"))}));
    }
    table.rows.push_back(textRow({QStringLiteral("Totale"), number(total)}, RowKind::Total));
}

void writeOrganisation(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    if (!facts.sections.prints("organisation_chart"))
        writeOrganisationChart(document, facts, place);
    List units = unitsBelow(facts, {}, 0);
    if (!units.items.empty())
        document.add(std::move(units));
    if (!facts.sections.prints("centres"))
        writeCentres(document, facts);
    if (!facts.sections.prints("staff"))
        writeStaff(document, facts);
}

} // namespace piao::report
