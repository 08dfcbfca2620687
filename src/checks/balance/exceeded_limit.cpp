// SPDX-License-Identifier: EUPL-1.2
#include "balance/balance_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/names.h"

#include <map>

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveLimit{Kind::Plan, "objective_limit"};
const Column indicatorLimit{Kind::Plan, "indicator_limit"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};

const Column *indicatorsOf(Kind kind)
{
    switch (kind) {
    case Kind::PerformanceObjective:
        return &indicator_field::ofPerformance;
    case Kind::OperationalObjective:
        return &indicator_field::ofOperational;
    case Kind::StrategicObjective:
        return &indicator_field::ofStrategic;
    default:
        return nullptr;
    }
}

class ExceededLimit : public Check
{
public:
    ExceededLimit()
        : Check({
            .id = "L14",
            .severity = Severity::Warning,
            .task = Task::BalanceWeights,
            .title = QT_TRANSLATE_NOOP("checks", "More objectives or indicators than the plan's limit"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A plan with too many objectives or indicators does not say what comes first. The limits are the plan's own."),
            .source =
                "Linee guida per il Piano della performance n. 1/2017 (DFP), par. 4.2 e 4.3; criterio CERVAP/UPI A2 (selettività)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Keep the most important ones, or raise the limit among the plan's data."),
            .subjects = {Kind::ResponsibilityCentre, Kind::PerformanceObjective, Kind::OperationalObjective,
                         Kind::StrategicObjective},
            .reads = {Route::all(Kind::Plan).when({"objective_limit", "indicator_limit"}),
                      Route{Kind::PerformanceObjective}.up(objectiveCentre).when({"centre_id", "year"}),
                      Route{Kind::Indicator}.up(indicator_field::ofPerformance).when({"performance_id"}),
                      Route{Kind::Indicator}.up(indicator_field::ofOperational).when({"operational_id"}),
                      Route{Kind::Indicator}.up(indicator_field::ofStrategic).when({"strategic_id"})},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        if (const Column *owner = indicatorsOf(record.kind()))
            examineIndicators(record, *owner, facts, report);
        else
            examineObjectives(record, facts, report);
    }

private:
    static void examineIndicators(const Fact &objective, const Column &owner, const PlanFacts &facts, Report &report)
    {
        const int limit = facts.plan().integer(indicatorLimit);
        const int count = int(facts.referring(objective, owner).size());
        if (limit <= 0 || count <= limit)
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("%1 has %2 indicators, more than the %3 that the plan allows.")
                               .arg(nameOf(objective), QString::number(count), QString::number(limit));
        });
    }

    static void examineObjectives(const Fact &centre, const PlanFacts &facts, Report &report)
    {
        const int limit = facts.plan().integer(objectiveLimit);
        if (limit <= 0)
            return;
        std::map<int, int> years;
        facts.eachReferring(centre, objectiveCentre,
                            [&](const Fact &objective) { ++years[objective.integer(objectiveYear)]; });
        for (const auto &[year, count] : years) {
            if (count <= limit || year == 0)
                continue;
            report.addDetail(year, [&, year = year, count = count](FindingText &text) {
                text.message =
                    CheckText::tr("%1 has %2 objectives in %3, more than the %4 that the plan allows.")
                        .arg(nameOf(centre), QString::number(count), QString::number(year), QString::number(limit));
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> exceededLimit()
{
    return std::make_unique<ExceededLimit>();
}

} // namespace piao::checks
