// SPDX-License-Identifier: EUPL-1.2
#include "plan/sheets/sheet_rows.h"

#include "plan/sheets/work_tables.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

Spans codeAndTitle(const Record &record, const char *title = "title")
{
    const QString code = shortCode(record);
    Spans spans;
    if (!code.isEmpty())
        spans.push_back(bold(code + QLatin1Char(' ')));
    spans.push_back(plain(record.text(title)));
    return spans;
}

/// Records at the other end of links, each once, in their order.
PlanFacts::Records across(const PlanFacts &facts, Kind link, const char *from, const QString &id, Kind kind, const char *to)
{
    PlanFacts::Records found;
    for (const Record *each : facts.where(link, from, id)) {
        for (const Record *record : facts.where(kind, "id", each->text(to))) {
            if (std::find(found.begin(), found.end(), record) == found.end())
                found.push_back(record);
        }
    }
    return found;
}

} // namespace

Table SheetRows::tableOf(const Record &objective)
{
    m_objective = &objective;
    m_table = Table{QStringLiteral("Quadro dell’obiettivo %1").arg(objective.text("code")).trimmed(), {column({}, 0.25), column({}, 0.75)}};
    m_table.headerColumn = 0;
    m_table.origin = originOf(objective);
    addPlace(objective);
    addChain(objective);
    addThemes(objective);
    addMeans(objective);
    addStakeholders(objective);
    addPrevention(objective);
    addEditions(objective);
    addWayBack(objective);
    return std::move(m_table);
}

void SheetRows::add(const QString &label, Paragraphs paragraphs, const char *column)
{
    if (paragraphs.empty())
        return;
    Cell head = cell(Spans{bold(label)});
    head.header = true;
    m_table.rows.push_back(row({std::move(head), cell(std::move(paragraphs))}));
    m_table.rows.back().origin = originOf(*m_objective, column);
}

void SheetRows::addText(const QString &label, const QString &text, const char *column)
{
    Paragraphs paragraphs;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            paragraphs.push_back(paragraph(line.trimmed()));
    }
    add(label, std::move(paragraphs), column);
}

void SheetRows::addLevel(int level, Paragraphs paragraphs, const char *column)
{
    const QString label = upperFirst(m_facts.levelName(level, paragraphs.size() > 1));
    add(label, std::move(paragraphs), column);
}

void SheetRows::addPlace(const Record &objective)
{
    addText(QStringLiteral("Anno"), objective.text("year"), "year");
    const Record *centre = m_facts.centreOf(objective);
    if (centre)
        addText(QStringLiteral("Centro di responsabilità"), m_facts.centreName(*centre), "centre_id");
    const Record *director = m_facts.find(Kind::Director, objective.text("director_id"));
    if (!director && centre)
        director = m_facts.find(Kind::Director, centre->text("director_id"));
    if (director)
        addText(QStringLiteral("Dirigente"), director->text("name"), "director_id");
}

void SheetRows::addChain(const Record &objective)
{
    Paragraphs values;
    for (const Record *value : m_facts.valuesReachedBy(objective)) {
        Spans spans = codeAndTitle(*value);
        if (m_facts.sections.prints("value", value->key().id)) {
            for (Span &span : spans)
                span.target = QLatin1Char('#') + valueAnchor(*value);
        }
        values.push_back(paragraph(std::move(spans)));
    }
    addLevel(1, std::move(values));
    const Record *operational = m_facts.find(Kind::OperationalObjective, objective.text("operational_id"));
    if (!operational)
        return;
    Paragraphs strategic;
    for (const Record *link : m_facts.where(Kind::OperationalStrategic, "operational_id", operational->key().id)) {
        if (const Record *above = m_facts.find(Kind::StrategicObjective, link->text("strategic_id")))
            strategic.push_back(paragraph(codeAndTitle(*above)));
    }
    addLevel(2, std::move(strategic));
    addLevel(3, {paragraph(codeAndTitle(*operational))}, "operational_id");
}

