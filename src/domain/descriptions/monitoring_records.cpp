// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice groupLists[] = {
    {"agile", QT_TRANSLATE_NOOP("records", "Agile work (4.2)")},
    {"prevention", QT_TRANSLATE_NOOP("records", "Prevention of corruption (4.3)")},
    {"prevention_pnrr", QT_TRANSLATE_NOOP("records", "Prevention in the PNRR (4.3)")},
    {"payment_times", QT_TRANSLATE_NOOP("records", "Payment times")},
    {"other", QT_TRANSLATE_NOOP("records", "Other")},
};

constexpr Choice operators[] = {
    {"at_least", QT_TRANSLATE_NOOP("records", "At least")},
    {"at_most", QT_TRANSLATE_NOOP("records", "At most")},
    {"exactly", QT_TRANSLATE_NOOP("records", "Exactly")},
};

RecordDescription monitoringActivityRecord()
{
    RecordDescription record{Kind::MonitoringActivity, "monitoring_activity", "monitoringActivities", QT_TRANSLATE_NOOP("records", "Row of the monitoring table"),
                             QT_TRANSLATE_NOOP("records", "Monitoring table"), {}};
    record.fields = {
        idField(),
        {"section", FieldType::Text, QT_TRANSLATE_NOOP("records", "Section"), Searched},
        {"what", FieldType::Text, QT_TRANSLATE_NOOP("records", "What"), Named | Searched},
        {"who", FieldType::Text, QT_TRANSLATE_NOOP("records", "Who")},
        {"how", FieldType::Text, QT_TRANSLATE_NOOP("records", "How")},
        {"when_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "When")},
        {"legal_reference", FieldType::Text, QT_TRANSLATE_NOOP("records", "Legal reference")},
        reference("section_id", Kind::Section, QT_TRANSLATE_NOOP("records", "Section of the plan")),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription monitoringRoundRecord()
{
    RecordDescription record{Kind::MonitoringRound, "monitoring_round", "monitoringRounds", QT_TRANSLATE_NOOP("records", "Monitoring round"),
                             QT_TRANSLATE_NOOP("records", "Monitoring rounds"), {}};
    record.fields = {
        idField(),
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named},
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"due_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Due")},
        {"held_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Held on")},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), progressStates()),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription indicatorGroupRecord()
{
    RecordDescription record{Kind::IndicatorGroup, "indicator_group", "indicatorGroups", QT_TRANSLATE_NOOP("records", "Group of indicators"),
                             QT_TRANSLATE_NOOP("records", "Groups of indicators"), {}};
    record.fields = {
        idField(),
        choice("list", QT_TRANSLATE_NOOP("records", "List"), groupLists),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "A dimension of agile work, or the measure whose monitoring this is.")},
        choice("measure_type", QT_TRANSLATE_NOOP("records", "Type of measure"), measureTypes()),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure")),
        {"check_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Check"), NoFlag,
         QT_TRANSLATE_NOOP("records", "What must be reached, as given; threshold and unit that are read from it stand beside it.")},
        choice("operator", QT_TRANSLATE_NOOP("records", "Operator"), operators),
        {"threshold", FieldType::Real, QT_TRANSLATE_NOOP("records", "Threshold")},
        {"unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

} // namespace

Group monitoringRecords()
{
    return {monitoringActivityRecord(), monitoringRoundRecord(), indicatorGroupRecord()};
}

} // namespace piao::domain::descriptions
