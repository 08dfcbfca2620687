// SPDX-License-Identifier: EUPL-1.2
#include "descriptions/descriptions.h"

namespace piao::domain::descriptions {
namespace {

constexpr Choice unitKinds[] = {
    {"area", QT_TRANSLATE_NOOP("records", "Area")},
    {"sector", QT_TRANSLATE_NOOP("records", "Sector")},
    {"service", QT_TRANSLATE_NOOP("records", "Service")},
    {"autonomous", QT_TRANSLATE_NOOP("records", "Autonomous unit")},
};

RecordDescription orgUnitRecord()
{
    RecordDescription unit{Kind::OrgUnit, "org_unit", "orgUnits", QT_TRANSLATE_NOOP("records", "Structure"),
                           QT_TRANSLATE_NOOP("records", "Structures"), {}};
    unit.fields = {
        idField(),
        reference("parent_id", Kind::OrgUnit, QT_TRANSLATE_NOOP("records", "Part of")),
        choice("kind", QT_TRANSLATE_NOOP("records", "Kind"), unitKinds),
        {"number", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Number")},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named | Searched},
        {"functions", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Functions"), NoFlag,
         QT_TRANSLATE_NOOP("records", "One function a line.")},
        rankField(),
    };
    return unit;
}

RecordDescription directorRecord()
{
    RecordDescription director{Kind::Director, "director", "directors", QT_TRANSLATE_NOOP("records", "Director"),
                               QT_TRANSLATE_NOOP("records", "Directors"), {}};
    director.fields = {
        idField(),
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named | Searched},
        {"role", FieldType::Text, QT_TRANSLATE_NOOP("records", "Post")},
        reference("unit_id", Kind::OrgUnit, QT_TRANSLATE_NOOP("records", "Structure")),
        {"email", FieldType::Text, QT_TRANSLATE_NOOP("records", "E-mail")},
        {"since", FieldType::Date, QT_TRANSLATE_NOOP("records", "Since")},
        {"until", FieldType::Date, QT_TRANSLATE_NOOP("records", "Until")},
        rankField(),
    };
    return director;
}

RecordDescription centreRecord()
{
    RecordDescription centre{Kind::ResponsibilityCentre, "centre", "centres",
                             QT_TRANSLATE_NOOP("records", "Responsibility centre"),
                             QT_TRANSLATE_NOOP("records", "Responsibility centres"), {}};
    centre.fields = {
        idField(),
        {"code", FieldType::Text, QT_TRANSLATE_NOOP("records", "Code"), Searched},
        {"name", FieldType::Text, QT_TRANSLATE_NOOP("records", "Name"), Named | Searched},
        reference("unit_id", Kind::OrgUnit, QT_TRANSLATE_NOOP("records", "Structure")),
        reference("director_id", Kind::Director, QT_TRANSLATE_NOOP("records", "Director")),
        {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("records", "Notes")},
        rankField(),
    };
    return centre;
}

RecordDescription staffCountRecord()
{
    RecordDescription staff{Kind::StaffCount, "staff_count", "staffCounts",
                            QT_TRANSLATE_NOOP("records", "Staff by professional area"),
                            QT_TRANSLATE_NOOP("records", "Staff by professional area"), {}};
    staff.fields = {
        idField(),
        {"area", FieldType::Text, QT_TRANSLATE_NOOP("records", "Professional area"), Named},
        {"people", FieldType::Integer, QT_TRANSLATE_NOOP("records", "People in service")},
        {"reference_date", FieldType::Date, QT_TRANSLATE_NOOP("records", "At")},
        rankField(),
    };
    return staff;
}

} // namespace

Group organisationRecords()
{
    return {orgUnitRecord(), directorRecord(), centreRecord(), staffCountRecord()};
}

} // namespace piao::domain::descriptions
