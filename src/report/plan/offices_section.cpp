// SPDX-License-Identifier: EUPL-1.2
// 2.2.2: the objectives of the plan's first year, office by office, with phases and indicators where there are any.
#include "plan/narrative_blocks.h"
#include "plan/sections.h"

namespace piao::report {

using domain::Record;

namespace {

ListItem phaseItem(const Record &phase)
{
    const QStringList dates{dateText(phase, "start_date"), dateText(phase, "end_date")};
    const QString span = dates.filter(QLatin1String("/")).join(QStringLiteral("–"));
    return item(span.isEmpty() ? phase.text("title") : QStringLiteral("%1 (%2)").arg(phase.text("title"), span));
}

QString indicatorLine(const PlanFacts &facts, const Record &indicator, int year)
{
    QString line = indicator.text("name");
    if (const Record *target = facts.target(indicator, year))
        line += QStringLiteral(": ") + target->text("value_text");
    return line;
}

Cell objectiveCell(const PlanFacts &facts, const Record &objective)
{
    const bool alone = !objective.has("description") && facts.phasesOf(objective).empty() && facts.indicatorsOf(objective).empty();
    Paragraphs paragraphs{paragraph(Spans{alone ? plain(objective.text("title")) : bold(objective.text("title"))})};
    paragraphs.front().anchor = facts.sections.prints("objective_sheets") ? objectiveRowAnchor(objective) : objectiveAnchor(objective);
    for (Paragraph &each : NarrativeBlocks::inCell(domain::parseNarrative(objective.text("description")), facts))
        paragraphs.push_back(std::move(each));
    for (const Record *phase : facts.phasesOf(objective)) {
        Paragraph line = phaseItem(*phase).paragraphs.front();
        line.spans.insert(line.spans.begin(), plain(QStringLiteral("Fase: ")));
        paragraphs.push_back(std::move(line));
    }
    for (const Record *indicator : facts.indicatorsOf(objective))
        paragraphs.push_back(paragraph(QStringLiteral("Indicatore: ") + indicatorLine(facts, *indicator, int(objective.integer("year")))));
    return cell(std::move(paragraphs));
}

Cell valuesCell(const PlanFacts &facts, const Record &objective)
{
    Paragraphs paragraphs;
    for (const Record *value : facts.valuesReachedBy(objective)) {
        const QString name = value->has("short_title") ? value->text("short_title") : value->text("title");
        paragraphs.push_back(paragraph(Spans{link(name, QLatin1Char('#') + valueAnchor(*value))}));
    }
    if (paragraphs.empty())
        paragraphs.push_back(paragraph(QStringLiteral("—")));
    return cell(std::move(paragraphs));
}

Spans officeTitle(const PlanFacts &facts, const Record &centre)
{
    Spans spans{bold(facts.centreName(centre))};
    if (const Record *director = facts.find(domain::Kind::Director, centre.text("director_id")))
        spans.push_back(plain(QStringLiteral(" – dirigente: ") + director->text("name")));
    return spans;
}

Row objectiveRow(const PlanFacts &facts, const Record &objective)
{
    Cell code = cell(Spans{facts.sections.prints("objective_sheets") ? codeLink(facts, objective) : plain(objective.text("code"))});
    if (!objective.has("code"))
        code = cell(QStringLiteral("—"));
    code.header = true;
    Row made = row({code, objectiveCell(facts, objective), valuesCell(facts, objective)});
    made.origin = originOf(objective);
    return made;
}

/// Objectives whose centre is not given would vanish from a table by offices; they come last, and say so.
PlanFacts::Records withoutCentre(const PlanFacts &facts)
{
    PlanFacts::Records found;
    for (const Record &objective : facts.performance) {
        if (!objective.has("centre_id") && objective.integer("year") == facts.currentYear())
            found.push_back(&objective);
    }
    return found;
}

} // namespace

void writeOffices(Document &document, const PlanFacts &facts)
{
    const int year = facts.currentYear();
    Table table{QStringLiteral("%1 del %2, ufficio per ufficio").arg(upperFirst(facts.levelName(4, true))).arg(year),
                {codeColumn(QStringLiteral("Codice")), column(QStringLiteral("Obiettivo"), 0.56),
                 column(upperFirst(facts.levelName(1, false)), 0.22)}};
    table.headerColumn = 0;
    for (const Record &centre : facts.centres) {
        const PlanFacts::Records objectives = facts.performanceOfCentre(centre, year);
        if (objectives.empty())
            continue;
        table.rows.push_back(groupRow(officeTitle(facts, centre)));
        for (const Record *objective : objectives)
            table.rows.push_back(objectiveRow(facts, *objective));
    }
    if (const PlanFacts::Records rest = withoutCentre(facts); !rest.empty()) {
        table.rows.push_back(groupRow(QStringLiteral("Centro non indicato")));
        for (const Record *objective : rest)
            table.rows.push_back(objectiveRow(facts, *objective));
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

} // namespace piao::report
