// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "codes/objective_code.h"
#include "codes/repeated_code.h"

namespace piao::checks {
namespace {

using domain::Kind;

class DisorderedCode : public Check
{
public:
    DisorderedCode()
        : Check({
            .id = "L13",
            .severity = Severity::Error,
            .task = Task::OrderCodes,
            .title = QT_TRANSLATE_NOOP("checks", "Code or year out of order"),
            .reason = QT_TRANSLATE_NOOP("checks", "The code is what an objective is found and followed by, from the plan to the report on performance: it must be there once, follow the plan's pattern, and agree with the year and the centre."),
            .source = "Buona pratica redazionale; D.Lgs. 150/2009, art. 10 (piano triennale, aggiornato ogni anno)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the code, the year or the centre, whichever is wrong."),
            .subjects = {Kind::PerformanceObjective, Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective,
                Kind::ResponsibilityCentre, Kind::Theme, Kind::Measure, Kind::Process},
            .reads = {Route::all(Kind::Plan).when({"code_pattern", "first_year", "year_count"}),
                Route::all(Kind::ResponsibilityCentre).when({"code"})},
            .groupings = repeatedCodeGroupings(),
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        examineRepeatedCode(fact, facts, report);
        switch (fact.kind()) {
        case Kind::PerformanceObjective:
            examineObjectiveCode(fact, facts, report);
            examineObjectiveYear(fact, facts, report);
            break;
        case Kind::PublicValue:
        case Kind::StrategicObjective:
        case Kind::OperationalObjective:
        case Kind::Measure:
            examineRepeatedNumber(fact, facts, report);
            break;
        default:
            break;
        }
    }
};

} // namespace

std::unique_ptr<Check> disorderedCode()
{
    return std::make_unique<DisorderedCode>();
}

} // namespace piao::checks
