// SPDX-License-Identifier: EUPL-1.2
#include "people/people_checks.h"

#include "check_text.h"
#include "facts/record_of.h"
#include "people/hire_costs.h"
#include "people/theme_amounts.h"
#include "wording/names.h"

#include "piao/document/people_doubts.h"

namespace piao::checks {
namespace {

using domain::Kind;

/// Fields in which a figure can be odd by itself or against its neighbours in the row. Years are L44's, the establishment's sum is L30's.
const Column figures[] = {{Kind::Hire, "number"}, {Kind::Hire, "cost_first_year"}, {Kind::Hire, "cost_full_year"}, {Kind::Leaver, "number"},
    {Kind::StaffCount, "people"}, {Kind::StaffEstablishment, "covered"}, {Kind::StaffEstablishment, "leaving_planned"},
    {Kind::StaffEstablishment, "leaving_by_change"}, {Kind::StaffEstablishment, "hires"}, {Kind::StaffEstablishment, "progressions"},
    {Kind::TrainingCourse, "hours"}, {Kind::TrainingBudget, "amount"}, {Kind::TrainingBudget, "printed"}, {Kind::PositiveAction, "amount"},
    {Kind::AgileWork, "value"}};

std::vector<Route> routes()
{
    std::vector<Route> all = themeAmountRoutes();
    all.push_back(Route::period());
    return all;
}

class DisagreeingCost : public Check
{
public:
    DisagreeingCost()
        : Check({
            .id = "L37",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Figures of one row that do not agree"),
            .reason = QT_TRANSLATE_NOOP("checks", "Number, cost of a person, months and total follow from each other: where they do not, one of them is wrong, and with it what the plan says that it spends."),
            .source = "D.Lgs. 165/2001, art. 6, c. 2 e 3 (risorse finanziarie del piano dei fabbisogni)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Work the figures out again."),
            .subjects = {Kind::Hire, Kind::Leaver, Kind::StaffCount, Kind::StaffEstablishment, Kind::TrainingCourse, Kind::TrainingBudget,
                Kind::PositiveAction, Kind::AgileWork, Kind::Provision},
            .reads = routes(),
            .groupings = {&hiresOfArea()},
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        if (fact.kind() == Kind::Provision) {
            examineThemeAmounts(fact, facts, report);
            return;
        }
        examineFigures(fact, facts, report);
        if (fact.kind() == Kind::Hire) {
            examineShareOfYear(fact, report);
            examineCostPerHead(fact, facts, report);
        }
    }

private:
    static void examineFigures(const Fact &fact, const PlanFacts &facts, Report &report)
    {
        std::optional<domain::Record> record;
        for (const Column &column : figures) {
            if (column.kind() != fact.kind() || !fact.has(column))
                continue;
            if (!record)
                record = recordOf(fact, facts);
            const QString doubt = document::peopleDoubt(*record, QString::fromLatin1(column.name()), facts.period());
            if (!doubt.isEmpty())
                report.add(column, [&](FindingText &text) { text.message = CheckText::tr("%1: %2").arg(nameOf(fact), doubt); });
        }
    }
};

} // namespace

std::unique_ptr<Check> disagreeingCost()
{
    return std::make_unique<DisagreeingCost>();
}

} // namespace piao::checks
