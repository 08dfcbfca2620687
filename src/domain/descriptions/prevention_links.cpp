// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

RecordDescription eventFactorRecord()
{
    RecordDescription record{Kind::EventFactor, "event_factor", "eventFactors", QT_TRANSLATE_NOOP("records", "Enabling factor of an event"),
                             QT_TRANSLATE_NOOP("records", "Enabling factor of an event"), {}};
    record.fields = {
        reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
        reference("factor_id", Kind::EnablingFactor, QT_TRANSLATE_NOOP("records", "Enabling factor"), linkKey),
        rankField(),
        {"evidence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Evidence")},
    };
    return record;
}

RecordDescription criterionRatingRecord()
{
    RecordDescription record{Kind::CriterionRating, "criterion_rating", "criterionRatings", QT_TRANSLATE_NOOP("records", "Exposure of an event by a criterion"),
                             QT_TRANSLATE_NOOP("records", "Exposure of an event by a criterion"), {}};
    record.fields = {
        reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
        reference("criterion_id", Kind::ExposureCriterion, QT_TRANSLATE_NOOP("records", "Exposure criterion"), linkKey),
        rankField(),
        choice("level", QT_TRANSLATE_NOOP("records", "Level"), riskLevels()),
        {"evidence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Evidence")},
    };
    return record;
}

RecordDescription processMeasureRecord()
{
    RecordDescription record{Kind::ProcessMeasure, "process_measure", "processMeasures", QT_TRANSLATE_NOOP("records", "Measure of a process"),
                             QT_TRANSLATE_NOOP("records", "Measure of a process"), {}};
    record.fields = {
        reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription eventMeasureRecord()
{
    RecordDescription record{Kind::EventMeasure, "event_measure", "eventMeasures", QT_TRANSLATE_NOOP("records", "Measure against an event"),
                             QT_TRANSLATE_NOOP("records", "Measure against an event"), {}};
    record.fields = {
        reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription processObjectiveRecord()
{
    RecordDescription record{Kind::ProcessObjective, "process_objective", "processObjectives", QT_TRANSLATE_NOOP("records", "Objective that a process protects"),
                             QT_TRANSLATE_NOOP("records", "Objective that a process protects"), {}};
    record.fields = {
        reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
        reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription processValueRecord()
{
    RecordDescription record{Kind::ProcessValue, "process_value", "processValues", QT_TRANSLATE_NOOP("records", "Public value that a process protects"),
                             QT_TRANSLATE_NOOP("records", "Public value that a process protects"), {}};
    record.fields = {
        reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
        reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription measureObjectiveRecord()
{
    RecordDescription record{Kind::MeasureObjective, "measure_objective", "measureObjectives", QT_TRANSLATE_NOOP("records", "Objective that a measure protects"),
                             QT_TRANSLATE_NOOP("records", "Objective that a measure protects"), {}};
    record.fields = {
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
        reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription measureValueRecord()
{
    RecordDescription record{Kind::MeasureValue, "measure_value", "measureValues", QT_TRANSLATE_NOOP("records", "Public value that a measure protects"),
                             QT_TRANSLATE_NOOP("records", "Public value that a measure protects"), {}};
    record.fields = {
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
        reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription hireValueRecord()
{
    RecordDescription record{Kind::HireValue, "hire_value", "hireValues", QT_TRANSLATE_NOOP("records", "Public value of a hire"),
                             QT_TRANSLATE_NOOP("records", "Public value of a hire"), {}};
    record.fields = {
        reference("hire_id", Kind::Hire, QT_TRANSLATE_NOOP("records", "Hire"), linkKey),
        reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription trainingObjectiveRecord()
{
    RecordDescription record{Kind::TrainingObjective, "training_objective", "trainingObjectives", QT_TRANSLATE_NOOP("records", "Objective of a training course"),
                             QT_TRANSLATE_NOOP("records", "Objective of a training course"), {}};
    record.fields = {
        reference("course_id", Kind::TrainingCourse, QT_TRANSLATE_NOOP("records", "Training course"), linkKey),
        reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey),
        rankField(),
    };
    return record;
}

RecordDescription trainingCentreRecord()
{
    RecordDescription record{Kind::TrainingCentre, "training_centre", "trainingCentres", QT_TRANSLATE_NOOP("records", "Centre of a training course"),
                             QT_TRANSLATE_NOOP("records", "Centre of a training course"), {}};
    record.fields = {
        reference("course_id", Kind::TrainingCourse, QT_TRANSLATE_NOOP("records", "Training course"), linkKey),
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Responsibility centre"), linkKey),
        rankField(),
    };
    return record;
}

} // namespace

Group preventionLinks()
{
    return {eventFactorRecord(), criterionRatingRecord(), processMeasureRecord(), eventMeasureRecord(), processObjectiveRecord(), processValueRecord(), measureObjectiveRecord(), measureValueRecord(), hireValueRecord(), trainingObjectiveRecord(), trainingCentreRecord()};
}

} // namespace piao::domain::descriptions
