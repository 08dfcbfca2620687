// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "tree/level_word.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;
using domain::Level;

const Column valueOfLink{Kind::StrategicValue, "value_id"};
const Column strategicOfLink{Kind::OperationalStrategic, "strategic_id"};
const Column valueOfOperational{Kind::OperationalValue, "value_id"};
const Column operationalOf{Kind::PerformanceObjective, "operational_id"};

/// A level with the one below it.
struct Step {
    const Column &child; ///< the column by which those below refer to the node
    Kind below;
    Level level; ///< below
};

Step stepBelow(Kind kind)
{
    switch (kind) {
    case Kind::PublicValue:
        return {valueOfLink, Kind::StrategicObjective, Level::StrategicObjective};
    case Kind::StrategicObjective:
        return {strategicOfLink, Kind::OperationalObjective, Level::OperationalObjective};
    default:
        return {operationalOf, Kind::PerformanceObjective, Level::PerformanceObjective};
    }
}

/// A body may do without a level; a small one without all of 2.2 (DM 132/2022, art. 6).
bool isLevelUsed(Kind below, const PlanFacts &facts)
{
    if (facts.count(below) > 0)
        return true;
    const bool deeper = (below != Kind::PerformanceObjective && facts.count(Kind::PerformanceObjective) > 0)
        || (below == Kind::StrategicObjective && facts.count(Kind::OperationalObjective) > 0);
    return !deeper && !facts.isSimplified();
}

class MissingChildren : public Check
{
public:
    MissingChildren()
        : Check({
            .id = "L10",
            .severity = Severity::Error,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Value or objective with nothing below it"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "A value or an objective that no other one carries out says what is wanted and not how it will come about."),
            .source = "CiVIT, delibera n. 112/2010 (albero della performance)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie to it what carries it out, or take it out of the plan."),
            .subjects = {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective},
            .reads = {Route{Kind::StrategicValue}.up(valueOfLink),
                      Route{Kind::OperationalStrategic}.up(strategicOfLink),
                      Route{Kind::OperationalValue}.up(valueOfOperational),
                      Route{Kind::PerformanceObjective}.up(operationalOf).when({"operational_id"}),
                      Route::all(Kind::Plan).when({"profile"}), Route::all(Kind::StrategicObjective).when({}),
                      Route::all(Kind::OperationalObjective).when({}), Route::all(Kind::PerformanceObjective).when({})},
        })
    {
    }

    void examine(const Fact &node, const PlanFacts &facts, Report &report) const override
    {
        const Step step = stepBelow(node.kind());
        if (!facts.referring(node, step.child).empty() || !isLevelUsed(step.below, facts))
            return;
        if (node.kind() == Kind::PublicValue && !facts.referring(node, valueOfOperational).empty())
            return; // what skips a level is told as such
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("%1 has nothing below it on the level «%2».")
                               .arg(nameOf(node), levelWord(facts, step.level));
        });
    }
};

} // namespace

std::unique_ptr<Check> missingChildren()
{
    return std::make_unique<MissingChildren>();
}

} // namespace piao::checks
