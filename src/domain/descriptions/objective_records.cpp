// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice valueDimensions[] = {
    {"economic", QT_TRANSLATE_NOOP("records", "Economic")},
    {"social", QT_TRANSLATE_NOOP("records", "Social")},
    {"environmental", QT_TRANSLATE_NOOP("records", "Environmental")},
    {"educational", QT_TRANSLATE_NOOP("records", "Educational")},
    {"institutional", QT_TRANSLATE_NOOP("records", "Institutional")},
    {"health", QT_TRANSLATE_NOOP("records", "Health and care")},
    {"cultural", QT_TRANSLATE_NOOP("records", "Cultural")},
};

RecordDescription publicValueRecord()
{
    RecordDescription value{Kind::PublicValue, "public_value", "publicValues",
                            QT_TRANSLATE_NOOP("records", "Public value"),
                            QT_TRANSLATE_NOOP("records", "Public values"), {}};
    value.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"short_title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Short title")},
        {"narrative", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Narrative")},
        choice("dimension", QT_TRANSLATE_NOOP("records", "Dimension"), valueDimensions,
               QT_TRANSLATE_NOOP("records", "Dimension of well-being that the value improves (Linee guida PIAO, DM 30 October 2025).")),
        {"beneficiaries", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Beneficiaries")},
        weightField(),
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        toReviewField(),
        rankField(),
    };
    return value;
}

RecordDescription strategicRecord()
{
    RecordDescription objective{Kind::StrategicObjective, "strategic_objective", "strategicObjectives",
                                QT_TRANSLATE_NOOP("records", "Strategic objective"),
                                QT_TRANSLATE_NOOP("records", "Strategic objectives"), {}};
    objective.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"narrative", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Narrative")},
        {"dup_reference", FieldType::Text, QT_TRANSLATE_NOOP("records", "DUP reference"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Where the single planning document states it (D.Lgs. 267/2000, art. 170).")},
        {"political_owner", FieldType::Text, QT_TRANSLATE_NOOP("records", "Political owner")},
        {"technical_owner", FieldType::Text, QT_TRANSLATE_NOOP("records", "Technical owner")},
        weightField(),
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        toReviewField(),
        rankField(),
    };
    return objective;
}

RecordDescription operationalRecord()
{
    RecordDescription objective{Kind::OperationalObjective, "operational_objective", "operationalObjectives",
                                QT_TRANSLATE_NOOP("records", "Operational objective"),
                                QT_TRANSLATE_NOOP("records", "Operational objectives"), {}};
    objective.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"narrative", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Narrative")},
        weightField(),
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        toReviewField(),
        rankField(),
    };
    return objective;
}

RecordDescription performanceRecord()
{
    RecordDescription objective{Kind::PerformanceObjective, "performance_objective", "performanceObjectives",
                                QT_TRANSLATE_NOOP("records", "Performance objective"),
                                QT_TRANSLATE_NOOP("records", "Performance objectives"), {}};
    objective.fields = {
        idField(),
        reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective")),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"description", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Description")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        reference("director_id", Kind::Director, QT_TRANSLATE_NOOP("records", "Director")),
        reference("previous_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Edition of the year before")),
        weightField(),
        {"amount", FieldType::Money, QT_TRANSLATE_NOOP("records", "Amount"), NoFlag, "", Kind::Plan, {}, "EUR"},
        {"funding", FieldType::Text, QT_TRANSLATE_NOOP("records", "Funding")},
        {"stage", FieldType::Text, QT_TRANSLATE_NOOP("records", "Stage in the year"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Which stage of a work of several years falls in this edition.")},
        {"resources", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Resources")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        toReviewField(),
        rankField(),
    };
    return objective;
}

RecordDescription phaseRecord()
{
    RecordDescription phase{Kind::Phase, "phase", "phases", QT_TRANSLATE_NOOP("records", "Phase"),
                            QT_TRANSLATE_NOOP("records", "Phases"), {}};
    phase.fields = {
        idField(),
        reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"),
                  Required | Parent),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"start_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Start")},
        {"end_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "End")},
        weightField(),
        {"progress", FieldType::Real, QT_TRANSLATE_NOOP("records", "Progress"), NoFlag, "", Kind::Plan, {}, "%"},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return phase;
}

} // namespace

Group objectiveRecords()
{
    return {publicValueRecord(), strategicRecord(), operationalRecord(), performanceRecord(), phaseRecord()};
}

} // namespace piao::domain::descriptions
