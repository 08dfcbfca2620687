// SPDX-License-Identifier: EUPL-1.2
// 2.3: areas of risk, general measures, measures for the PNRR (PNA 2019, annex 1).
#include "plan/narrative_blocks.h"
#include "plan/sections.h"

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

void writeList(Document &document, const QString &label, std::vector<ListItem> items, bool ordered)
{
    if (items.empty())
        return;
    document.paragraph(label, TextRole::Label);
    document.add(List{ordered, std::move(items)});
}

std::vector<ListItem> areasOf(const PlanFacts &facts, bool moneyLaundering)
{
    std::vector<ListItem> items;
    for (const Record &area : facts.all(Kind::RiskArea)) {
        if ((area.text("list") == QLatin1String("money_laundering")) == moneyLaundering)
            items.push_back(item(area.text("title")));
    }
    return items;
}

std::vector<ListItem> titlesOf(const PlanFacts &facts, Kind kind)
{
    std::vector<ListItem> items;
    for (const Record &record : facts.all(kind))
        items.push_back(item(record.text("title")));
    return items;
}

ListItem measureItem(const PlanFacts &facts, const Record &measure)
{
    ListItem made = item(measure.text("title"));
    if (!measure.has("description"))
        return made;
    for (Paragraph &each : NarrativeBlocks::inCell(domain::parseNarrative(measure.text("description")), facts))
        made.paragraphs.push_back(std::move(each));
    return made;
}

std::vector<ListItem> measuresOf(const PlanFacts &facts, const char *scope, bool listed)
{
    std::vector<ListItem> items;
    for (const Record *measure : facts.where(Kind::Measure, "scope", QString::fromLatin1(scope))) {
        const bool inList = !measure->has("listed") || measure->value("listed").toBool();
        if (inList == listed)
            items.push_back(measureItem(facts, *measure));
    }
    return items;
}

} // namespace

void writeRiskAreas(Document &document, const PlanFacts &facts)
{
    writeList(document, QStringLiteral("Aree di rischio"), areasOf(facts, false), true);
    writeList(document, QStringLiteral("Aree per la prevenzione del riciclaggio"), areasOf(facts, true), false);
    writeList(document, QStringLiteral("Fattori abilitanti"), titlesOf(facts, Kind::EnablingFactor), false);
    writeList(document, QStringLiteral("Criteri di esposizione al rischio"), titlesOf(facts, Kind::ExposureCriterion), true);
}

void writeGeneralMeasures(Document &document, const PlanFacts &facts)
{
    writeList(document, QStringLiteral("Misure generali"), measuresOf(facts, "general", true), true);
    writeList(document, QStringLiteral("Descritte oltre all’elenco"), measuresOf(facts, "general", false), false);
}

void writePnrrMeasures(Document &document, const PlanFacts &facts)
{
    writeList(document, QStringLiteral("Misure specifiche per il PNRR"), measuresOf(facts, "pnrr", true), true);
}

} // namespace piao::report
