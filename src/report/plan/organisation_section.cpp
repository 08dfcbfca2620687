// SPDX-License-Identifier: EUPL-1.2
// 3.1.1: the organisation model: areas, sectors, their functions, the responsibility centres, the staff in service.
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

} // namespace

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

namespace {

/// 3.1.1, when there is anything of it.
void writeModel(Document &document, const PlanFacts &facts, Numbering &numbering)
{
    if (facts.units.empty() && facts.staff.empty() && facts.centres.empty())
        return;
    const Part part{3, numbering.next(), QStringLiteral("Il modello organizzativo e la macrostruttura")};
    if (!openPart(document, facts, part, facts.sections.withContent("organisation")))
        return;
    List units = unitsBelow(facts, {}, 0);
    if (!units.items.empty())
        document.add(std::move(units));
    writeCentres(document, facts);
    if (!facts.sections.withContent("staff").section)
        writeStaff(document, facts);
}

/// 3.1
void writePeople(Document &document, const PlanFacts &facts)
{
    const Part part{2, QStringLiteral("3.1"), QStringLiteral("Le persone e l’organizzazione")};
    Document body;
    Numbering numbering(facts, part.number);
    writeModel(body, facts, numbering);
    writeOwnSections(body, facts, part.number, 3);
    writeFrame(document, facts, part, std::move(body));
}

} // namespace

void writeOrganisation(Document &document, const PlanFacts &facts)
{
    const Part part{1, QStringLiteral("Sezione 3"), QStringLiteral("Organizzazione e capitale umano"), {}, true};
    Document body;
    writePeople(body, facts);
    writeOwnSections(body, facts, part.number, 2);
    writeFrame(document, facts, part, std::move(body));
}

} // namespace piao::report
