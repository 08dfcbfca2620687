// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "tree/level_word.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;
using domain::Level;

const Column strategicOfLink{Kind::StrategicValue, "strategic_id"};
const Column operationalOfLink{Kind::OperationalStrategic, "operational_id"};
const Column operationalOfValue{Kind::OperationalValue, "operational_id"};
const Column operationalOf{Kind::PerformanceObjective, "operational_id"};

class MissingParent : public Check
{
public:
    MissingParent()
        : Check({
            .id = "L09",
            .severity = Severity::Error,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Objective without a parent"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Each objective comes from the one above it. One that stands alone is missing from the tree, from its tables and from the results of the levels above."),
            .source =
                "CiVIT, delibera n. 112/2010 (albero della performance); DM 132/2022, art. 3, c. 1, lett. a) e b)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie it to what it serves on the level above."),
            .subjects = {Kind::StrategicObjective, Kind::OperationalObjective, Kind::PerformanceObjective},
            // Whether a level is in use at all: that changes with its first and its last node.
            .reads = {Route{Kind::StrategicValue}.up(strategicOfLink),
                      Route{Kind::OperationalStrategic}.up(operationalOfLink),
                      Route{Kind::OperationalValue}.up(operationalOfValue), Route::all(Kind::PublicValue).when({}),
                      Route::all(Kind::StrategicObjective).when({}), Route::all(Kind::OperationalObjective).when({})},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        if (objective.kind() == Kind::PerformanceObjective) {
            if (!objective.has(operationalOf) && facts.count(Kind::OperationalObjective) > 0)
                reportAlone(objective, &operationalOf, Level::OperationalObjective, facts, report);
        } else if (objective.kind() == Kind::OperationalObjective) {
            examineOperational(objective, facts, report);
        } else if (facts.referring(objective, strategicOfLink).empty() && facts.count(Kind::PublicValue) > 0) {
            reportAlone(objective, nullptr, Level::PublicValue, facts, report);
        }
    }

private:
    static void examineOperational(const Fact &objective, const PlanFacts &facts, Report &report)
    {
        if (!facts.referring(objective, operationalOfLink).empty() || facts.count(Kind::StrategicObjective) == 0)
            return;
        if (facts.referring(objective, operationalOfValue).empty()) {
            reportAlone(objective, nullptr, Level::StrategicObjective, facts, report);
            return;
        }
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("%1 hangs straight under a public value and skips the level «%2».")
                               .arg(nameOf(objective), levelWord(facts, Level::StrategicObjective));
        });
    }

    static void reportAlone(const Fact &objective, const Column *column, Level above, const PlanFacts &facts,
                            Report &report)
    {
        const auto write = [&](FindingText &text) {
            text.message = CheckText::tr("%1 is tied to nothing on the level above, «%2».")
                               .arg(nameOf(objective), levelWord(facts, above));
        };
        if (column)
            report.add(*column, write);
        else
            report.add(write);
    }
};

} // namespace

std::unique_ptr<Check> missingParent()
{
    return std::make_unique<MissingParent>();
}

} // namespace piao::checks
