// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice stakeholderKinds[] = {
    {"institutions", QT_TRANSLATE_NOOP("records", "Institutions")},
    {"citizens", QT_TRANSLATE_NOOP("records", "Citizens and users")},
    {"businesses", QT_TRANSLATE_NOOP("records", "Businesses and professions")},
    {"associations", QT_TRANSLATE_NOOP("records", "Associations and third sector")},
    {"schools", QT_TRANSLATE_NOOP("records", "Schools and universities")},
    {"internal", QT_TRANSLATE_NOOP("records", "Inside the body")},
    {"other", QT_TRANSLATE_NOOP("records", "Others")},
};

constexpr Choice provisionKinds[] = {
    {"step", QT_TRANSLATE_NOOP("records", "Step")},
    {"rule", QT_TRANSLATE_NOOP("records", "Rule")},
    {"figure", QT_TRANSLATE_NOOP("records", "Figure")},
};

RecordDescription stakeholderRecord()
{
    RecordDescription stakeholder{Kind::Stakeholder, "stakeholder", "stakeholders",
                                  QT_TRANSLATE_NOOP("records", "Stakeholder"),
                                  QT_TRANSLATE_NOOP("records", "Stakeholders"), {}};
    stakeholder.fields = {
        idField(),
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named | Searched},
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), stakeholderKinds),
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        rankField(),
    };
    return stakeholder;
}

RecordDescription themeRecord()
{
    RecordDescription theme{Kind::Theme, "theme", "themes", QT_TRANSLATE_NOOP("records", "Theme"),
                            QT_TRANSLATE_NOOP("records", "Themes"), {}};
    theme.fields = {
        idField(),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"heading", FieldType::Text, QT_TRANSLATE_NOOP("records", "Heading in the document")},
        {"section", FieldType::Text, QT_TRANSLATE_NOOP("records", "Section"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Number of the sub-section in which its table is printed, for example 2.2.5.")},
        {"annex", FieldType::Text, QT_TRANSLATE_NOOP("records", "Annex"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The annex in which the list of its objectives is published, for example All. E.4.")},
        {"compulsory", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Compulsory"), NoFlag,
         QT_TRANSLATE_NOOP("records", "At least one objective must answer it (DM 132/2022, art. 3).")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        rankField(),
    };
    return theme;
}

RecordDescription provisionRecord()
{
    RecordDescription provision{Kind::Provision, "provision", "provisions",
                                QT_TRANSLATE_NOOP("records", "Provision"),
                                QT_TRANSLATE_NOOP("records", "Provisions"), {}};
    provision.fields = {
        idField(),
        reference("theme_id", Kind::Theme, QT_TRANSLATE_NOOP("records", "Theme"), Owner | Parent),
        reference("section_id", Kind::Section, QT_TRANSLATE_NOOP("records", "Section"), Owner | Parent),
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), provisionKinds),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named},
        {"office", FieldType::Text, QT_TRANSLATE_NOOP("records", "Office")},
        {"text", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Text")},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Value")},
        {"unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
        rankField(),
    };
    return provision;
}

} // namespace

Group registryRecords()
{
    return {stakeholderRecord(), themeRecord(), provisionRecord()};
}

} // namespace piao::domain::descriptions
