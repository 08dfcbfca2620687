// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice hireKinds[] = {
    {"hire", QT_TRANSLATE_NOOP("records", "Hire")},
    {"fixed_term", QT_TRANSLATE_NOOP("records", "Fixed-term hire")},
    {"progression", QT_TRANSLATE_NOOP("records", "Progression")},
};

constexpr Choice leavingReasons[] = {
    {"retirement", QT_TRANSLATE_NOOP("records", "Retirement")},
    {"resignation", QT_TRANSLATE_NOOP("records", "Resignation")},
    {"mobility", QT_TRANSLATE_NOOP("records", "Mobility")},
    {"area_change", QT_TRANSLATE_NOOP("records", "Change of area")},
    {"end_of_term", QT_TRANSLATE_NOOP("records", "End of term")},
    {"other", QT_TRANSLATE_NOOP("records", "Other")},
};

constexpr Choice agileKinds[] = {
    {"condition", QT_TRANSLATE_NOOP("records", "Condition")},
    {"organisation", QT_TRANSLATE_NOOP("records", "Organisation")},
    {"technology", QT_TRANSLATE_NOOP("records", "Technology")},
    {"skills", QT_TRANSLATE_NOOP("records", "Skills")},
    {"spaces", QT_TRANSLATE_NOOP("records", "Spaces")},
    {"rule", QT_TRANSLATE_NOOP("records", "Rule")},
};

constexpr Choice printedLists[] = {
    {"staff", QT_TRANSLATE_NOOP("records", "Staff by professional area")},
    {"establishment", QT_TRANSLATE_NOOP("records", "Staff establishment")},
    {"hire", QT_TRANSLATE_NOOP("records", "Hires")},
    {"fixed_term", QT_TRANSLATE_NOOP("records", "Fixed-term hires")},
    {"progression", QT_TRANSLATE_NOOP("records", "Progressions")},
    {"leaver", QT_TRANSLATE_NOOP("records", "Leavers")},
    {"training", QT_TRANSLATE_NOOP("records", "Training courses")},
    {"training_budget", QT_TRANSLATE_NOOP("records", "Money for training")},
};

