// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "piao/document/live_figures.h"
#include "piao/domain/narrative_lines.h"
#include "piao/domain/record_description.h"
#include "texts/text_columns.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using document::FigureTable;
using document::LiveFigures;
using domain::Kind;
using domain::LiveFigure;
using domain::LiveTable;

/// Figures speak of plan and body, of the tables of section 3, of titles, and of records by whose id they count.
std::vector<Route> routes()
{
    std::vector<Route> routes;
    for (const Kind kind : {Kind::Plan, Kind::Body, Kind::StaffCount, Kind::StaffEstablishment, Kind::Hire, Kind::Leaver, Kind::TrainingCourse,
             Kind::TrainingBudget})
        routes.push_back(Route::all(kind));
    for (const domain::RecordDescription &description : domain::allRecords()) {
        const int name = description.nameField();
        if (name >= 0 && description.keyFields().size() == 1)
            routes.push_back(Route::all(description.kind).when({description.fields[size_t(name)].column}));
    }
    return routes;
}

/// Of what hangs in a line of a narrative, the first figure that says nothing; its label.
template<typename Content>
QString silentFigure(const Content &content, LiveFigures &figures)
{
    for (const domain::Inline &part : content) {
        if (const auto *figure = std::get_if<LiveFigure>(&part); figure && !figures.hasValue(*figure))
            return figures.label(*figure);
    }
    return {};
}

bool hasRows(const FigureTable &table)
{
    return table.ok() && table.rows.size() > (table.lastIsTotal ? 1u : 0u);
}

QString silentIn(const domain::NarrativeLine &line, LiveFigures &figures)
{
    if (const auto *live = std::get_if<LiveTable>(&line))
        return hasRows(figures.table(*live)) ? QString() : figures.label(*live);
    if (const auto *table = std::get_if<domain::NarrativeTable>(&line)) {
        for (const domain::NarrativeRow &row : table->rows) {
            for (const domain::Inlines &cell : row) {
                if (const QString label = silentFigure(cell, figures); !label.isEmpty())
                    return label;
            }
        }
        return {};
    }
    QString label;
    std::visit([&](const auto &each) {
        if constexpr (requires { each.content; })
            label = silentFigure(each.content, figures);
    }, line);
    return label;
}

class FigureWithoutValue : public Check
{
public:
    FigureWithoutValue()
        : Check({
            .id = "L57",
            .severity = Severity::Error,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Figure in a text that has no value"),
            .reason = QT_TRANSLATE_NOOP("checks", "A number, name or table that a text takes from the data stands in the printed plan as a mark in brackets while the data say nothing."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Enter what the figure speaks of, or take the figure out of the text."),
            .subjects = kindsOf(narrativeKinds()),
            .reads = routes(),
            .asksFile = true,
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Column &column : columnsOf(narrativeKinds(), record.kind())) {
            if (!record.has(column))
                continue;
            const QString stored = record.text(column);
            if (stored.contains(QLatin1String("<figure")))
                examineText(record, column, stored, facts, report);
        }
    }

private:
    static void examineText(const Fact &record, const Column &column, const QString &stored, const PlanFacts &facts, Report &report)
    {
        LiveFigures figures(facts.reader());
        int number = 0;
        for (const domain::NarrativeLine &line : domain::flattened(domain::parseNarrative(stored))) {
            ++number;
            const QString label = silentIn(line, figures);
            if (label.isEmpty())
                continue;
            report.add(column, number, [&](FindingText &text) {
                text.message = CheckText::tr("The text of %1 shows the figure %2, which has no value.").arg(nameOf(record), quoted(label));
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> figureWithoutValue()
{
    return std::make_unique<FigureWithoutValue>();
}

} // namespace piao::checks
