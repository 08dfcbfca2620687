// SPDX-License-Identifier: EUPL-1.2
// Section 2.1: the public values, the strategy that generates them, and for each value its objectives and its impact
// indicators (DM 132/2022, art. 3).
#include "plan/impact_indicators.h"
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