RecordDescription staffEstablishmentRecord()
{
    RecordDescription record{Kind::StaffEstablishment, "staff_establishment", "staffEstablishment", QT_TRANSLATE_NOOP("records", "Row of the establishment"),
                             QT_TRANSLATE_NOOP("records", "Staff establishment"), {}};
    record.fields = {
        idField(),
        {"area", FieldType::Text, QT_TRANSLATE_NOOP("records", "Professional area"), Named},
        {"covered", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Covered posts"), NoFlag,
         QT_TRANSLATE_NOOP("records", "At 31 December of the year before the plan.")},
        {"leaving_planned", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Planned leavers")},
        {"leaving_by_change", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Leavers by change of area")},
        {"hires", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Hires")},
        {"progressions", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Progressions")},
        {"optimal", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Optimal establishment"), NoFlag,
         QT_TRANSLATE_NOOP("records", "At the end of the plan (D.Lgs. 165/2001, art. 6).")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription hireRecord()
{
    RecordDescription record{Kind::Hire, "hire", "hires", QT_TRANSLATE_NOOP("records", "Hire"),
                             QT_TRANSLATE_NOOP("records", "Hires and progressions"), {}};
    record.fields = {
        idField(),
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), hireKinds),
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"area", FieldType::Text, QT_TRANSLATE_NOOP("records", "Professional area")},
        {"profile", FieldType::Text, QT_TRANSLATE_NOOP("records", "Profile"), Named | Searched},
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"mode", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Mode")},
        {"cost_first_year", FieldType::Money, QT_TRANSLATE_NOOP("records", "Cost in the year"), NoFlag, "", Kind::Plan, {}, "EUR"},
        {"start_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Start")},
        {"cost_full_year", FieldType::Money, QT_TRANSLATE_NOOP("records", "Cost at regime"), NoFlag, "", Kind::Plan, {}, "EUR"},
        {"value_text", FieldType::Text, QT_TRANSLATE_NOOP("records", "Public value, as printed")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription leaverRecord()
{
    RecordDescription record{Kind::Leaver, "leaver", "leavers", QT_TRANSLATE_NOOP("records", "Leaver"),
                             QT_TRANSLATE_NOOP("records", "Leavers"), {}};
    record.fields = {
        idField(),
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"area", FieldType::Text, QT_TRANSLATE_NOOP("records", "Professional area")},
        {"profile", FieldType::Text, QT_TRANSLATE_NOOP("records", "Profile"), Named | Searched},
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        choice("reason", QT_TRANSLATE_NOOP("records", "Reason"), leavingReasons),
        {"leaving_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Date")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription trainingCourseRecord()
{
    RecordDescription record{Kind::TrainingCourse, "training_course", "trainingCourses", QT_TRANSLATE_NOOP("records", "Training course"),
                             QT_TRANSLATE_NOOP("records", "Training courses"), {}};
    record.fields = {
        idField(),
        {"sector", FieldType::Text, QT_TRANSLATE_NOOP("records", "Sector"), Searched},
        {"area", FieldType::Text, QT_TRANSLATE_NOOP("records", "Area")},
        {"years", FieldType::Text, QT_TRANSLATE_NOOP("records", "Years"), NoFlag,
         QT_TRANSLATE_NOOP("records", "The years in which it is held, separated by commas.")},
        {"years_printed", FieldType::Text, QT_TRANSLATE_NOOP("records", "Years, as printed")},
        {"objectives", FieldType::Text, QT_TRANSLATE_NOOP("records", "Objectives, in words")},
        {"course", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Course"), Named | Searched},
        {"recipients", FieldType::Text, QT_TRANSLATE_NOOP("records", "Recipients")},
        {"hours", FieldType::Real, QT_TRANSLATE_NOOP("records", "Hours"), NoFlag, QT_TRANSLATE_NOOP("records", "For each person."), Kind::Plan, {}, "h"},
        {"provider", FieldType::Text, QT_TRANSLATE_NOOP("records", "Provider")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription trainingBudgetRecord()
{
    RecordDescription record{Kind::TrainingBudget, "training_budget", "trainingBudgets", QT_TRANSLATE_NOOP("records", "Money for training"),
                             QT_TRANSLATE_NOOP("records", "Money for training"), {}};
    record.fields = {
        idField(),
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"amount", FieldType::Money, QT_TRANSLATE_NOOP("records", "Amount"), NoFlag, "", Kind::Plan, {}, "EUR"},
        {"printed", FieldType::Text, QT_TRANSLATE_NOOP("records", "As printed"), Named},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription positiveActionRecord()
{
    RecordDescription record{Kind::PositiveAction, "positive_action", "positiveActions", QT_TRANSLATE_NOOP("records", "Positive action"),
                             QT_TRANSLATE_NOOP("records", "Positive actions"), {}};
    record.fields = {
        idField(),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "Three-year actions for equal opportunities (D.Lgs. 198/2006, art. 48).")},
        {"goal", FieldType::Text, QT_TRANSLATE_NOOP("records", "Goal")},
        {"description", FieldType::RichText, QT_TRANSLATE_NOOP("records", "Description")},
        {"recipients", FieldType::Text, QT_TRANSLATE_NOOP("records", "Recipients")},
        {"responsible", FieldType::Text, QT_TRANSLATE_NOOP("records", "Responsible")},
        reference("centre_id", Kind::ResponsibilityCentre, QT_TRANSLATE_NOOP("records", "Centre")),
        {"start_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "Start")},
        {"end_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "End")},
        {"term", FieldType::Text, QT_TRANSLATE_NOOP("records", "Term, in words")},
        {"amount", FieldType::Money, QT_TRANSLATE_NOOP("records", "Amount"), NoFlag, "", Kind::Plan, {}, "EUR"},
        choice("state", QT_TRANSLATE_NOOP("records", "State"), progressStates()),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

RecordDescription agileWorkRecord()
{
    RecordDescription record{Kind::AgileWork, "agile_work", "agileWork", QT_TRANSLATE_NOOP("records", "Enabling factor of agile work"),
                             QT_TRANSLATE_NOOP("records", "Enabling factors of agile work"), {}};
    record.fields = {
        idField(),
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), agileKinds),
        {"title", FieldType::Text, QT_TRANSLATE_NOOP("records", "Title"), Named | Searched,
         QT_TRANSLATE_NOOP("records", "Conditions and enabling factors (DM 132/2022, art. 4).")},
        {"description", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Description")},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Value")},
        {"unit", FieldType::Text, QT_TRANSLATE_NOOP("records", "Unit")},
        rankField(),
    };
    return record;
}

RecordDescription printedTotalRecord()
{
    RecordDescription record{Kind::PrintedTotal, "printed_total", "printedTotals", QT_TRANSLATE_NOOP("records", "Printed total"),
                             QT_TRANSLATE_NOOP("records", "Printed totals"), {}};
    record.fields = {
        idField(),
        choice("list", QT_TRANSLATE_NOOP("records", "Table"), printedLists),
        {"year", FieldType::Year, QT_TRANSLATE_NOOP("records", "Year")},
        {"field", FieldType::Text, QT_TRANSLATE_NOOP("records", "Column")},
        {"value", FieldType::Real, QT_TRANSLATE_NOOP("records", "Total, as printed"), Named,
         QT_TRANSLATE_NOOP("records", "Kept as the source prints it beside the computed one; the program overwrites neither.")},
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return record;
}

} // namespace

Group peopleRecords()
{
    return {staffEstablishmentRecord(), hireRecord(), leaverRecord(), trainingCourseRecord(), trainingBudgetRecord(), positiveActionRecord(), agileWorkRecord(), printedTotalRecord()};
}

} // namespace piao::domain::descriptions
