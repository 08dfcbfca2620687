// SPDX-License-Identifier: EUPL-1.2
#include "navigation/place_finder.h"

#include "editors/page_catalogue.h"
#include "piao/domain/record_description.h"

namespace piao::widgets {

using namespace domain;

namespace {

/// From a target to its indicator to its measure: chains are short, and a damaged one must not hang.
constexpr int longestChain = 8;

/// What a record belongs to, nearest first. Of a link both ends, since either may have a page.
std::vector<RecordKey> ownersOf(const RecordKey &key, const Record &record)
{
    const RecordDescription &description = describe(key.kind);
    std::vector<RecordKey> owners;
    if (!key.part.isEmpty()) {
        const std::vector<int> keys = description.keyFields();
        for (size_t i = 0; i < keys.size(); ++i) {
            const Field &field = description.fields[size_t(keys[i])];
            if (field.type == FieldType::Reference)
                owners.push_back({field.reference, i == 0 ? key.id : key.part, {}});
        }
        return owners;
    }
    // Where a record is written stands before what else it would go with: a stakeholder of a value is on the value's sheet.
    for (const FieldFlag flag : {Owner, Parent}) {
        for (size_t i = 0; i < description.fields.size(); ++i) {
            const Field &field = description.fields[i];
            const bool counts = field.is(flag) && (flag == Owner || !field.is(Owner));
            if (counts && field.type == FieldType::Reference && record.at(int(i)).isValid())
                owners.push_back({field.reference, record.at(int(i)).toString(), {}});
        }
    }
    return owners;
}

RecordKey search(const RecordKey &key, document::PlanReader &reader, const std::function<bool(Kind)> &wanted, int steps)
{
    if (key.isNull() || steps == 0)
        return {};
    const Record record = reader.read(key);
    if (record.isNull() && key.part.isEmpty())
        return {};
    if (!record.isNull() && wanted(key.kind))
        return key;
    for (const RecordKey &owner : ownersOf(key, record)) {
        if (const RecordKey found = search(owner, reader, wanted, steps - 1); !found.isNull())
            return found;
    }
    return {};
}

} // namespace

RecordKey nearestOwner(const RecordKey &key, document::PlanReader &reader, const std::function<bool(Kind)> &wanted)
{
    return search(key, reader, wanted, longestChain);
}

RecordKey nearestOwner(const RecordKey &key, document::PlanReader &reader, Kind kind)
{
    return nearestOwner(key, reader, [kind](Kind candidate) { return candidate == kind; });
}

RecordKey editedRecord(const RecordKey &key, document::PlanReader &reader)
{
    return nearestOwner(key, reader, [](Kind kind) { return PageCatalogue::sheetOf(kind) || PageCatalogue::pageOf(kind); });
}

std::optional<Place> editingPlace(const RecordKey &key, document::PlanReader &reader, const QString &field)
{
    const RecordKey owner = editedRecord(key, reader);
    if (owner.isNull())
        return {};
    if (PageCatalogue::sheetOf(owner.kind))
        return Place::of(key, field);
    return Place{PageCatalogue::pageOf(owner.kind)->page, key, field, 0};
}

} // namespace piao::widgets
