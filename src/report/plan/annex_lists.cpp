// SPDX-License-Identifier: EUPL-1.2
#include "plan/annex_lists.h"

#include "plan/code_order.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

struct ListEntry {
    const Record *objective = nullptr;
    QString structure;
};

Cell textCell(const QString &text)
{
    return text.isEmpty() ? emptyCell() : cell(text);
}

Cell tall(Cell made, std::size_t rows)
{
    made.rowSpan = int(rows);
    return made;
}

/// One table of a list. What no objective of it has gets no column; an objective with several indicators takes as many rows.
class ListTable
{
public:
    ListTable(const PlanFacts &facts, std::vector<ListEntry> entries) : m_facts(facts), m_entries(std::move(entries))
    {
        for (const ListEntry &entry : m_entries) {
            m_structures = m_structures || !entry.structure.isEmpty();
            m_phases = m_phases || !facts.phasesOf(*entry.objective).empty();
            m_indicators = m_indicators || !facts.indicatorsOf(*entry.objective).empty();
        }
        for (const int year : facts.years) {
            if (std::any_of(m_entries.begin(), m_entries.end(), [&](const ListEntry &entry) { return hasTarget(*entry.objective, year); }))
                m_years.push_back(year);
        }
    }

    Table make(const QString &caption) const
    {
        Table table{caption, columns()};
        table.headerColumn = 0;
        table.wide = m_indicators && (m_phases || m_years.size() > 1);
        for (const ListEntry &entry : m_entries)
            addRows(table, entry);
        return table;
    }

private:
    bool hasTarget(const Record &objective, int year) const
    {
        const PlanFacts::Records indicators = m_facts.indicatorsOf(objective);
        return std::any_of(indicators.begin(), indicators.end(), [&](const Record *indicator) {
            const Record *target = m_facts.target(*indicator, year);
            return target && target->has("value_text");
        });
    }

    std::vector<Column> columns() const
    {
        std::vector<Column> columns{codeColumn(QStringLiteral("N.")), column(QStringLiteral("Obiettivo"), 0.26)};
        if (m_structures)
            columns.push_back(column(QStringLiteral("Struttura"), 0.16));
        if (m_phases)
            columns.push_back(column(QStringLiteral("Fasi"), 0.24));
        if (m_indicators)
            columns.push_back(column(QStringLiteral("Indicatore"), 0.18));
        for (const int year : m_years)
            columns.push_back(column(QStringLiteral("Atteso %1").arg(year)));
        return columns;
    }

    void addRows(Table &table, const ListEntry &entry) const
    {
        const PlanFacts::Records indicators = m_facts.indicatorsOf(*entry.objective);
        const std::size_t rows = std::max<std::size_t>(1, indicators.size());
        for (std::size_t i = 0; i < rows; ++i) {
            Row made = i == 0 ? Row{objectiveCells(entry, rows)} : Row{};
            const Record *indicator = i < indicators.size() ? indicators[i] : nullptr;
            if (m_indicators)
                made.cells.push_back(indicator ? textCell(indicator->text("name")) : emptyCell());
            for (const int year : m_years) {
                const Record *target = indicator ? m_facts.target(*indicator, year) : nullptr;
                made.cells.push_back(target ? textCell(target->text("value_text")) : emptyCell());
            }
            made.origin = originOf(*entry.objective);
            table.rows.push_back(std::move(made));
        }
    }

    std::vector<Cell> objectiveCells(const ListEntry &entry, std::size_t rows) const
    {
        Cell code = cell(Spans{codeLink(m_facts, *entry.objective)});
        code.header = true;
        std::vector<Cell> cells{tall(code, rows), tall(textCell(entry.objective->text("title")), rows)};
        if (m_structures)
            cells.push_back(tall(textCell(entry.structure), rows));
        if (m_phases)
            cells.push_back(tall(phasesCell(*entry.objective), rows));
        return cells;
    }

