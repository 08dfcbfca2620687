// SPDX-License-Identifier: EUPL-1.2
// 3.1.3 training, 3.2 positive actions and agile work (DM 132/2022, art. 4).
#include "plan/narrative_blocks.h"
#include "plan/sections.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

QString yearsOf(const Record &course)
{
    if (!course.has("years"))
        return course.text("years_printed");
    return course.text("years");
}

Row courseRow(const Record &course, bool hours)
{
    Row made = row({headCell(course.text("course")), cell(course.text("area")), cell(yearsOf(course)), cell(course.text("objectives")),
                    cell(course.text("recipients"))});
    if (hours)
        made.cells.push_back(course.has("hours") ? cell(number(qRound64(course.value("hours").toDouble()))) : emptyCell());
    return made;
}

void writeCourses(Document &document, const PlanFacts &facts)
{
    Table table{QStringLiteral("Fabbisogno formativo"),
                {column(QStringLiteral("Corso"), 0.24), column(QStringLiteral("Ambito"), 0.1), column(QStringLiteral("Anni"), 0.08),
                 column(QStringLiteral("Obiettivi, centri"), 0.3), column(QStringLiteral("Destinatari"), 0.28)}};
    const auto &courses = facts.all(Kind::TrainingCourse);
    const bool hours = std::any_of(courses.begin(), courses.end(), [](const Record &course) { return course.has("hours"); });
    if (hours)
        table.columns.push_back(numberColumn(QStringLiteral("Ore")));
    table.wide = true;
    table.dense = true;
    table.headerColumn = 0;
    QString sector;
    for (const Record &course : courses) {
        if (course.text("sector") != sector && course.has("sector"))
            table.rows.push_back(groupRow(course.text("sector")));
        sector = course.text("sector");
        table.rows.push_back(courseRow(course, hours));
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

void writeMoney(Document &document, const PlanFacts &facts)
{
    if (facts.all(Kind::TrainingBudget).empty())
        return;
    Table &table = document.table(QStringLiteral("Risorse per la formazione"), {column(QStringLiteral("Anno")), numberColumn(QStringLiteral("Importo"))});
    table.headerColumn = 0;
    double total = 0;
    for (const Record &budget : facts.all(Kind::TrainingBudget)) {
        total += budget.value("amount").toDouble();
        table.rows.push_back(row({headCell(budget.text("year")), cell(budget.has("amount") ? money(budget.value("amount").toDouble())
                                                                                           : budget.text("printed"))}));
    }
    table.rows.push_back(textRow({QStringLiteral("Totale"), money(total)}, RowKind::Total));
}

} // namespace

void writeTraining(Document &document, const PlanFacts &facts)
{
    writeCourses(document, facts);
    writeMoney(document, facts);
}

void writePositiveActions(Document &document, const PlanFacts &facts)
{
    if (facts.all(Kind::PositiveAction).empty())
        return;
    Table &table = document.table(QStringLiteral("Azioni positive"), {column(QStringLiteral("Azione"), 0.3), column(QStringLiteral("Obiettivo"), 0.2),
        column(QStringLiteral("Descrizione"), 0.3), column(QStringLiteral("Responsabile"), 0.2)});
    table.headerColumn = 0;
    for (const Record &action : facts.all(Kind::PositiveAction)) {
        table.rows.push_back(row({headCell((action.text("number") + QLatin1Char(' ') + action.text("title")).trimmed()), cell(action.text("goal")),
                                  cell(NarrativeBlocks::inCell(domain::parseNarrative(action.text("description")), facts)),
                                  cell(action.text("responsible"))}));
    }
}

void writeAgileFactors(Document &document, const PlanFacts &facts)
{
    std::vector<ListItem> items;
    for (const Record &factor : facts.all(Kind::AgileWork)) {
        Spans spans{plain(factor.text("title"))};
        if (factor.has("description"))
            spans.push_back(plain(QStringLiteral(": ") + factor.text("description")));
        items.push_back(item(std::move(spans)));
    }
    if (!items.empty())
        document.add(bullets(std::move(items)));
}

} // namespace piao::report
