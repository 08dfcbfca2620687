// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice severities[] = {
    {"error", QT_TRANSLATE_NOOP("records", "Error")},
    {"warning", QT_TRANSLATE_NOOP("records", "Warning")},
    {"info", QT_TRANSLATE_NOOP("records", "Hint")},
};

constexpr Choice answers[] = {
    {"yes", QT_TRANSLATE_NOOP("records", "Yes")},
    {"partly", QT_TRANSLATE_NOOP("records", "In part")},
    {"no", QT_TRANSLATE_NOOP("records", "No")},
};

RecordDescription checkSettingRecord()
{
    RecordDescription record{Kind::CheckSetting, "check_setting", "checkSettings", QT_TRANSLATE_NOOP("records", "Setting of a check"),
                             QT_TRANSLATE_NOOP("records", "Settings of checks"), {}};
    record.fields = {
        idField(),
        {"check_id", FieldType::Text, QT_TRANSLATE_NOOP("records", "Check"), Named},
        {"active", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "In use"), NoFlag,
         QT_TRANSLATE_NOOP("records", "A check that is not in use finds nothing in this plan.")},
        choice("severity", QT_TRANSLATE_NOOP("records", "Severity"), severities,
               QT_TRANSLATE_NOOP("records", "Empty: as the check itself says.")),
        {"reason", FieldType::Text, QT_TRANSLATE_NOOP("records", "Why it is set otherwise")},
        rankField(),
    };
    return record;
}

RecordDescription checkParameterRecord()
{
    RecordDescription record{Kind::CheckParameter, "check_parameter", "checkParameters", QT_TRANSLATE_NOOP("records", "Parameter of a check"),
                             QT_TRANSLATE_NOOP("records", "Parameters of checks"), {}};
    record.fields = {
        idField(),
        {"check_id", FieldType::Text, QT_TRANSLATE_NOOP("records", "Check")},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Parameter"), Named},
        {"value", FieldType::Text, QT_TRANSLATE_NOOP("records", "Value"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The plan's own limit or list; without it the check uses its own.")},
        rankField(),
    };
    return record;
}

RecordDescription suppressionRecord()
{
    RecordDescription record{Kind::Suppression, "suppression", "suppressions", QT_TRANSLATE_NOOP("records", "Finding set aside"),
                             QT_TRANSLATE_NOOP("records", "Findings set aside"), {}};
    record.fields = {
        idField(),
        {"check_id", FieldType::Text, QT_TRANSLATE_NOOP("records", "Check"), Named},
        // Not a reference: any kind of record may have findings, and one that is gone and comes back by undo is still set aside.
        {"record_table", FieldType::Text, QT_TRANSLATE_NOOP("records", "Table"), Hidden},
        {"record_id", FieldType::Text, QT_TRANSLATE_NOOP("records", "Record"), Hidden},
        {"record_part", FieldType::Text, QT_TRANSLATE_NOOP("records", "Second key of the record"), Hidden},
        {"field", FieldType::Text, QT_TRANSLATE_NOOP("records", "Field"), Hidden},
        {"detail", FieldType::Text, QT_TRANSLATE_NOOP("records", "Detail"), Hidden},
        {"said", FieldType::LongText, QT_TRANSLATE_NOOP("records", "What was found"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The finding in the words that it had when it was set aside.")},
        {"reason", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Reason"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Why the plan keeps it as it is; printed in the report of the checks.")},
        {"decided_by", FieldType::Text, QT_TRANSLATE_NOOP("records", "Set aside by")},
        {"decided_on", FieldType::Date, QT_TRANSLATE_NOOP("records", "Set aside on")},
        rankField(),
    };
    return record;
}

RecordDescription qualityAnswerRecord()
{
    RecordDescription record{Kind::QualityAnswer, "quality_answer", "qualityAnswers", QT_TRANSLATE_NOOP("records", "Answer to a quality criterion"),
                             QT_TRANSLATE_NOOP("records", "Answers to quality criteria"), {}};
    record.fields = {
        idField(),
        {"criterion", FieldType::Text, QT_TRANSLATE_NOOP("records", "Criterion"), Named,
         QT_TRANSLATE_NOOP("records", "One of the ten quality criteria for the PIAO of provinces (CERVAP and UPI).")},
        {"question", FieldType::Text, QT_TRANSLATE_NOOP("records", "Question")},
        choice("answer", QT_TRANSLATE_NOOP("records", "Answer"), answers),
        {"evidence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Evidence"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Where it can be seen: an act, a minute, a page.")},
        rankField(),
    };
    return record;
}

} // namespace

Group checkRecords()
{
    return {checkSettingRecord(), checkParameterRecord(), suppressionRecord(), qualityAnswerRecord()};
}

} // namespace piao::domain::descriptions
