// SPDX-License-Identifier: EUPL-1.2
#include "engine/finding_place.h"

#include <algorithm>

namespace piao::checks {

using domain::describe;
using domain::Field;
using domain::FieldType;
using domain::Kind;

namespace {

const Column centreOfOperational{Kind::OperationalCentre, "operational_id"};
const Column operationalCentre{Kind::OperationalCentre, "centre_id"};
const Column courseOfCentre{Kind::TrainingCentre, "course_id"};
const Column trainingCentre{Kind::TrainingCentre, "centre_id"};

/// The record that this one belongs to: the first of its references that are Owner or Parent and given.
const Fact *ownerOf(const Fact &fact, const PlanFacts &facts)
{
    const std::vector<Field> &fields = describe(fact.kind()).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        const Field &described = fields[size_t(field)];
        if (described.type == FieldType::Reference && (described.is(domain::Owner) || described.is(domain::Parent))
            && fact.hasField(field) && described.reference != fact.kind())
            return facts.at(described.reference, fact.referenceField(field));
    }
    return nullptr;
}

std::optional<PlanPart> ownPart(Kind kind)
{
    switch (kind) {
    case Kind::Plan:
    case Kind::Body:
    case Kind::RuleSet:
        return PlanPart::Registry;
    case Kind::PublicValue:
    case Kind::StrategicObjective:
    case Kind::StrategicValue:
    case Kind::Stakeholder:
        return PlanPart::PublicValue;
    case Kind::OperationalObjective:
    case Kind::PerformanceObjective:
    case Kind::Phase:
    case Kind::Theme:
    case Kind::ObjectiveTheme:
    case Kind::OperationalStrategic:
    case Kind::OperationalValue:
    case Kind::OperationalCentre:
        return PlanPart::Performance;
    case Kind::RiskArea:
    case Kind::EnablingFactor:
    case Kind::ExposureCriterion:
    case Kind::Process:
    case Kind::ProcessStep:
    case Kind::RiskEvent:
    case Kind::Measure:
    case Kind::MeasurePhase:
    case Kind::MeasureMonitoring:
    case Kind::PublicationDuty:
        return PlanPart::Risk;
    case Kind::OrgUnit:
    case Kind::Director:
    case Kind::ResponsibilityCentre:
    case Kind::StaffCount:
    case Kind::StaffEstablishment:
    case Kind::Hire:
    case Kind::Leaver:
    case Kind::TrainingCourse:
    case Kind::TrainingBudget:
    case Kind::PositiveAction:
    case Kind::AgileWork:
    case Kind::PrintedTotal:
        return PlanPart::People;
    case Kind::MonitoringActivity:
    case Kind::MonitoringRound:
    case Kind::IndicatorGroup:
        return PlanPart::Monitoring;
    case Kind::Section:
    case Kind::Attachment:
    case Kind::AttachmentContent:
    case Kind::DocumentLayout:
        return PlanPart::Document;
    default:
        return {};
    }
}

std::vector<Slot> linkedCentres(const Fact &fact, const PlanFacts &facts, const Column &from, const Column &to)
{
    std::vector<Slot> centres;
    facts.eachReferring(fact, from, [&](const Fact &link) { centres.push_back(link.reference(to)); });
    std::sort(centres.begin(), centres.end());
    return centres;
}

} // namespace

PlanPart planPartOf(const Fact &fact, const PlanFacts &facts)
{
    if (const auto part = ownPart(fact.kind()))
        return *part;
    const Fact *owner = ownerOf(fact, facts);
    return owner ? planPartOf(*owner, facts) : PlanPart::Document;
}

std::vector<Slot> centresOfFact(const Fact &fact, const PlanFacts &facts)
{
    if (fact.kind() == Kind::ResponsibilityCentre)
        return {fact.slot()};
    const std::vector<Field> &fields = describe(fact.kind()).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        if (fields[size_t(field)].type == FieldType::Reference && fields[size_t(field)].reference == Kind::ResponsibilityCentre
            && fact.hasField(field))
            return {fact.referenceField(field)};
    }
    if (fact.kind() == Kind::OperationalObjective)
        return linkedCentres(fact, facts, centreOfOperational, operationalCentre);
    if (fact.kind() == Kind::TrainingCourse)
        return linkedCentres(fact, facts, courseOfCentre, trainingCentre);
    const Fact *owner = ownerOf(fact, facts);
    return owner ? centresOfFact(*owner, facts) : std::vector<Slot>();
}

} // namespace piao::checks
