// SPDX-License-Identifier: EUPL-1.2
#include "plan/impact_indicators.h"

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

Cell indicatorCell(const Record &indicator)
{
    Paragraphs paragraphs;
    if (indicator.has("category"))
        paragraphs.push_back(paragraph(Spans{bold(indicator.text("category"))}));
    paragraphs.push_back(paragraph(indicator.text("name")));
    if (indicator.has("formula") && indicator.text("formula") != indicator.text("name"))
        paragraphs.push_back(paragraph(Spans{italic(QStringLiteral("Formula: ") + indicator.text("formula"))}));
    Cell made = cell(std::move(paragraphs));
    made.header = true;
    return made;
}

QString baselineText(const Record &indicator)
{
    QString text = indicator.text("baseline_text");
    if (text.isEmpty() && indicator.value("baseline_new").toBool())
        text = QStringLiteral("nuovo");
    const QString year = indicator.has("baseline_year") ? indicator.text("baseline_year") : indicator.text("baseline_period");
    if (text.isEmpty())
        return year;
    return year.isEmpty() || text.contains(year) ? text : QStringLiteral("%1 (%2)").arg(text, year);
}

/// The columns that some indicator of the table has something for.
struct Shape {
    bool trend = false;
    bool stakeholders = false;
};

Shape shapeOf(const PlanFacts &facts, const PlanFacts::Records &indicators)
{
    Shape shape;
    for (const Record *indicator : indicators) {
        shape.trend = shape.trend || indicator->has("trend");
        shape.stakeholders = shape.stakeholders || !facts.stakeholdersOf(*indicator).isEmpty();
    }
    return shape;
}

Row indicatorRow(const PlanFacts &facts, const Record &indicator, Shape shape)
{
    Row made;
    made.cells = {indicatorCell(indicator), cell(baselineText(indicator))};
    if (shape.trend)
        made.cells.push_back(cell(indicator.text("trend")));
    for (const int year : facts.years) {
        const Record *target = facts.target(indicator, year);
        made.cells.push_back(target ? cell(target->text("value_text")) : cell(QStringLiteral("—")));
    }
    if (shape.stakeholders)
        made.cells.push_back(cell(facts.stakeholdersOf(indicator).join(QStringLiteral(", "))));
    made.origin = originOf(indicator);
    return made;
}

/// Two header rows: the years stand under one head, "Valore atteso".
void setIndicatorHead(Table &table, const PlanFacts &facts, Shape shape)
{
    Row upper;
    Row lower;
    const auto addTall = [&](const QString &title, double share) {
        table.columns.push_back(column(title, share));
        upper.cells.push_back(Cell{{paragraph(title)}, 1, 2});
    };
    addTall(QStringLiteral("Indicatore"), shape.stakeholders ? 0.34 : 0.4);
    addTall(QStringLiteral("Valore di partenza"), 0.13);
    if (shape.trend)
        addTall(QStringLiteral("Andamento atteso"), 0.17);
    for (const int year : facts.years) {
        table.columns.push_back(column(QString::number(year)));
        lower.cells.push_back(cell(QString::number(year)));
    }
    if (!facts.years.empty())
        upper.cells.push_back(Cell{{paragraph(QStringLiteral("Valore atteso"))}, int(facts.years.size()), 1});
    if (shape.stakeholders)
        addTall(QStringLiteral("Portatori d’interesse"), 0.14);
    table.head = {std::move(upper)};
    if (!facts.years.empty())
        table.head.push_back(std::move(lower));
}

Table indicatorTable(const PlanFacts &facts, const QString &caption, Shape shape)
{
    Table table{caption, {}};
    setIndicatorHead(table, facts, shape);
    table.headerColumn = 0;
    table.dense = true;
    return table;
}

} // namespace

void writeImpactIndicators(Document &document, const PlanFacts &facts, const Record &value)
{
    const PlanFacts::Records indicators = facts.indicatorsOf(value);
    if (indicators.empty())
        return;
    const Shape shape = shapeOf(facts, indicators);
    Table table = indicatorTable(facts, QStringLiteral("Indicatori di impatto del valore %1").arg(shortCode(value)), shape);
    for (const Record *indicator : indicators)
        table.rows.push_back(indicatorRow(facts, *indicator, shape));
    document.add(std::move(table));
}

void writeAllImpactIndicators(Document &document, const PlanFacts &facts)
{
    PlanFacts::Records all;
    for (const Record &value : facts.values) {
        const PlanFacts::Records indicators = facts.indicatorsOf(value);
        all.insert(all.end(), indicators.begin(), indicators.end());
    }
    if (all.empty())
        return;
    const Shape shape = shapeOf(facts, all);
    Table table = indicatorTable(facts, QStringLiteral("Indicatori di impatto dei %1").arg(facts.levelName(1, true)), shape);
    for (const Record &value : facts.values) {
        const PlanFacts::Records indicators = facts.indicatorsOf(value);
        if (indicators.empty())
            continue;
        table.rows.push_back(groupRow((shortCode(value) + QLatin1Char(' ') + value.text("title")).trimmed()));
        table.rows.back().origin = originOf(value);
        for (const Record *indicator : indicators)
            table.rows.push_back(indicatorRow(facts, *indicator, shape));
    }
    document.add(std::move(table));
}

} // namespace piao::report
