// SPDX-License-Identifier: EUPL-1.2
// 3.1.2: staff establishment, hires and progressions by year (D.Lgs. 165/2001, art. 6). Totals are computed; one that is
// printed otherwise is told beside, never put in their place.
#include "plan/sections.h"

#include "piao/document/people_totals.h"

#include <algorithm>
#include <array>
#include <set>

namespace piao::report {

using document::PeopleList;
using document::PeopleTotal;
using document::TotalGroup;
using domain::Kind;
using domain::Record;

namespace {

QString amountText(const Record &record, const char *column)
{
    return record.has(column) ? money(record.value(column).toDouble()) : QString();
}

/// The group of one year, or of the whole table.
const TotalGroup *groupOf(const std::vector<TotalGroup> &groups, int year)
{
    for (const TotalGroup &group : groups) {
        if (year == 0 ? group.extent == TotalGroup::Extent::All : group.extent == TotalGroup::Extent::Year && group.year == year)
            return &group;
    }
    return nullptr;
}

QString totalText(const PeopleTotal *total, bool amount)
{
    if (!total || !total->computed)
        return {};
    return amount ? money(*total->computed) : number(qRound64(*total->computed));
}

struct Words {
    const char *column;
    const char *heading;
    bool amount = false;
};

/// What the source prints otherwise, in a sentence for each column.
void writeDisagreements(Document &document, const TotalGroup &group, std::span<const Words> words)
{
    for (const Words &each : words) {
        const PeopleTotal *total = group.of(QString::fromLatin1(each.column));
        if (!total || !total->disagrees())
            continue;
        const auto text = [&](double value) { return each.amount ? money(value) : number(qRound64(value)); };
        document.paragraph(QStringLiteral("%1: il totale riportato nel piano è %2, la somma delle righe è %3.")
                               .arg(QString::fromUtf8(each.heading), text(*total->printed), text(*total->computed)),
                           TextRole::Note);
    }
}

constexpr std::array establishmentWords{Words{"covered", "Posti coperti"}, Words{"leaving_planned", "Cessazioni previste"},
    Words{"leaving_by_change", "Cessazioni per cambio di area"}, Words{"hires", "Assunzioni"}, Words{"progressions", "Progressioni"},
    Words{"optimal", "Dotazione ottimale"}};

constexpr std::array hireWords{Words{"number", "Unità"}, Words{"cost_first_year", "Costo nell’anno", true},
    Words{"cost_full_year", "Costo a regime", true}};

struct HireList {
    const char *kind;
    const char *title;
    PeopleList totals;
};

constexpr std::array hireLists{HireList{"hire", "Assunzioni", PeopleList::Hire},
    HireList{"fixed_term", "Assunzioni a tempo determinato", PeopleList::FixedTerm},
    HireList{"progression", "Progressioni", PeopleList::Progression}};

QString valuesOf(const PlanFacts &facts, const Record &hire)
{
    QStringList codes;
    for (const Record *link : facts.where(Kind::HireValue, "hire_id", hire.key().id)) {
        if (const Record *value = facts.find(Kind::PublicValue, link->text("value_id")))
            codes.append(shortCode(*value));
    }
    return codes.isEmpty() ? hire.text("value_text") : codes.join(QStringLiteral(", "));
}

Row hireRow(const PlanFacts &facts, const Record &hire)
{
    return row({headCell(hire.text("profile")), cell(hire.text("area")), cell(numberText(hire, "number")), cell(hire.text("mode")),
                cell(amountText(hire, "cost_first_year")), cell(dateText(hire, "start_date")), cell(amountText(hire, "cost_full_year")),
                cell(valuesOf(facts, hire))});
}

void writeHiresOf(Document &document, const PlanFacts &facts, const HireList &list, int year)
{
    Table table{QStringLiteral("%1 %2").arg(QString::fromUtf8(list.title)).arg(year ? QString::number(year) : QStringLiteral("senza anno")),
                {column(QStringLiteral("Profilo"), 0.2), column(QStringLiteral("Area"), 0.12), numberColumn(QStringLiteral("Unità")),
                 column(QStringLiteral("Modalità"), 0.22), numberColumn(QStringLiteral("Costo nell’anno")), codeColumn(QStringLiteral("Dal")),
                 numberColumn(QStringLiteral("Costo a regime")), column(QStringLiteral("Valore pubblico"), 0.16)}};
    table.wide = true;
    table.dense = true;
    table.headerColumn = 0;
    for (const Record *hire : facts.where(Kind::Hire, "kind", QString::fromLatin1(list.kind))) {
        if (int(hire->integer("year")) == year)
            table.rows.push_back(hireRow(facts, *hire));
    }
    if (table.rows.empty())
        return;
    const std::vector<TotalGroup> groups = document::peopleTotals(facts.reader, list.totals);
    const TotalGroup *group = groupOf(groups, year);
    if (group) {
        table.rows.push_back(textRow({QStringLiteral("Totale"), {}, totalText(group->of(QStringLiteral("number")), false), {},
                                      totalText(group->of(QStringLiteral("cost_first_year")), true), {},
                                      totalText(group->of(QStringLiteral("cost_full_year")), true), {}}, RowKind::Total));
    }
    document.add(std::move(table));
    if (group)
        writeDisagreements(document, *group, hireWords);
}

} // namespace

void writeEstablishment(Document &document, const PlanFacts &facts)
{
    if (facts.all(Kind::StaffEstablishment).empty())
        return;
    std::vector<Column> columns{column(QStringLiteral("Area professionale"))};
    for (const Words &each : establishmentWords)
        columns.push_back(numberColumn(QString::fromUtf8(each.heading)));
    Table &table = document.table(QStringLiteral("Dotazione organica"), std::move(columns));
    table.headerColumn = 0;
    table.dense = true;
    for (const Record &area : facts.all(Kind::StaffEstablishment)) {
        Row made{{headCell(area.text("area"))}};
        for (const Words &each : establishmentWords)
            made.cells.push_back(cell(numberText(area, each.column)));
        table.rows.push_back(std::move(made));
    }
    const std::vector<TotalGroup> groups = document::peopleTotals(facts.reader, PeopleList::Establishment);
    if (const TotalGroup *group = groupOf(groups, 0)) {
        Row total{{headCell(QStringLiteral("Totale"))}, RowKind::Total};
        for (const Words &each : establishmentWords)
            total.cells.push_back(cell(totalText(group->of(QString::fromLatin1(each.column)), false)));
        table.rows.push_back(std::move(total));
        writeDisagreements(document, *group, establishmentWords);
    }
    // A plan of one sub-section for both has its hires here.
    if (!facts.sections.prints("hires"))
        writeHires(document, facts);
}

void writeHires(Document &document, const PlanFacts &facts)
{
    std::set<int> years;
    for (const Record &hire : facts.all(Kind::Hire))
        years.insert(int(hire.integer("year")));
    for (const int year : years) {
        for (const HireList &list : hireLists)
            writeHiresOf(document, facts, list, year);
    }
    if (!facts.sections.prints("leavers"))
        writeLeavers(document, facts);
}

void writeLeavers(Document &document, const PlanFacts &facts)
{
    if (facts.all(Kind::Leaver).empty())
        return;
    Table &table = document.table(QStringLiteral("Cessazioni"), {codeColumn(QStringLiteral("Anno")), column(QStringLiteral("Profilo"), 0.4),
                                                                column(QStringLiteral("Area"), 0.3), numberColumn(QStringLiteral("Unità"))});
    table.headerColumn = 0;
    for (const Record &leaver : facts.all(Kind::Leaver))
        table.rows.push_back(row({headCell(leaver.text("year")), cell(leaver.text("profile")), cell(leaver.text("area")),
                                  cell(numberText(leaver, "number"))}));
}

} // namespace piao::report