void SheetRows::addThemes(const Record &objective)
{
    Paragraphs themes;
    for (const Record *answer : m_facts.where(Kind::ObjectiveTheme, "objective_id", objective.key().id)) {
        const Record *theme = m_facts.find(Kind::Theme, answer->text("theme_id"));
        if (!theme)
            continue;
        const Record *section = m_facts.sections.titled("theme", theme->key().id);
        const QString title = theme->text("title");
        Spans spans{section ? link(title, QLatin1Char('#') + sectionAnchor(section->key().id)) : plain(title)};
        if (answer->has("sentence"))
            spans.push_back(plain(QStringLiteral(" – ") + answer->text("sentence")));
        themes.push_back(paragraph(std::move(spans)));
    }
    add(themes.size() > 1 ? QStringLiteral("Temi") : QStringLiteral("Tema"), std::move(themes));
}

void SheetRows::addMeans(const Record &objective)
{
    addText(QStringLiteral("Fase nell’anno"), objective.text("stage"), "stage");
    addText(QStringLiteral("Peso"), percentText(objective, "weight"), "weight");
    if (objective.has("amount"))
        addText(QStringLiteral("Importo"), money(objective.value("amount").toDouble()), "amount");
    addText(QStringLiteral("Finanziamento"), objective.text("funding"), "funding");
    addText(QStringLiteral("Risorse"), objective.text("resources"), "resources");
}

void SheetRows::addStakeholders(const Record &objective)
{
    QStringList beneficiaries;
    QStringList performers;
    for (const Record *link : m_facts.where(Kind::StakeholderLink, "performance_id", objective.key().id)) {
        if (const Record *stakeholder = m_facts.find(Kind::Stakeholder, link->text("stakeholder_id")))
            (link->text("role") == QLatin1String("performer") ? performers : beneficiaries).append(stakeholder->text("name"));
    }
    addText(QStringLiteral("Beneficiari"), beneficiaries.join(QStringLiteral(", ")), nullptr);
    addText(QStringLiteral("Attuatori"), performers.join(QStringLiteral(", ")), nullptr);
}

void SheetRows::addPrevention(const Record &objective)
{
    const QString id = objective.key().id;
    const auto list = [&](const PlanFacts::Records &records, const char *title) {
        Paragraphs paragraphs;
        for (const Record *record : records)
            paragraphs.push_back(paragraph(codeAndTitle(*record, title)));
        return paragraphs;
    };
    add(QStringLiteral("Processi a rischio"), list(across(m_facts, Kind::ProcessObjective, "objective_id", id, Kind::Process, "process_id"), "name"));
    add(QStringLiteral("Misure di prevenzione"), list(across(m_facts, Kind::MeasureObjective, "objective_id", id, Kind::Measure, "measure_id"), "title"));
    Paragraphs courses;
    for (const Record *course : across(m_facts, Kind::TrainingObjective, "objective_id", id, Kind::TrainingCourse, "course_id"))
        courses.push_back(paragraph(course->text("course").simplified()));
    add(QStringLiteral("Formazione"), std::move(courses));
}

void SheetRows::addEditions(const Record &objective)
{
    Paragraphs editions;
    for (const Record *edition : m_book.otherEditions(objective)) {
        Spans spans;
        if (edition->has("year") && !edition->text("code").contains(edition->text("year")))
            spans.push_back(bold(edition->text("year") + QLatin1Char(' ')));
        spans.push_back(codeLink(m_facts, *edition));
        if (edition->text("title") != objective.text("title"))
            spans.push_back(plain(QLatin1Char(' ') + edition->text("title")));
        editions.push_back(paragraph(std::move(spans)));
    }
    add(QStringLiteral("Edizioni di altri anni"), std::move(editions), "previous_id");
}

void SheetRows::addWayBack(const Record &objective)
{
    if (!m_facts.sections.prints("offices") || objective.integer("year") != m_facts.currentYear())
        return;
    add(QStringLiteral("Nel piano"), {paragraph(Spans{link(QStringLiteral("Obiettivi ufficio per ufficio"), QLatin1Char('#') + objectiveRowAnchor(objective))})});
}

} // namespace piao::report
