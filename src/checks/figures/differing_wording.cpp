// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

#include "check_text.h"
#include "figures/printed_otherwise.h"
#include "figures/value_names.h"
#include "wording/names.h"

#include <cmath>

namespace piao::checks {
namespace {

using domain::Kind;

const Column hireValueText{Kind::Hire, "value_text"};
const Column codePrinted{Kind::ObjectiveTheme, "code_printed"};
const Column answeringObjective{Kind::ObjectiveTheme, "objective_id"};
const Column answeredTheme{Kind::ObjectiveTheme, "theme_id"};
const Column objectiveCode{Kind::PerformanceObjective, "code"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveStage{Kind::PerformanceObjective, "stage"};
const Column objectiveAmount{Kind::PerformanceObjective, "amount"};
const Column previousEdition{Kind::PerformanceObjective, "previous_id"};
const Column ofPlan{Kind::TextVariant, "plan_id"};
const Column ofValue{Kind::TextVariant, "public_value_id"};
const Column ofStrategic{Kind::TextVariant, "strategic_id"};
const Column ofOperational{Kind::TextVariant, "operational_id"};
const Column ofObjective{Kind::TextVariant, "performance_id"};
const Column ofCentre{Kind::TextVariant, "centre_id"};
const Column objectiveParent{Kind::PerformanceObjective, "operational_id"};
const Column narrowedOperational{Kind::OperationalValue, "operational_id"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};
const Column servesStrategic{Kind::StrategicValue, "strategic_id"};

std::vector<Route> routes()
{
    std::vector<Route> all{
        // Counts of the levels.
        Route::period(),
        Route::all(Kind::PerformanceObjective).when({"code", "year", "operational_id"}),
        Route::all(Kind::PublicValue).when({"number", "title", "short_title"}),
        Route::all(Kind::StrategicObjective).when({"title"}),
        Route::all(Kind::OperationalObjective).when({"title"}),
        Route::all(Kind::OrgUnit).when({"name", "parent_id"}),
        // The owner's own fields.
        Route{Kind::PerformanceObjective}.down(ofObjective),
        Route{Kind::StrategicObjective}.down(ofStrategic),
        Route{Kind::OperationalObjective}.down(ofOperational),
        Route{Kind::PublicValue}.down(ofValue),
        Route{Kind::ResponsibilityCentre}.down(ofCentre),
        // The path to the values.
        Route{Kind::OperationalValue}.up(narrowedOperational).down(objectiveParent).down(ofObjective),
        Route{Kind::OperationalStrategic}.up(linkOperational).down(objectiveParent).down(ofObjective),
        Route{Kind::StrategicValue}.up(servesStrategic).down(linkStrategic).up(linkOperational).down(objectiveParent).down(ofObjective),
        // The edition before; the code that a theme's table prints.
        Route{Kind::PerformanceObjective}.down(previousEdition).when({"amount", "stage"}),
        Route{Kind::PerformanceObjective}.down(answeringObjective).when({"code"}),
    };
    // Equal wordings are told once.
    for (const Column *owner : {&ofPlan, &ofValue, &ofStrategic, &ofOperational, &ofObjective, &ofCentre})
        all.push_back(Route{Kind::TextVariant}.up(*owner).down(*owner));
    return all;
}

class DifferingWording : public Check
{
public:
    DifferingWording()
        : Check({
            .id = "L36",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Said in one place so, in another otherwise"),
            .reason = QT_TRANSLATE_NOOP("checks", "A title, code, amount or count that differs between two tables makes the reader doubt both; in print there is nothing to decide by."),
            .source = "Buona pratica redazionale; criterio A4 (integrazione) della qualità dei PIAO delle province, CERVAP e UPI",
            .remedy = QT_TRANSLATE_NOOP("checks", "Decide which one is right. Tables that the program prints from the data cannot differ: remove the other wording then."),
            .subjects = {Kind::TextVariant, Kind::Hire, Kind::ObjectiveTheme, Kind::PerformanceObjective},
            .reads = routes(),
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        switch (fact.kind()) {
        case Kind::Hire:
            examineHire(fact, facts, report);
            break;
        case Kind::ObjectiveTheme:
            examineThemeRow(fact, facts, report);
            break;
        case Kind::PerformanceObjective:
            if (fact.has(objectiveStage) && fact.has(previousEdition))
                examineCostOfWork(fact, facts, report);
            break;
        default:
            if (const std::optional<PrintedText> printed = printedTextOf(fact, facts); printed && !isToldBefore(*printed, facts))
                examinePrinted(*printed, facts, report);
        }
    }

private:
    static void examinePrinted(const PrintedText &printed, const PlanFacts &facts, Report &report)
    {
        if (printed.owner->kind() == Kind::Plan)
            examineStatedCount(printed, facts, report);
        else if (printed.field == QLatin1String("public_value") && printed.owner->kind() == Kind::PerformanceObjective)
            examinePrintedValue(printed, facts, report);
        else if (printed.field == QLatin1String("sector") && printed.owner->kind() == Kind::ResponsibilityCentre)
            examinePrintedSector(printed, facts, report);
        else if (printed.field == QLatin1String("listed"))
            examineListing(printed, facts, report);
        else
            examinePrintedField(printed, facts, report);
    }

    /// A work of several years has one cost, which each of its editions states.
    static void examineCostOfWork(const Fact &objective, const PlanFacts &facts, Report &report)
    {
        const Fact *previous = facts.referred(objective, previousEdition);
        if (!previous || !previous->has(objectiveStage) || !previous->has(objectiveAmount))
            return;
        const double before = *previous->number(objectiveAmount);
        const std::optional<double> now = objective.number(objectiveAmount);
        if (now && std::abs(*now - before) < 0.005)
            return;
        report.add(objectiveAmount, [&](FindingText &text) {
            const QString year = QString::number(previous->integer(objectiveYear));
            text.message = now ? CheckText::tr("%1 costs %2; its edition of %3 costs %4.").arg(nameOf(objective), money(*now), year, money(before))
                               : CheckText::tr("%1 has no amount; its edition of %2 costs %3.").arg(nameOf(objective), year, money(before));
        });
    }

    static void examineThemeRow(const Fact &answer, const PlanFacts &facts, Report &report)
    {
        const Fact *objective = facts.referred(answer, answeringObjective);
        const Fact *theme = facts.referred(answer, answeredTheme);
        if (!objective || !theme || !answer.has(codePrinted) || answer.isTrue(codePrinted) || !objective->has(objectiveCode))
            return;
        report.add(codePrinted, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is printed without its code in the table of the theme %2.").arg(nameOf(*objective), nameOf(*theme));
            text.fix.label = CheckText::tr("Print the code");
            text.fix.steps = {FixStep::set(facts.keyOf(answer), "code_printed", true)};
        });
    }

    static void examineHire(const Fact &hire, const PlanFacts &facts, Report &report)
    {
        if (!hire.has(hireValueText) || facts.count(Kind::PublicValue) == 0)
            return;
        for (const NamedValue &named : namedValues(hire.text(hireValueText))) {
            if (isValueOfPlan(named, facts))
                continue;
            report.add(hireValueText, [&](FindingText &text) {
                const QString name = named.number == 0 ? named.text : QStringLiteral("%1. %2").arg(QString::number(named.number), named.text);
                text.message = CheckText::tr("%1 names the public value %2, which the plan does not have so.").arg(nameOf(hire), quoted(name));
            });
            return;
        }
    }
};

} // namespace

std::unique_ptr<Check> differingWording()
{
    return std::make_unique<DifferingWording>();
}

} // namespace piao::checks
