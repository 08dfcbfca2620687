// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr FieldFlags owner = Owner | Parent;

constexpr Choice roles[] = {
    {"beneficiary", QT_TRANSLATE_NOOP("records", "Beneficiary")},
    {"performer", QT_TRANSLATE_NOOP("records", "Performer")},
};

RecordDescription objectiveThemeRecord()
{
    RecordDescription answer = linkRecord(Kind::ObjectiveTheme, "objective_theme", "objectiveThemes",
        QT_TRANSLATE_NOOP("records", "Theme of an objective"),
        reference("objective_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), linkKey),
        reference("theme_id", Kind::Theme, QT_TRANSLATE_NOOP("records", "Theme"), linkKey));
    answer.fields.push_back({"sentence", FieldType::LongText, QT_TRANSLATE_NOOP("records", "What it contributes"), NoFlag,
        QT_TRANSLATE_NOOP("records", "The sentence that the theme's table prints beside the objective.")});
    answer.fields.push_back({"office", FieldType::Text, QT_TRANSLATE_NOOP("records", "Office, as printed")});
    answer.fields.push_back({"code_printed", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Code printed in the table")});
    return answer;
}

RecordDescription stakeholderLinkRecord()
{
    RecordDescription use{Kind::StakeholderLink, "stakeholder_link", "stakeholderLinks",
                          QT_TRANSLATE_NOOP("records", "Stakeholder of"), QT_TRANSLATE_NOOP("records", "Stakeholders of"), {}};
    use.fields = {
        idField(),
        reference("stakeholder_id", Kind::Stakeholder, QT_TRANSLATE_NOOP("records", "Stakeholder"), Required | Parent),
        reference("public_value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), owner),
        reference("strategic_id", Kind::StrategicObjective, QT_TRANSLATE_NOOP("records", "Strategic objective"), owner),
        reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), owner),
        reference("performance_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), owner),
        reference("indicator_id", Kind::Indicator, QT_TRANSLATE_NOOP("records", "Indicator"), owner),
        reference("measure_id", Kind::Measure, QT_TRANSLATE_NOOP("records", "Measure"), owner),
        choice("role", QT_TRANSLATE_NOOP("records", "Role"), roles),
        rankField(),
    };
    return use;
}

RecordDescription textVariantRecord()
{
    RecordDescription variant{Kind::TextVariant, "text_variant", "textVariants",
                              QT_TRANSLATE_NOOP("records", "Other wording"), QT_TRANSLATE_NOOP("records", "Other wordings"), {}};
    variant.fields = {
        idField(),
        reference("plan_id", Kind::Plan, QT_TRANSLATE_NOOP("records", "Plan"), owner),
        reference("public_value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), owner),
        reference("strategic_id", Kind::StrategicObjective, QT_TRANSLATE_NOOP("records", "Strategic objective"), owner),
        reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), owner),
        reference("performance_id", Kind::PerformanceObjective, QT_TRANSLATE_NOOP("records", "Performance objective"), owner),
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre"), owner),
        {"field", FieldType::Text, QT_TRANSLATE_NOOP("records", "What is printed otherwise"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Name of the field, for example title, or of a figure that the text states.")},
        {"section", FieldType::Text, QT_TRANSLATE_NOOP("records", "Section")},
        {"text", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Wording"), Named},
        {"truncated", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Cut off in print")},
        rankField(),
    };
    return variant;
}

} // namespace

Group linkRecords()
{
    return {
        linkRecord(Kind::StrategicValue, "strategic_value", "strategicValues",
             QT_TRANSLATE_NOOP("records", "Public value of a strategic objective"),
             reference("strategic_id", Kind::StrategicObjective, QT_TRANSLATE_NOOP("records", "Strategic objective"), linkKey),
             reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey)),
        linkRecord(Kind::OperationalStrategic, "operational_strategic", "operationalStrategics",
             QT_TRANSLATE_NOOP("records", "Strategic objective of an operational objective"),
             reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), linkKey),
             reference("strategic_id", Kind::StrategicObjective, QT_TRANSLATE_NOOP("records", "Strategic objective"), linkKey)),
        linkRecord(Kind::OperationalValue, "operational_value", "operationalValues",
             QT_TRANSLATE_NOOP("records", "Public value of an operational objective"),
             reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), linkKey),
             reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value"), linkKey)),
        linkRecord(Kind::OperationalCentre, "operational_centre", "operationalCentres",
             QT_TRANSLATE_NOOP("records", "Centre of an operational objective"),
             reference("operational_id", Kind::OperationalObjective, QT_TRANSLATE_NOOP("records", "Operational objective"), linkKey),
             reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre"), linkKey)),
        objectiveThemeRecord(),
        stakeholderLinkRecord(),
        textVariantRecord(),
    };
}

} // namespace piao::domain::descriptions
