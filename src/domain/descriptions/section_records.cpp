// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice sectionContents[] = {
    {"none", QT_TRANSLATE_NOOP("records", "Text only")},
    {"registry", QT_TRANSLATE_NOOP("records", "Registry of the body")},
    {"map", QT_TRANSLATE_NOOP("records", "Map of the plan")},
    {"value_list", QT_TRANSLATE_NOOP("records", "Public values")},
    {"strategy", QT_TRANSLATE_NOOP("records", "Strategy with the counts per level")},
    {"value", QT_TRANSLATE_NOOP("records", "One public value")},
    {"stakeholders", QT_TRANSLATE_NOOP("records", "Stakeholders")},
    {"tree", QT_TRANSLATE_NOOP("records", "Tree of the objectives")},
    {"offices", QT_TRANSLATE_NOOP("records", "Objectives office by office")},
    {"theme", QT_TRANSLATE_NOOP("records", "Table of a theme")},
    {"risk_areas", QT_TRANSLATE_NOOP("records", "Risk areas")},
    {"processes", QT_TRANSLATE_NOOP("records", "Processes and catalogue of risks")},
    {"risk_analysis", QT_TRANSLATE_NOOP("records", "Analysis and evaluation of the risks")},
    {"measures", QT_TRANSLATE_NOOP("records", "Programme of the measures")},
    {"general_measures", QT_TRANSLATE_NOOP("records", "General measures")},
    {"pnrr_measures", QT_TRANSLATE_NOOP("records", "Measures for the PNRR")},
    {"publication_duties", QT_TRANSLATE_NOOP("records", "Transparency duties")},
    {"organisation", QT_TRANSLATE_NOOP("records", "Organisation chart")},
    {"staff", QT_TRANSLATE_NOOP("records", "Staff by professional area")},
    {"establishment", QT_TRANSLATE_NOOP("records", "Staff establishment")},
    {"hires", QT_TRANSLATE_NOOP("records", "Hires and progressions")},
    {"training", QT_TRANSLATE_NOOP("records", "Training")},
    {"positive_actions", QT_TRANSLATE_NOOP("records", "Positive actions")},
    {"agile_factors", QT_TRANSLATE_NOOP("records", "Enabling factors of agile work")},
    {"agile_indicators", QT_TRANSLATE_NOOP("records", "Indicators of agile work")},
    {"monitoring", QT_TRANSLATE_NOOP("records", "Who monitors what")},
    {"prevention_indicators", QT_TRANSLATE_NOOP("records", "Indicators of prevention")},
    {"attachments", QT_TRANSLATE_NOOP("records", "Annexes")},
    {"objective_sheets", QT_TRANSLATE_NOOP("records", "Objective sheets")},
};

RecordDescription sectionRecord()
{
    RecordDescription record{Kind::Section, "section", "sections", QT_TRANSLATE_NOOP("records", "Section"),
                             QT_TRANSLATE_NOOP("records", "Sections"), {}};
    record.fields = {
        idField(),
        reference("parent_id", Kind::Section, QT_TRANSLATE_NOOP("records", "Part of"), Parent),
        {"number", FieldType::Text, QT_TRANSLATE_NOOP("records", "Number"), Searched,
         QT_TRANSLATE_NOOP("records", "As printed, for example 2.1.3; empty for a part without one.")},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "As the table of contents prints it.")},
        {"heading", FieldType::Text, QT_TRANSLATE_NOOP("records", "Heading, where it differs"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The wording over the text itself, when it is not the one of the table of contents.")},
        choice("content", QT_TRANSLATE_NOOP("records", "What stands here"), sectionContents,
               QT_TRANSLATE_NOOP("records", "The table or figure that the program makes from the data and prints after the text.")),
        reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value")),
        reference("theme_id", Kind::Theme, QT_TRANSLATE_NOOP("records", "Theme")),
        {"narrative", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Text"), Searched},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Compiled by")),
        {"included", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Printed"), NoFlag,
         QT_TRANSLATE_NOOP("records", "A section that is not printed stays in the plan with its text.")},
        toReviewField(),
        choice("state", QT_TRANSLATE_NOOP("records", "State"), stateChoices()),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription attachmentRecord()
{
    RecordDescription record{Kind::Attachment, "attachment", "attachments", QT_TRANSLATE_NOOP("records", "Attachment"),
                             QT_TRANSLATE_NOOP("records", "Attachments"), {}};
    record.fields = {
        idField(),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Accessible description"), NoFlag,
         QT_TRANSLATE_NOOP("records", "What the file shows or says, for who cannot see it (Linee guida AGID on accessibility, L. 4/2004).")},
        {"file_name", FieldType::Text, QT_TRANSLATE_NOOP("records", "File")},
        {"media_type", FieldType::Text, QT_TRANSLATE_NOOP("records", "Type")},
        {"byte_size", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Size"), NoFlag, "", Kind::Plan, {}, "bytes"},
        {"sha256", FieldType::Text, QT_TRANSLATE_NOOP("records", "Fingerprint (SHA-256)")},
        {"annexed", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Listed among the annexes")},
        rankField(),
    };
    return record;
}

RecordDescription attachmentContentRecord()
{
    RecordDescription record{Kind::AttachmentContent, "attachment_content", "attachmentContents", QT_TRANSLATE_NOOP("records", "Contents of an attachment"),
                             QT_TRANSLATE_NOOP("records", "Contents of attachments"), {}};
    record.fields = {
        idField(),
        reference("attachment_id", Kind::Attachment, QT_TRANSLATE_NOOP("records", "Attachment"), Required | Parent),
        {"content", FieldType::Data, QT_TRANSLATE_NOOP("records", "Contents"), Hidden},
    };
    return record;
}

} // namespace

Group sectionRecords()
{
    return {sectionRecord(), attachmentRecord(), attachmentContentRecord()};
}

} // namespace piao::domain::descriptions
