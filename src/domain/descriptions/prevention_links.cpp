// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

RecordDescription eventFactorRecord()
{
    RecordDescription record = linkRecord(Kind::EventFactor, "event_factor", "eventFactors", QT_TRANSLATE_NOOP("records", "Enabling factor of an event"),
        reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
        reference("factor_id", Kind::EnablingFactor, QT_TRANSLATE_NOOP("records", "Enabling factor"), linkKey));
    record.fields.push_back({"evidence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Evidence")});
    return record;
}

RecordDescription criterionRatingRecord()
{
    RecordDescription record = linkRecord(Kind::CriterionRating, "criterion_rating", "criterionRatings", QT_TRANSLATE_NOOP("records", "Exposure of an event by a criterion"),
        reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
        reference("criterion_id", Kind::ExposureCriterion, QT_TRANSLATE_NOOP("records", "Exposure criterion"), linkKey));
    record.fields.push_back(choice("level", QT_TRANSLATE_NOOP("records", "Level"), riskLevels()));
    record.fields.push_back({"evidence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Evidence")});
    return record;
}

} // namespace

Group preventionLinks()
{
    return {
        eventFactorRecord(),
        criterionRatingRecord(),
        linkRecord(Kind::ProcessMeasure, "process_measure", "processMeasures", QT_TRANSLATE_NOOP("records", "Measure of a process"),
            reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
            reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey)),
        linkRecord(Kind::EventMeasure, "event_measure", "eventMeasures", QT_TRANSLATE_NOOP("records", "Measure against an event"),
            reference("event_id", Kind::RiskEvent, QT_TRANSLATE_NOOP("records", "Risk event"), linkKey),
            reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey)),
        linkRecord(Kind::ProcessObjective, "process_objective", "processObjectives", QT_TRANSLATE_NOOP("records", "Objective that a process protects"),
            reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
            reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey)),
        linkRecord(Kind::ProcessValue, "process_value", "processValues", QT_TRANSLATE_NOOP("records", "Public value that a process protects"),
            reference("process_id", Kind::Process, QT_TRANSLATE_NOOP("records", "Process"), linkKey),
            reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey)),
        linkRecord(Kind::MeasureObjective, "measure_objective", "measureObjectives", QT_TRANSLATE_NOOP("records", "Objective that a measure protects"),
            reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
            reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey)),
        linkRecord(Kind::MeasureValue, "measure_value", "measureValues", QT_TRANSLATE_NOOP("records", "Public value that a measure protects"),
            reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), linkKey),
            reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey)),
        linkRecord(Kind::HireValue, "hire_value", "hireValues", QT_TRANSLATE_NOOP("records", "Public value of a hire"),
            reference("hire_id", Kind::Hire, QT_TRANSLATE_NOOP("records", "Hire"), linkKey),
            reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey)),
        linkRecord(Kind::TrainingObjective, "training_objective", "trainingObjectives", QT_TRANSLATE_NOOP("records", "Objective of a training course"),
            reference("course_id", Kind::TrainingCourse, QT_TRANSLATE_NOOP("records", "Training course"), linkKey),
            reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey)),
        linkRecord(Kind::TrainingCentre, "training_centre", "trainingCentres", QT_TRANSLATE_NOOP("records", "Centre of a training course"),
            reference("course_id", Kind::TrainingCourse, QT_TRANSLATE_NOOP("records", "Training course"), linkKey),
            reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Responsibility centre"), linkKey)),
    };
}

} // namespace piao::domain::descriptions
