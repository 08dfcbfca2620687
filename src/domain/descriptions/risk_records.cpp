// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice areaLists[] = {
    {"corruption", QT_TRANSLATE_NOOP("records", "Prevention of corruption")},
    {"money_laundering", QT_TRANSLATE_NOOP("records", "Anti-money-laundering")},
};

constexpr Choice measureScopes[] = {
    {"general", QT_TRANSLATE_NOOP("records", "General")},
    {"specific", QT_TRANSLATE_NOOP("records", "Specific")},
    {"pnrr", QT_TRANSLATE_NOOP("records", "PNRR")},
};

RecordDescription riskAreaRecord()
{
    RecordDescription record{Kind::RiskArea, "risk_area", "riskAreas", QT_TRANSLATE_NOOP("records", "Risk area"),
                             QT_TRANSLATE_NOOP("records", "Risk areas"), {}};
    record.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        choice("list", QT_TRANSLATE_NOOP("records", "List"), areaLists,
               QT_TRANSLATE_NOOP("records", "Areas of the prevention of corruption (PNA 2019, annex 1) or of anti-money-laundering (D.Lgs. 231/2007, art. 10).")),
        {"compulsory", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Compulsory"), NoFlag,
         QT_TRANSLATE_NOOP("records", "At least one process must be mapped in it (L. 190/2012, art. 1, par. 16).")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        rankField(),
    };
    return record;
}

RecordDescription enablingFactorRecord()
{
    RecordDescription record{Kind::EnablingFactor, "enabling_factor", "enablingFactors", QT_TRANSLATE_NOOP("records", "Enabling factor"),
                             QT_TRANSLATE_NOOP("records", "Enabling factors"), {}};
    record.fields = {
        idField(),
        {"letter", FieldType::Text, QT_TRANSLATE_NOOP("records", "Letter")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "A condition that makes corruption easier (PNA 2019, annex 1).")},
        rankField(),
    };
    return record;
}

RecordDescription exposureCriterionRecord()
{
    RecordDescription record{Kind::ExposureCriterion, "exposure_criterion", "exposureCriteria", QT_TRANSLATE_NOOP("records", "Exposure criterion"),
                             QT_TRANSLATE_NOOP("records", "Exposure criteria"), {}};
    record.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "What the exposure of an event to the risk is judged by (PNA 2019, annex 1).")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        rankField(),
    };
    return record;
}

