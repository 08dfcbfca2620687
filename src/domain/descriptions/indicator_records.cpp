// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice dimensions[] = {
    {"impact", QT_TRANSLATE_NOOP("records", "Impact")},
    {"effectiveness_quantity_provided", QT_TRANSLATE_NOOP("records", "Effectiveness, quantity provided")},
    {"effectiveness_quantity_used", QT_TRANSLATE_NOOP("records", "Effectiveness, quantity used")},
    {"effectiveness_quality_provided", QT_TRANSLATE_NOOP("records", "Effectiveness, quality provided")},
    {"effectiveness_quality_perceived", QT_TRANSLATE_NOOP("records", "Effectiveness, quality perceived")},
    {"efficiency_financial", QT_TRANSLATE_NOOP("records", "Efficiency, financial")},
    {"efficiency_time", QT_TRANSLATE_NOOP("records", "Efficiency, times")},
    {"health_financial", QT_TRANSLATE_NOOP("records", "Health of resources, financial")},
    {"health_organisational", QT_TRANSLATE_NOOP("records", "Health of resources, organisational")},
    {"health_professional", QT_TRANSLATE_NOOP("records", "Health of resources, professional")},
    {"health_digital", QT_TRANSLATE_NOOP("records", "Health of resources, digital")},
    {"health_gender", QT_TRANSLATE_NOOP("records", "Health of resources, gender")},
    {"health_ethical", QT_TRANSLATE_NOOP("records", "Health of resources, ethical")},
    {"implementation", QT_TRANSLATE_NOOP("records", "State of implementation")},
};

constexpr Choice valueTypes[] = {
    {"number", QT_TRANSLATE_NOOP("records", "Number")},
    {"percentage", QT_TRANSLATE_NOOP("records", "Percentage")},
    {"money", QT_TRANSLATE_NOOP("records", "Money")},
    {"duration", QT_TRANSLATE_NOOP("records", "Duration")},
    {"count", QT_TRANSLATE_NOOP("records", "Count")},
    {"yes_no", QT_TRANSLATE_NOOP("records", "Yes or no")},
    {"date", QT_TRANSLATE_NOOP("records", "Date")},
    {"milestone", QT_TRANSLATE_NOOP("records", "Milestone")},
    {"scale", QT_TRANSLATE_NOOP("records", "Ordered scale")},
    {"text", QT_TRANSLATE_NOOP("records", "Text")},
};

constexpr Choice directions[] = {
    {"rising", QT_TRANSLATE_NOOP("records", "Rising")},
    {"falling", QT_TRANSLATE_NOOP("records", "Falling")},
    {"hold", QT_TRANSLATE_NOOP("records", "Hold")},
    {"range", QT_TRANSLATE_NOOP("records", "Range")},
};

constexpr Choice frequencies[] = {
    {"monthly", QT_TRANSLATE_NOOP("records", "Monthly")},
    {"quarterly", QT_TRANSLATE_NOOP("records", "Quarterly")},
    {"four_monthly", QT_TRANSLATE_NOOP("records", "Every four months")},
    {"half_yearly", QT_TRANSLATE_NOOP("records", "Half-yearly")},
    {"yearly", QT_TRANSLATE_NOOP("records", "Yearly")},
    {"at_end", QT_TRANSLATE_NOOP("records", "At the end")},
};

constexpr FieldFlags owner = Owner | Parent;

