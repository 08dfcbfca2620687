// SPDX-License-Identifier: EUPL-1.2
#include "navigation/place_finder.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"

namespace piao::widgets {

using namespace domain;

namespace {

std::optional<Place::Page> pageOf(Kind kind)
{
    switch (kind) {
    case Kind::Plan: return Place::Page::Plan;
    case Kind::Body: return Place::Page::Body;
    case Kind::OrgUnit: return Place::Page::Organisation;
    case Kind::ResponsibilityCentre: return Place::Page::Centres;
    case Kind::Director: return Place::Page::Directors;
    case Kind::StaffCount: return Place::Page::Staff;
    case Kind::Stakeholder: return Place::Page::Stakeholders;
    case Kind::Theme: return Place::Page::Themes;
    case Kind::RuleSet: return Place::Page::RuleSets;
    default: return {};
    }
}

/// The record that this one belongs to: the first reference marked as owner or parent, or part of a link, that is set.
RecordKey ownerOf(const RecordKey &key, const Record &record)
{
    const RecordDescription &description = describe(key.kind);
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        if (field.type != FieldType::Reference || !(field.is(Parent) || field.is(Owner) || field.is(PrimaryKey)))
            continue;
        if (record.isNull() && field.is(PrimaryKey))
            return {field.reference, key.id, {}};
        if (!record.isNull() && record.at(int(i)).isValid())
            return {field.reference, record.at(int(i)).toString(), {}};
    }
    return {};
}

} // namespace

std::optional<Place> editingPlace(const RecordKey &key, document::PlanReader &reader, const QString &field)
{
    RecordKey at = key;
    QString column = field;
    // From a target to its indicator to its objective: the chain is short, and a damaged one must not hang.
    for (int step = 0; step < 5 && !at.isNull(); ++step) {
        const Record record = reader.read(at);
        if (!record.isNull()) {
            if (document::isNode(at.kind))
                return Place::of(at, column, 0);
            if (const std::optional<Place::Page> page = pageOf(at.kind))
                return Place{*page, at, column, 0};
        } else if (at.part.isEmpty()) {
            return {};
        }
        at = ownerOf(at, record);
        column.clear();
    }
    return {};
}

} // namespace piao::widgets
