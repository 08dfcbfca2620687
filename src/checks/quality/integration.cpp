// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column valueOfStrategic{Kind::StrategicValue, "value_id"};
const Column strategicOfValue{Kind::StrategicValue, "strategic_id"};
const Column strategicOfOperational{Kind::OperationalStrategic, "strategic_id"};
const Column operationalOfStrategic{Kind::OperationalStrategic, "operational_id"};
const Column operational{Kind::PerformanceObjective, "operational_id"};
const Column centre{Kind::PerformanceObjective, "centre_id"};
const Column carriedOperational{Kind::OperationalCentre, "operational_id"};
const Column carryingCentre{Kind::OperationalCentre, "centre_id"};
const Column dupReference{Kind::StrategicObjective, "dup_reference"};
const Column compulsory{Kind::Theme, "compulsory"};
const Column answeredTheme{Kind::ObjectiveTheme, "theme_id"};

void countParents(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::StrategicObjective, [&](const Fact &node) { tally.count(node, !facts.referring(node, strategicOfValue).empty()); });
    facts.each(Kind::OperationalObjective, [&](const Fact &node) { tally.count(node, !facts.referring(node, operationalOfStrategic).empty()); });
    facts.each(Kind::PerformanceObjective, [&](const Fact &node) { tally.count(node, facts.referred(node, operational) != nullptr, operational.name()); });
}

void countChildren(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &node) { tally.count(node, !facts.referring(node, valueOfStrategic).empty()); });
    facts.each(Kind::StrategicObjective, [&](const Fact &node) { tally.count(node, !facts.referring(node, strategicOfOperational).empty()); });
    facts.each(Kind::OperationalObjective, [&](const Fact &node) { tally.count(node, !facts.referring(node, operational).empty()); });
}

void countDupReferences(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::StrategicObjective, [&](const Fact &node) { tally.count(node, node.has(dupReference), dupReference.name()); });
}

bool isCarriedByItsCentre(const Fact &objective, const PlanFacts &facts)
{
    const Fact *above = facts.referred(objective, operational);
    bool carried = false;
    if (above && objective.has(centre)) {
        facts.eachReferring(*above, carriedOperational,
            [&](const Fact &link) { carried = carried || link.reference(carryingCentre) == objective.reference(centre); });
    }
    return carried;
}

void countAgreeingCentres(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { tally.count(objective, isCarriedByItsCentre(objective, facts), centre.name()); });
}

void countThemes(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Theme, [&](const Fact &theme) {
        if (theme.isTrue(compulsory))
            tally.count(theme, !facts.referring(theme, answeredTheme).empty());
    });
}

} // namespace

MeasuredCriterion integration()
{
    return {{.id = "A4",
                .title = QT_TRANSLATE_NOOP("checks", "Vertical and horizontal integration"),
                .meaning = QT_TRANSLATE_NOOP("checks", "From the values down to the objectives no link is missing, the plan follows the DUP, and its parts agree with each other."),
                .questions = {
                    {"parents", QT_TRANSLATE_NOOP("checks", "Does each objective hang under another, up to a value?"),
                        QT_TRANSLATE_NOOP("checks", "Strategic, operational and performance objectives with one above them"),
                        QT_TRANSLATE_NOOP("checks", "Tie the objective to the one that it serves.")},
                    {"children", QT_TRANSLATE_NOOP("checks", "Does something work for each value and objective?"),
                        QT_TRANSLATE_NOOP("checks", "Values, strategic and operational objectives with an objective below them"),
                        QT_TRANSLATE_NOOP("checks", "Add the objective that works for it, or leave it out of the plan.")},
                    {"dup", QT_TRANSLATE_NOOP("checks", "Does each strategic objective say where the DUP states it?"),
                        QT_TRANSLATE_NOOP("checks", "Strategic objectives with a reference to the DUP"),
                        QT_TRANSLATE_NOOP("checks", "Write the mission and the strategic line of the DUP.")},
                    {"centres", QT_TRANSLATE_NOOP("checks", "Do the centres agree between the levels?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives whose centre is one of those that carry the operational objective"),
                        QT_TRANSLATE_NOOP("checks", "Add the centre to those of the operational objective, or correct it.")},
                    {"themes", QT_TRANSLATE_NOOP("checks", "Is each compulsory theme answered by an objective?"),
                        QT_TRANSLATE_NOOP("checks", "Compulsory themes with an objective"),
                        QT_TRANSLATE_NOOP("checks", "Mark the objectives that answer the theme, or plan one.")}}},
        {{countParents, PlanPart::Performance}, {countChildren, PlanPart::PublicValue}, {countDupReferences, PlanPart::PublicValue},
            {countAgreeingCentres, PlanPart::Performance}, {countThemes, PlanPart::Performance}}};
}

} // namespace piao::checks
