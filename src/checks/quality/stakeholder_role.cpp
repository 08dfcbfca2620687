// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column beneficiaries{Kind::PublicValue, "beneficiaries"};
const Column valueOfUse{Kind::StakeholderLink, "public_value_id"};
const Column objectiveOfUse{Kind::StakeholderLink, "performance_id"};
const Column indicatorOfUse{Kind::StakeholderLink, "indicator_id"};
const Column userOfUse{Kind::StakeholderLink, "stakeholder_id"};
const Column ofObjective{Kind::Indicator, "performance_id"};
const Column ofValue{Kind::Indicator, "public_value_id"};
const Column dimension{Kind::Indicator, "dimension"};
const Column valueOfStrategic{Kind::StrategicValue, "value_id"};
const Column strategicOfValue{Kind::StrategicValue, "strategic_id"};
const Column strategicOfOperational{Kind::OperationalStrategic, "strategic_id"};
const Column operationalOfStrategic{Kind::OperationalStrategic, "operational_id"};
const Column operational{Kind::PerformanceObjective, "operational_id"};

void countBeneficiaries(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &value) {
        tally.count(value, value.has(beneficiaries) || !facts.referring(value, valueOfUse).empty(), beneficiaries.name());
    });
}

void countObjectivesWithUsers(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PerformanceObjective, [&](const Fact &objective) {
        bool named = !facts.referring(objective, objectiveOfUse).empty();
        facts.eachReferring(objective, ofObjective, [&](const Fact &indicator) { named = named || !facts.referring(indicator, indicatorOfUse).empty(); });
        tally.count(objective, named);
    });
}

void countUsedStakeholders(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::Stakeholder, [&](const Fact &stakeholder) { tally.count(stakeholder, !facts.referring(stakeholder, userOfUse).empty()); });
}

bool asksUsers(const Fact &node, const Column &owner, const PlanFacts &facts)
{
    bool asks = false;
    facts.eachReferring(node, owner, [&](const Fact &indicator) {
        asks = asks || indicator.text(dimension) == QLatin1String("effectiveness_quality_perceived");
    });
    return asks;
}

bool strategicAsksUsers(const Fact &strategic, const PlanFacts &facts)
{
    bool asks = false;
    facts.eachReferring(strategic, strategicOfOperational, [&](const Fact &link) {
        if (const Fact *below = asks ? nullptr : facts.referred(link, operationalOfStrategic))
            facts.eachReferring(*below, operational, [&](const Fact &objective) { asks = asks || asksUsers(objective, ofObjective, facts); });
    });
    return asks;
}

void countPerceivedQuality(const PlanFacts &facts, QualityTally &tally)
{
    facts.each(Kind::PublicValue, [&](const Fact &value) {
        bool asks = asksUsers(value, ofValue, facts);
        facts.eachReferring(value, valueOfStrategic, [&](const Fact &link) {
            const Fact *strategic = asks ? nullptr : facts.referred(link, strategicOfValue);
            asks = asks || (strategic && strategicAsksUsers(*strategic, facts));
        });
        tally.count(value, asks);
    });
}

} // namespace

MeasuredCriterion stakeholders()
{
    return {{.id = "B8",
                .title = QT_TRANSLATE_NOOP("checks", "Users and stakeholders"),
                .meaning = QT_TRANSLATE_NOOP("checks", "The plan says for whom and with whom it works, and asks them how it went."),
                .questions = {
                    {"beneficiaries", QT_TRANSLATE_NOOP("checks", "Does each value say who benefits?"),
                        QT_TRANSLATE_NOOP("checks", "Public values with beneficiaries"),
                        QT_TRANSLATE_NOOP("checks", "Name the beneficiaries of the value.")},
                    {"objectives", QT_TRANSLATE_NOOP("checks", "Does each objective name its stakeholders?"),
                        QT_TRANSLATE_NOOP("checks", "Performance objectives with a stakeholder"),
                        QT_TRANSLATE_NOOP("checks", "Tie the objective to those for whom or with whom it works.")},
                    {"used", QT_TRANSLATE_NOOP("checks", "Does each stakeholder of the list appear in the plan?"),
                        QT_TRANSLATE_NOOP("checks", "Stakeholders that a value, an objective or an indicator names"),
                        QT_TRANSLATE_NOOP("checks", "Tie the stakeholder to what concerns it, or take it off the list.")},
                    {"perceived", QT_TRANSLATE_NOOP("checks", "Are users asked what they think?"),
                        QT_TRANSLATE_NOOP("checks", "Public values with an indicator of perceived quality, their own or of an objective below them"),
                        QT_TRANSLATE_NOOP("checks", "Add an indicator of the quality that users perceive: a survey, a panel, complaints.")}}},
        {{countBeneficiaries, PlanPart::PublicValue}, {countObjectivesWithUsers, PlanPart::Performance}, {countUsedStakeholders, PlanPart::PublicValue},
            {countPerceivedQuality, PlanPart::PublicValue}}};
}

} // namespace piao::checks
