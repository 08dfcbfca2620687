// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice sectionContents[] = {
    {"none", QT_TRANSLATE_NOOP("records", "Text only")},
    {"introduction", QT_TRANSLATE_NOOP("records", "Introduction of the plan")},
    {"registry", QT_TRANSLATE_NOOP("records", "Registry of the body")},
    {"map", QT_TRANSLATE_NOOP("records", "Map of the plan")},
    {"value_list", QT_TRANSLATE_NOOP("records", "Public values")},
    {"strategy", QT_TRANSLATE_NOOP("records", "Strategy with the counts per level")},
    {"value", QT_TRANSLATE_NOOP("records", "One public value")},
    {"objectives_chart", QT_TRANSLATE_NOOP("records", "Chart of the objectives by value and year")},
    {"impact_indicators", QT_TRANSLATE_NOOP("records", "Impact indicators of all values")},
    {"stakeholders", QT_TRANSLATE_NOOP("records", "Stakeholders")},
    {"tree", QT_TRANSLATE_NOOP("records", "Tree of the objectives")},
    {"offices", QT_TRANSLATE_NOOP("records", "Objectives office by office")},
    {"theme", QT_TRANSLATE_NOOP("records", "Table of a theme")},
    {"theme_list", QT_TRANSLATE_NOOP("records", "Annex list of a theme's objectives")},
    {"structure_list", QT_TRANSLATE_NOOP("records", "Annex lists of objectives by structure")},
    {"risk_areas", QT_TRANSLATE_NOOP("records", "Risk areas")},
    {"processes", QT_TRANSLATE_NOOP("records", "Processes and catalogue of risks")},
    {"risk_analysis", QT_TRANSLATE_NOOP("records", "Analysis and evaluation of the risks")},
    {"risk_matrix", QT_TRANSLATE_NOOP("records", "Matrix of the risks")},
    {"measures", QT_TRANSLATE_NOOP("records", "Programme of the measures")},
    {"general_measures", QT_TRANSLATE_NOOP("records", "General measures")},
    {"pnrr_measures", QT_TRANSLATE_NOOP("records", "Measures for the PNRR")},
    {"publication_duties", QT_TRANSLATE_NOOP("records", "Transparency duties")},
    {"organisation", QT_TRANSLATE_NOOP("records", "Structures with drawing, centres and staff")},
    {"organisation_chart", QT_TRANSLATE_NOOP("records", "Drawing of the organisation")},
    {"centres", QT_TRANSLATE_NOOP("records", "Responsibility centres")},
    {"staff", QT_TRANSLATE_NOOP("records", "Staff by professional area")},
    {"establishment", QT_TRANSLATE_NOOP("records", "Staff establishment")},
    {"hires", QT_TRANSLATE_NOOP("records", "Hires and progressions")},
    {"leavers", QT_TRANSLATE_NOOP("records", "Leavers")},
    {"training", QT_TRANSLATE_NOOP("records", "Training")},
    {"positive_actions", QT_TRANSLATE_NOOP("records", "Positive actions")},
    {"agile_factors", QT_TRANSLATE_NOOP("records", "Enabling factors of agile work")},
    {"agile_indicators", QT_TRANSLATE_NOOP("records", "Indicators of agile work")},
    {"monitoring", QT_TRANSLATE_NOOP("records", "Who monitors what")},
    {"monitoring_rounds", QT_TRANSLATE_NOOP("records", "Rounds of monitoring")},
    {"prevention_indicators", QT_TRANSLATE_NOOP("records", "Indicators of prevention")},
    {"attachments", QT_TRANSLATE_NOOP("records", "Annexes")},
    {"objective_sheets", QT_TRANSLATE_NOOP("records", "Objective sheets")},
};

constexpr Choice orientations[] = {
    {"portrait", QT_TRANSLATE_NOOP("records", "Portrait")},
    {"landscape", QT_TRANSLATE_NOOP("records", "Landscape")},
};

constexpr Choice draftMarks[] = {
    {"until_approved", QT_TRANSLATE_NOOP("records", "Until the plan is approved")},
    {"always", QT_TRANSLATE_NOOP("records", "Always")},
    {"never", QT_TRANSLATE_NOOP("records", "Never")},
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
         QT_TRANSLATE_NOOP("records", "As the table of contents prints it. A part without title goes on under the heading before it.")},
        {"heading", FieldType::Text, QT_TRANSLATE_NOOP("records", "Heading, where it differs"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The wording over the text itself, when it is not the one of the table of contents.")},
        choice("content", QT_TRANSLATE_NOOP("records", "What stands here"), sectionContents,
               QT_TRANSLATE_NOOP("records", "The table or figure that the program makes from the data and prints after the text.")),
        reference("value_id", Kind::PublicValue, QT_TRANSLATE_NOOP("records", "Public value")),
        reference("theme_id", Kind::Theme, QT_TRANSLATE_NOOP("records", "Theme")),
        {"narrative", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Text"), Searched},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Compiled by")),
        choice("orientation", QT_TRANSLATE_NOOP("records", "Pages"), orientations,
               QT_TRANSLATE_NOOP("records", "Portrait or landscape; empty lets what stands here decide.")),
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

RecordDescription documentLayoutRecord()
{
    RecordDescription layout{Kind::DocumentLayout, "document_layout", "documentLayout", QT_TRANSLATE_NOOP("records", "Look of the document"),
                             QT_TRANSLATE_NOOP("records", "Looks of the document"), {}, true};
    layout.fields = {
        idField(),
        reference("logo_id", Kind::Attachment, QT_TRANSLATE_NOOP("records", "Logo"), NoFlag),
        {"cover_title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title on the cover"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Empty: the name of the document as the law has it (D.L. 80/2021, art. 6).")},
        {"cover_subtitle", FieldType::Text, QT_TRANSLATE_NOOP("records", "Subtitle on the cover")},
        {"cover_lines", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Further lines on the cover")},
        choice("draft_mark", QT_TRANSLATE_NOOP("records", "Draft mark"), draftMarks,
               QT_TRANSLATE_NOOP("records", "The word BOZZA on every page, so that nobody takes a draft for the act.")),
        {"approval_block", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Approval on the cover"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Organ, kind, number and date of the act (D.L. 80/2021, art. 6, par. 4); lines to fill in while they are missing.")},
        {"contents_depth", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Levels in the table of contents")},
        {"font_family", FieldType::Text, QT_TRANSLATE_NOOP("records", "Font")},
        {"font_size", FieldType::Real, QT_TRANSLATE_NOOP("records", "Size of the text"), NoFlag, "", Kind::Plan, {}, "pt"},
        {"accent", FieldType::Text, QT_TRANSLATE_NOOP("records", "Colour"), NoFlag,
         QT_TRANSLATE_NOOP("records", "Of headings and rules, as #RRGGBB; one that is hard to read on white is darkened.")},
        {"justified", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Text set to both margins")},
        {"hyphenated", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "Words divided at line ends")},
        {"foot", FieldType::Text, QT_TRANSLATE_NOOP("records", "Foot of each page")},
    };
    return layout;
}

} // namespace

Group sectionRecords()
{
    return {sectionRecord(), attachmentRecord(), attachmentContentRecord(), documentLayoutRecord()};
}

} // namespace piao::domain::descriptions
