// SPDX-License-Identifier: EUPL-1.2
#include "preview/origin_place.h"

#include "navigation/place_finder.h"

#include "piao/domain/record_description.h"

namespace piao::widgets {

using namespace domain;

namespace {

QString originOf(const RecordKey &key)
{
    return QLatin1String(describe(key.kind).table) + QLatin1Char('/') + key.id;
}

RecordKey recordOf(const Place &place, document::PlanReader &reader)
{
    if (!place.record.isNull())
        return place.record;
    switch (place.page) {
    case Place::Page::Body: return reader.body().key();
    case Place::Page::Plan: return reader.plan().key();
    default: return {};
    }
}

} // namespace

std::optional<Place> placeOfOrigin(const QString &origin, document::PlanReader &reader)
{
    const QStringList parts = origin.split(QLatin1Char('/'));
    const RecordDescription *description = parts.size() >= 2 ? describeTable(parts[0]) : nullptr;
    if (!description)
        return {};
    return editingPlace({description->kind, parts[1], {}}, reader, parts.value(2));
}

QStringList originsOfPlace(const Place &place, document::PlanReader &reader)
{
    QStringList origins;
    const RecordKey record = recordOf(place, reader);
    if (record.isNull())
        return origins;
    if (!place.field.isEmpty())
        origins.append(originOf(record) + QLatin1Char('/') + place.field);
    origins.append(originOf(record));
    if (const RecordKey owner = editedRecord(record, reader); !owner.isNull() && owner != record)
        origins.append(originOf(owner));
    return origins;
}

} // namespace piao::widgets