RecordDescription processRecord()
{
    RecordDescription record{Kind::Process, "process", "processes", QT_TRANSLATE_NOOP("records", "Process"),
                             QT_TRANSLATE_NOOP("records", "Processes"), {}};
    record.fields = {
        idField(),
        reference("area_id", Kind::RiskArea, QT_TRANSLATE_NOOP("records", "Risk area")),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Process"), Named | Searched},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Owner")),
        {"owner_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Owner, in words")},
        {"input", FieldType::Text, QT_TRANSLATE_NOOP("records", "Input")},
        {"output", FieldType::Text, QT_TRANSLATE_NOOP("records", "Output")},
        {"constraints", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Constraints"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Laws, regulations and practice that bind the process.")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        choice("level_before", QT_TRANSLATE_NOOP("records", "Own judgement before"), riskLevels(),
               QT_TRANSLATE_NOOP("records", "Left empty, the judgement is the highest of the events, never an average (PNA 2019, annex 1). A person may raise it, or lower it with a rationale.")),
        {"rationale_before", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale before")},
        choice("level_after", QT_TRANSLATE_NOOP("records", "Own judgement after, estimated"), riskLevels()),
        {"rationale_after", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale after")},
        choice("level_monitored", QT_TRANSLATE_NOOP("records", "Own judgement, monitored"), riskLevels()),
        {"rationale_monitored", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale, monitored")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription processStepRecord()
{
    RecordDescription record{Kind::ProcessStep, "process_step", "processSteps", QT_TRANSLATE_NOOP("records", "Step of a process"),
                             QT_TRANSLATE_NOOP("records", "Steps of a process"), {}};
    record.fields = {
        idField(),
        reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), Required | Parent),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Step"), Named | Searched},
        {"actor", FieldType::Text, QT_TRANSLATE_NOOP("records", "Actor")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        {"term", FieldType::Text, QT_TRANSLATE_NOOP("records", "Term")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription riskEventRecord()
{
    RecordDescription record{Kind::RiskEvent, "risk_event", "riskEvents", QT_TRANSLATE_NOOP("records", "Risk event"),
                             QT_TRANSLATE_NOOP("records", "Risk events"), {}};
    record.fields = {
        idField(),
        reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), Required | Parent),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"description", FieldType::Text, QT_TRANSLATE_NOOP("records", "Risk event"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "What could happen against the public interest.")},
        {"controls", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Controls in place")},
        choice("level_before", QT_TRANSLATE_NOOP("records", "Judgement before"), riskLevels(),
               QT_TRANSLATE_NOOP("records", "The exposure as it is today, before treatment. The qualitative judgement prevails over any mean of the criteria (PNA 2019, annex 1).")),
        {"rationale_before", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale before"), NoFlag,
         QT_TRANSLATE_NOOP("records", "A judgement without a rationale is incomplete.")},
        choice("level_after", QT_TRANSLATE_NOOP("records", "Judgement after, estimated"), riskLevels()),
        {"rationale_after", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale after")},
        choice("level_monitored", QT_TRANSLATE_NOOP("records", "Judgement, monitored"), riskLevels()),
        {"rationale_monitored", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Rationale, monitored")},
        {"monitored_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Monitored on")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription measureRecord()
{
    RecordDescription record{Kind::Measure, "measure", "measures", QT_TRANSLATE_NOOP("records", "Measure"),
                             QT_TRANSLATE_NOOP("records", "Measures"), {}};
    record.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Measure"), Named | Searched},
        choice("scope", QT_TRANSLATE_NOOP("records", "General or specific"), measureScopes,
               QT_TRANSLATE_NOOP("records", "General measures touch the whole body, specific ones a process or an event (PNA 2019, annex 1).")),
        choice("type", QT_TRANSLATE_NOOP("records", "Type"), measureTypes(),
               QT_TRANSLATE_NOOP("records", "The eleven types of PNA 2019, annex 1.")),
        {"description", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Description")},
        {"listed", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "In the list"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Off for a measure that the text describes and the list of measures leaves out.")},
        {"legal_reference", FieldType::Text, QT_TRANSLATE_NOOP("records", "Legal reference")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Responsible centre")),
        {"responsible", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible, in words")},
        {"start_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Start")},
        {"end_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "End")},
        {"term", FieldType::Text, QT_TRANSLATE_NOOP("records", "Term, in words")},
        {"expected_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Expected value"), NoFlag,
         QT_TRANSLATE_NOOP("records", "As given; the number that is read from it stands beside it.")},
        {"expected_value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Expected value, as a number")},
        {"expected_unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), progressStates()),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription measurePhaseRecord()
{
    RecordDescription record{Kind::MeasurePhase, "measure_phase", "measurePhases", QT_TRANSLATE_NOOP("records", "Phase of a measure"),
                             QT_TRANSLATE_NOOP("records", "Phases of a measure"), {}};
    record.fields = {
        idField(),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), Required | Parent),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Phase"), Named | Searched},
        {"start_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Start")},
        {"end_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "End")},
        {"term", FieldType::Text, QT_TRANSLATE_NOOP("records", "Term, in words")},
        {"responsible", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible")},
        {"progress", FieldType::Real, QT_TRANSLATE_NOOP("records", "Progress"), NoFlag, "", Kind::Plan, {}, "%"},
        rankField(),
    };
    return record;
}

RecordDescription measureMonitoringRecord()
{
    RecordDescription record{Kind::MeasureMonitoring, "measure_monitoring", "measureMonitorings", QT_TRANSLATE_NOOP("records", "Monitoring of a measure"),
                             QT_TRANSLATE_NOOP("records", "Monitoring of the measures"), {}};
    record.fields = {
        idField(),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), Required | Parent),
        {"checked_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Checked on")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), progressStates()),
        {"value_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Value found"), Named},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Value found, as a number")},
        {"evidence", FieldType::Text, QT_TRANSLATE_NOOP("records", "Evidence")},
        {"note", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Note")},
        {"checked_by", FieldType::Text, QT_TRANSLATE_NOOP("records", "Checked by")},
        rankField(),
    };
    return record;
}

RecordDescription publicationDutyRecord()
{
    RecordDescription record{Kind::PublicationDuty, "publication_duty", "publicationDuties", QT_TRANSLATE_NOOP("records", "Publication duty"),
                             QT_TRANSLATE_NOOP("records", "Publication duties"), {}};
    record.fields = {
        idField(),
        {"level1", FieldType::Text, QT_TRANSLATE_NOOP("records", "Sub-section, level 1"), Searched,
         QT_TRANSLATE_NOOP("records", "As in Amministrazione trasparente (D.Lgs. 33/2013, annex).")},
        {"level2", FieldType::Text, QT_TRANSLATE_NOOP("records", "Sub-section, level 2"), Searched},
        {"legal_reference", FieldType::Text, QT_TRANSLATE_NOOP("records", "Legal reference")},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Duty"), Named | Searched},
        {"contents", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Contents")},
        {"frequency", FieldType::Text, QT_TRANSLATE_NOOP("records", "Update")},
        {"elaboration", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible for the elaboration")},
        {"transmission", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible for the transmission")},
        {"publication", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible for the publication"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Who publishes must be named in the plan (D.Lgs. 33/2013, art. 10).")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        {"term", FieldType::Text, QT_TRANSLATE_NOOP("records", "Term")},
        {"monitoring", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Monitoring")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), progressStates()),
        {"checked_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Checked on")},
        rankField(),
    };
    return record;
}

} // namespace

Group riskRecords()
{
    return {riskAreaRecord(), enablingFactorRecord(), exposureCriterionRecord(), processRecord(), processStepRecord(), riskEventRecord(), measureRecord(), measurePhaseRecord(), measureMonitoringRecord(), publicationDutyRecord()};
}

} // namespace piao::domain::descriptions
