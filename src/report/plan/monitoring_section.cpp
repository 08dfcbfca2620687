// SPDX-License-Identifier: EUPL-1.2
// 4: who monitors what, the impacts of agile work, the indicators of prevention; and the annexed files.
#include "plan/sections.h"

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

Row agileRow(const PlanFacts &facts, const Record &indicator)
{
    Row made{{headCell(indicator.text("name"))}};
    for (const int year : facts.years) {
        const Record *target = facts.target(indicator, year);
        made.cells.push_back(target ? cell(target->text("value_text")) : cell(QStringLiteral("—")));
    }
    return made;
}

void writePreventionList(Document &document, const PlanFacts &facts, const char *list, const QString &caption)
{
    const PlanFacts::Records groups = facts.where(Kind::IndicatorGroup, "list", QString::fromLatin1(list));
    if (groups.empty())
        return;
    Table &table = document.table(caption, {column(QStringLiteral("Misura"), 0.34), column(QStringLiteral("Indicatori"), 0.36),
                                            column(QStringLiteral("Verifica, valore atteso"), 0.3)});
    table.headerColumn = 0;
    for (const Record *group : groups) {
        Paragraphs indicators;
        for (const Record *indicator : facts.indicatorsOf(*group))
            indicators.push_back(paragraph(indicator->text("name")));
        table.rows.push_back(row({headCell((group->text("number") + QLatin1Char(' ') + group->text("title")).trimmed()),
                                  indicators.empty() ? cell(QStringLiteral("—")) : cell(std::move(indicators)),
                                  cell(group->has("check_text") ? group->text("check_text") : QStringLiteral("—"))}));
    }
}

} // namespace

void writeAgileIndicators(Document &document, const PlanFacts &facts)
{
    Table table{QStringLiteral("Indicatori del lavoro agile"), {column(QStringLiteral("Indicatore"), 0.34)}};
    for (const int year : facts.years)
        table.columns.push_back(column(QString::number(year)));
    table.headerColumn = 0;
    table.dense = true;
    table.wide = true;
    for (const Record *group : facts.where(Kind::IndicatorGroup, "list", QStringLiteral("agile"))) {
        table.rows.push_back(groupRow(group->text("title")));
        for (const Record *indicator : facts.indicatorsOf(*group))
            table.rows.push_back(agileRow(facts, *indicator));
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

void writeMonitoring(Document &document, const PlanFacts &facts)
{
    if (facts.all(Kind::MonitoringActivity).empty())
        return;
    Table &table = document.table(QStringLiteral("Chi monitora che cosa"), {column(QStringLiteral("Che cosa"), 0.24), column(QStringLiteral("Chi"), 0.2),
        column(QStringLiteral("Come"), 0.2), column(QStringLiteral("Quando"), 0.12), column(QStringLiteral("Riferimento"), 0.24)});
    table.headerColumn = 0;
    table.wide = true;
    QString section;
    for (const Record &each : facts.all(Kind::MonitoringActivity)) {
        if (each.text("section") != section && each.has("section"))
            table.rows.push_back(groupRow(each.text("section")));
        section = each.text("section");
        Row made{{headCell(each.text("what"))}};
        for (const char *column : {"who", "how", "when_text", "legal_reference"})
            made.cells.push_back(cell(each.has(column) ? each.text(column) : QStringLiteral("—")));
        made.origin = originOf(each);
        table.rows.push_back(std::move(made));
    }
}

void writePreventionIndicators(Document &document, const PlanFacts &facts)
{
    writePreventionList(document, facts, "prevention_pnrr", QStringLiteral("Misure per il PNRR"));
    writePreventionList(document, facts, "prevention", QStringLiteral("Indicatori delle misure generali"));
}

void writeAttachments(Document &document, const PlanFacts &facts)
{
    std::vector<ListItem> items;
    for (const Record &attachment : facts.all(Kind::Attachment)) {
        if (!attachment.value("annexed").toBool())
            continue;
        Spans spans{bold(attachment.text("title"))};
        if (attachment.has("description"))
            spans.push_back(plain(QStringLiteral(" – ") + attachment.text("description")));
        items.push_back(item(std::move(spans)));
    }
    if (!items.empty())
        document.add(numbered(std::move(items)));
}

} // namespace piao::report
