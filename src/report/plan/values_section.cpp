// SPDX-License-Identifier: EUPL-1.2
// Section 2.1: the public values, the strategy that generates them, and for each value its objectives and its impact
// indicators (DM 132/2022, art. 3).
#include "plan/sections.h"
#include "plan/value_counts.h"

namespace piao::report {

using domain::Record;

void writeValueList(Document &document, const PlanFacts &facts)
{
    if (facts.values.empty())
        return;
    std::vector<ListItem> items;
    for (const Record &value : facts.values) {
        Spans spans{link(value.text("title"), QLatin1Char('#') + valueAnchor(value))};
        spans.front().bold = true;
        items.push_back(item(std::move(spans)));
    }
    document.add(numbered(std::move(items)));
}

namespace {

std::vector<Column> strategyColumns(const PlanFacts &facts)
{
    std::vector<Column> columns{column(upperFirst(facts.levelName(1, false))), numberColumn(upperFirst(facts.levelName(2, true))),
                                numberColumn(upperFirst(facts.levelName(3, true)))};
    for (const int year : facts.years)
        columns.push_back(numberColumn(upperFirst(facts.levelName(4, true)) + QLatin1Char('\n') + QString::number(year)));
    return columns;
}

Row strategyTotal(const PlanFacts &facts)
{
    std::vector<QString> texts{QStringLiteral("Piano"), number(facts.counts.strategicObjectives),
                               number(facts.counts.operationalObjectives)};
    for (const int year : facts.years)
        texts.push_back(number(facts.counts.ofYear(year)));
    return textRow(texts, RowKind::Total);
}

/// The counts in a sentence, so that they are read aloud too, and what a sum of the columns would not show.
QString strategySentence(const PlanFacts &facts)
{
    QStringList perYear;
    for (const int year : facts.years)
        perYear.append(QStringLiteral("%1 per il %2").arg(number(facts.counts.ofYear(year))).arg(year));
    return QStringLiteral("Il piano persegue %1 %2 attraverso %3 %4, articolati in %5 %6; da questi discendono gli %7: %8.")
        .arg(number(facts.counts.publicValues), facts.levelName(1, true), number(facts.counts.strategicObjectives),
             facts.levelName(2, true), number(facts.counts.operationalObjectives), facts.levelName(3, true),
             facts.levelName(4, true), perYear.join(QStringLiteral(", ")));
}

} // namespace

void writeStrategy(Document &document, const PlanFacts &facts)
{
    if (facts.values.empty())
        return;
    document.paragraph(strategySentence(facts));
    Table &table = document.table(QStringLiteral("Obiettivi per valore pubblico e per livello"), strategyColumns(facts));
    table.headerColumn = 0;
    int servedTwice = 0;
    for (const Record &value : facts.values) {
        const ValueCounts counts = countsOf(facts, value);
        servedTwice += counts.strategic;
        std::vector<QString> texts{shortCode(value) + QLatin1Char(' ') + value.text("title"), number(counts.strategic),
                                   number(qlonglong(counts.operational.size()))};
        for (const int year : facts.years)
            texts.push_back(number(counts.ofYear(year)));
        table.rows.push_back(textRow(texts));
    }
    table.rows.push_back(strategyTotal(facts));
    if (servedTwice > facts.counts.strategicObjectives)
        document.paragraph(QStringLiteral("Un obiettivo che concorre a più valori è contato in ciascuno; la riga «Piano» lo conta una volta."),
                           TextRole::Small);
}

namespace {

void writeObjectivesOfValue(Document &document, const PlanFacts &facts, const Record &value)
{
    const PlanFacts::Records objectives = facts.strategicOf(value);
    if (objectives.empty())
        return;
    Table &table = document.table(
        QStringLiteral("%1 e %2").arg(upperFirst(facts.levelName(2, true)), facts.levelName(3, true)),
        {column(upperFirst(facts.levelName(2, false)), 0.38), column(upperFirst(facts.levelName(3, true)), 0.62)});
    table.headerColumn = 0;
    for (const Record *objective : objectives) {
        const PlanFacts::Records below = facts.operationalOf(*objective, value);
        Cell head = cell(Spans{bold(shortCode(*objective) + QLatin1Char(' ')), plain(objective->text("title"))});
        head.rowSpan = std::max(1, int(below.size()));
        head.header = true;
        if (below.empty())
            table.rows.push_back(row({head, emptyCell()}));
        for (const Record *operational : below) {
            const Cell right = cell(Spans{bold(shortCode(*operational) + QLatin1Char(' ')), plain(operational->text("title"))});
            table.rows.push_back(operational == below.front() ? row({head, right}) : row({right}));
            table.rows.back().origin = originOf(*operational);
        }
    }
}

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

Row indicatorRow(const PlanFacts &facts, const Record &indicator, bool stakeholders)
{
    Row made;
    made.cells = {indicatorCell(indicator), cell(baselineText(indicator)), cell(indicator.text("trend"))};
    for (const int year : facts.years) {
        const Record *target = facts.target(indicator, year);
        made.cells.push_back(target ? cell(target->text("value_text")) : cell(QStringLiteral("—")));
    }
    if (stakeholders)
        made.cells.push_back(cell(facts.stakeholdersOf(indicator).join(QStringLiteral(", "))));
    made.origin = originOf(indicator);
    return made;
}

/// Two header rows: the years stand under one head, "Valore atteso".
void setIndicatorHead(Table &table, const PlanFacts &facts, bool stakeholders)
{
    table.columns = {column(QStringLiteral("Indicatore"), stakeholders ? 0.34 : 0.4),
                     column(QStringLiteral("Valore di partenza"), 0.13), column(QStringLiteral("Andamento atteso"), 0.17)};
    const auto tall = [](const QString &title) { return Cell{{paragraph(title)}, 1, 2}; };
    Row upper{{tall(table.columns[0].title), tall(table.columns[1].title), tall(table.columns[2].title)}};
    Row lower;
    for (const int year : facts.years) {
        table.columns.push_back(column(QString::number(year)));
        lower.cells.push_back(cell(QString::number(year)));
    }
    if (!facts.years.empty())
        upper.cells.push_back(Cell{{paragraph(QStringLiteral("Valore atteso"))}, int(facts.years.size()), 1});
    if (stakeholders) {
        table.columns.push_back(column(QStringLiteral("Portatori d’interesse"), 0.14));
        upper.cells.push_back(tall(table.columns.back().title));
    }
    table.head = {std::move(upper)};
    if (!facts.years.empty())
        table.head.push_back(std::move(lower));
}

void writeImpactIndicators(Document &document, const PlanFacts &facts, const Record &value)
{
    const PlanFacts::Records indicators = facts.indicatorsOf(value);
    if (indicators.empty())
        return;
    const bool stakeholders = std::any_of(indicators.begin(), indicators.end(),
                                          [&](const Record *each) { return !facts.stakeholdersOf(*each).isEmpty(); });
    Table &table = document.table(QStringLiteral("Indicatori di impatto del valore %1").arg(shortCode(value)), {});
    setIndicatorHead(table, facts, stakeholders);
    table.headerColumn = 0;
    table.dense = true;
    for (const Record *indicator : indicators)
        table.rows.push_back(indicatorRow(facts, *indicator, stakeholders));
}

} // namespace

void writeValue(Document &document, const PlanFacts &facts, const PartPlace &place)
{
    const Record *value = facts.find(domain::Kind::PublicValue, place.section.text("value_id"));
    if (!value)
        return;
    writeNarrative(document, facts, *value, "narrative", place.level);
    if (value->has("beneficiaries"))
        document.paragraph(Spans{bold(QStringLiteral("Beneficiari: ")), plain(value->text("beneficiaries"))}).origin = originOf(*value, "beneficiaries");
    writeObjectivesOfValue(document, facts, *value);
    writeImpactIndicators(document, facts, *value);
}

} // namespace piao::report