    Cell phasesCell(const Record &objective) const
    {
        Paragraphs paragraphs;
        for (const Record *phase : m_facts.phasesOf(objective)) {
            const QStringList dates = QStringList{dateText(*phase, "start_date"), dateText(*phase, "end_date")}.filter(QLatin1String("/"));
            const QString title = phase->text("title");
            paragraphs.push_back(paragraph(dates.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, dates.join(QStringLiteral("–")))));
        }
        return paragraphs.empty() ? emptyCell() : cell(std::move(paragraphs));
    }

    const PlanFacts &m_facts;
    std::vector<ListEntry> m_entries;
    bool m_structures = false;
    bool m_phases = false;
    bool m_indicators = false;
    std::vector<int> m_years;
};

void writeTable(Document &document, const PlanFacts &facts, const QString &caption, std::vector<ListEntry> entries)
{
    if (!entries.empty())
        document.add(ListTable(facts, std::move(entries)).make(caption));
}

QString structureOf(const PlanFacts &facts, const Record &objective, const QString &printed)
{
    const Record *centre = facts.centreOf(objective);
    const QString name = centre ? facts.centreName(*centre) : QString();
    return name.isEmpty() ? printed : name;
}

/// The objectives of the current year of centres, by code; a centre is named where several stand together.
std::vector<ListEntry> entriesOf(const PlanFacts &facts, const PlanFacts::Records &centres)
{
    PlanFacts::Records objectives;
    for (const Record *centre : centres) {
        const PlanFacts::Records own = facts.performanceOfCentre(*centre, facts.currentYear());
        objectives.insert(objectives.end(), own.begin(), own.end());
    }
    std::stable_sort(objectives.begin(), objectives.end(), CodeOrder());
    std::vector<ListEntry> entries;
    for (const Record *objective : objectives)
        entries.push_back({objective, centres.size() > 1 ? structureOf(facts, *objective, {}) : QString()});
    return entries;
}

} // namespace

void writeThemeList(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    const Record *theme = facts.find(Kind::Theme, place.section.text("theme_id"));
    if (!theme)
        return;
    if (!facts.sections.prints("theme", theme->key().id)) {
        writeLines(document, theme->text("description"));
        writeProvisions(document, facts, *theme);
    }
    QHash<const Record *, QString> printed;
    PlanFacts::Records objectives;
    for (const Record *answer : facts.answersTo(*theme)) {
        if (const Record *objective = facts.find(Kind::PerformanceObjective, answer->text("objective_id"))) {
            objectives.push_back(objective);
            printed.insert(objective, answer->text("office"));
        }
    }
    std::stable_sort(objectives.begin(), objectives.end(), CodeOrder());
    std::vector<ListEntry> entries;
    for (const Record *objective : objectives)
        entries.push_back({objective, structureOf(facts, *objective, printed.value(objective))});
    const QString annex = theme->has("annex") ? theme->text("annex") + QStringLiteral(" – ") : QString();
    writeTable(document, facts, annex + theme->text("title"), std::move(entries));
    if (objectives.empty())
        document.paragraph(QStringLiteral("Nessun obiettivo del piano risponde a questo tema."), TextRole::Note);
}

void writeStructureLists(Document &document, const PlanFacts &facts)
{
    PlanFacts::Records loose;
    QHash<QString, PlanFacts::Records> byUnit;
    for (const Record &centre : facts.centres) {
        const Record *unit = facts.find(Kind::OrgUnit, centre.text("unit_id"));
        (unit ? byUnit[unit->key().id] : loose).push_back(&centre);
    }
    for (const Record &unit : facts.units)
        writeTable(document, facts, unit.text("name"), entriesOf(facts, byUnit.value(unit.key().id)));
    for (const Record *centre : loose)
        writeTable(document, facts, facts.centreName(*centre), entriesOf(facts, {centre}));
    PlanFacts::Records rest;
    for (const Record &objective : facts.performance) {
        if (!facts.centreOf(objective) && objective.integer("year") == facts.currentYear())
            rest.push_back(&objective);
    }
    std::vector<ListEntry> entries;
    for (const Record *objective : rest)
        entries.push_back({objective, {}});
    writeTable(document, facts, QStringLiteral("Struttura non indicata"), std::move(entries));
}

} // namespace piao::report