std::vector<Field> identityFields()
{
    return {
        idField(),
        reference("public_value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), owner),
        reference("strategic_id", Kind::StrategicObjective, QT_TRANSLATE_NOOP("records", "Strategic objective"), owner),
        reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), owner),
        reference("performance_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), owner),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), owner),
        reference("action_id", Kind::PositiveAction, QT_TRANSLATE_NOOP("records", "Positive action"), owner),
        reference("group_id", Kind::IndicatorGroup, QT_TRANSLATE_NOOP("records", "Group of indicators"), owner),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Indicator"), Named | Searched},
        {"category", FieldType::Text, QT_TRANSLATE_NOOP("records", "Category")},
        choice("dimension", QT_TRANSLATE_NOOP("records", "Dimension"), dimensions,
               QT_TRANSLATE_NOOP("records", "Dimension and sub-dimension of performance (Linee guida PIAO, DM 30 October 2025).")),
        choice("value_type", QT_TRANSLATE_NOOP("records", "Kind of value"), valueTypes),
        {"unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
        {"formula", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Formula")},
        {"numerator", FieldType::Text, QT_TRANSLATE_NOOP("records", "Numerator")},
        {"denominator", FieldType::Text, QT_TRANSLATE_NOOP("records", "Denominator")},
        {"scale", FieldType::Text, QT_TRANSLATE_NOOP("records", "Scale"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The steps of an ordered scale from worst to best, separated by semicolons.")},
    };
}

std::vector<Field> measurementFields()
{
    return {
        choice("direction", QT_TRANSLATE_NOOP("records", "Direction"), directions),
        {"tolerance", FieldType::Real, QT_TRANSLATE_NOOP("records", "Tolerance")},
        {"range_low", FieldType::Real, QT_TRANSLATE_NOOP("records", "Range, from")},
        {"range_high", FieldType::Real, QT_TRANSLATE_NOOP("records", "Range, to")},
        {"trend", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Expected trend, in words")},
        {"baseline_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Baseline"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The starting value as given; the number that is read from it stands beside it.")},
        {"baseline_value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Baseline, as a number")},
        {"baseline_year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Baseline, year")},
        {"baseline_period", FieldType::Text, QT_TRANSLATE_NOOP("records", "Baseline, period")},
        {"baseline_new", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "New indicator")},
        {"baseline_reason", FieldType::Text, QT_TRANSLATE_NOOP("records", "Why there is no baseline")},
        {"minimum", FieldType::Real, QT_TRANSLATE_NOOP("records", "Minimum threshold")},
        {"maximum", FieldType::Real, QT_TRANSLATE_NOOP("records", "Maximum threshold")},
        {"data_source", FieldType::Text, QT_TRANSLATE_NOOP("records", "Source of the data")},
        reference("owner_centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Owner")),
        {"owner_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Owner, in words")},
        choice("frequency", QT_TRANSLATE_NOOP("records", "Frequency"), frequencies),
        weightField(),
        {"is_key", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Key indicator")},
        reference("rule_set_id", Kind::RuleSet, QT_TRANSLATE_NOOP("records", "Attainment rule")),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
}

RecordDescription indicatorRecord()
{
    RecordDescription indicator{Kind::Indicator, "indicator", "indicators",
                                QT_TRANSLATE_NOOP("records", "Indicator"),
                                QT_TRANSLATE_NOOP("records", "Indicators"), identityFields()};
    const std::vector<Field> rest = measurementFields();
    indicator.fields.insert(indicator.fields.end(), rest.begin(), rest.end());
    return indicator;
}

RecordDescription targetRecord()
{
    RecordDescription target{Kind::Target, "target", "targets", QT_TRANSLATE_NOOP("records", "Target"),
                             QT_TRANSLATE_NOOP("records", "Targets"), {}};
    target.fields = {
        reference("indicator_id", Kind::Indicator, QT_TRANSLATE_NOOP("records", "Indicator"),
                  PrimaryKey | Required | Parent),
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year"), PrimaryKey | Required},
        {"value_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Target"), Named,
         QT_TRANSLATE_NOOP("records", "The expected value as given; the number that is read from it stands beside it.")},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Target, as a number")},
        {"unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
    };
    return target;
}

RecordDescription actualRecord()
{
    RecordDescription actual{Kind::Actual, "actual", "actuals", QT_TRANSLATE_NOOP("records", "Actual"),
                             QT_TRANSLATE_NOOP("records", "Actuals"), {}};
    actual.fields = {
        idField(),
        reference("indicator_id", Kind::Indicator, QT_TRANSLATE_NOOP("records", "Indicator"), Required | Parent),
        {"measured_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Measured on")},
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"value_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Actual"), Named},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Actual, as a number")},
        {"evidence", FieldType::Text, QT_TRANSLATE_NOOP("records", "Evidence")},
        {"note", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Note")},
        {"recorded_by", FieldType::Text, QT_TRANSLATE_NOOP("records", "Recorded by")},
    };
    return actual;
}

} // namespace

Group indicatorRecords()
{
    return {indicatorRecord(), targetRecord(), actualRecord()};
}

} // namespace piao::domain::descriptions
