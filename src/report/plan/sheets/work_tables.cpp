// SPDX-License-Identifier: EUPL-1.2
#include "plan/sheets/work_tables.h"

#include <QLocale>

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

Cell indicatorCell(const Record &indicator)
{
    Paragraphs paragraphs{paragraph(indicator.has("name") ? indicator.text("name") : QStringLiteral("—"))};
    if (indicator.has("formula") && indicator.text("formula") != indicator.text("name"))
        paragraphs.push_back(paragraph(Spans{italic(QStringLiteral("Formula: ") + indicator.text("formula"))}));
    Cell made = cell(std::move(paragraphs));
    made.header = true;
    return made;
}

QString baselineOf(const Record &indicator)
{
    const QString text = indicator.has("baseline_text") ? indicator.text("baseline_text")
        : indicator.value("baseline_new").toBool()      ? QStringLiteral("nuovo")
                                                        : QString();
    const QString year = indicator.text("baseline_year");
    return text.isEmpty() || year.isEmpty() || text.contains(year) ? text : QStringLiteral("%1 (%2)").arg(text, year);
}

/// The years of the plan and those of targets beyond it: nothing that was given is left out.
std::vector<int> targetYears(const PlanFacts &facts, const PlanFacts::Records &indicators)
{
    std::vector<int> years = facts.years;
    for (const Record *indicator : indicators) {
        for (const Record *target : facts.where(domain::Kind::Target, "indicator_id", indicator->key().id))
            years.push_back(int(target->integer("year")));
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? emptyCell() : cell(text);
}

} // namespace

QString percentText(const Record &record, const char *column)
{
    if (!record.has(column))
        return {};
    static const QLocale italian(QLocale::Italian, QLocale::Italy);
    return italian.toString(record.value(column).toDouble(), 'g', 6) + QLatin1Char('%');
}

void dropEmptyColumns(Table &table)
{
    for (std::size_t i = table.columns.size(); i-- > 1;) {
        const bool used = std::any_of(table.rows.begin(), table.rows.end(), [i](const Row &row) {
            return i < row.cells.size() && !row.cells[i].text().trimmed().isEmpty();
        });
        if (used)
            continue;
        table.columns.erase(table.columns.begin() + qsizetype(i));
        for (Row &row : table.rows) {
            if (i < row.cells.size())
                row.cells.erase(row.cells.begin() + qsizetype(i));
        }
    }
}

void writePhases(Document &document, const PlanFacts &facts, const Record &objective)
{
    const PlanFacts::Records phases = facts.phasesOf(objective);
    if (phases.empty())
        return;
    Table table{QStringLiteral("Fasi"), {column(QStringLiteral("Fase"), 0.5), codeColumn(QStringLiteral("Inizio")), codeColumn(QStringLiteral("Fine")),
                                         numberColumn(QStringLiteral("Peso")), numberColumn(QStringLiteral("Avanzamento"))}};
    table.headerColumn = 0;
    for (const Record *phase : phases) {
        table.rows.push_back(row({headCell(phase->text("title")), textCell(dateText(*phase, "start_date")), textCell(dateText(*phase, "end_date")),
                                  textCell(percentText(*phase, "weight")), textCell(percentText(*phase, "progress"))}));
        table.rows.back().origin = originOf(*phase);
    }
    dropEmptyColumns(table);
    document.add(std::move(table));
}

void writeResultIndicators(Document &document, const PlanFacts &facts, const Record &objective)
{
    const PlanFacts::Records indicators = facts.indicatorsOf(objective);
    if (indicators.empty())
        return;
    const std::vector<int> years = targetYears(facts, indicators);
    Table table{QStringLiteral("Indicatori"), {column(QStringLiteral("Indicatore"), 0.36), column(QStringLiteral("Unità")), column(QStringLiteral("Valore di partenza"))}};
    for (const int year : years)
        table.columns.push_back(column(QStringLiteral("Atteso %1").arg(year)));
    table.columns.push_back(column(QStringLiteral("Fonte"), 0.2));
    table.columns.push_back(numberColumn(QStringLiteral("Peso")));
    table.headerColumn = 0;
    for (const Record *indicator : indicators) {
        Row made{{indicatorCell(*indicator), textCell(indicator->text("unit")), textCell(baselineOf(*indicator))}};
        for (const int year : years) {
            const Record *target = facts.target(*indicator, year);
            made.cells.push_back(target ? textCell(target->text("value_text")) : emptyCell());
        }
        made.cells.push_back(textCell(indicator->text("data_source")));
        made.cells.push_back(textCell(percentText(*indicator, "weight")));
        made.origin = originOf(*indicator);
        table.rows.push_back(std::move(made));
    }
    dropEmptyColumns(table);
    document.add(std::move(table));
}

} // namespace piao::report
