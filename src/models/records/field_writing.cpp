// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/field_writing.h"

#include "piao/domain/record_description.h"
#include "piao/domain/target_text.h"

namespace piao::models {

using namespace domain;
using document::UnitOfWork;

namespace {

/// The number that stands beside the text: only one that stands by itself, since a change ("+ 5 %") is none
/// without its baseline and is computed where it is shown.
QVariant ownNumber(const ParsedValue &parsed)
{
    return parsed.value && !parsed.isRelative() ? QVariant(*parsed.value) : QVariant();
}

Result<void> writeBoth(UnitOfWork &unit, const RecordKey &key, const char *textColumn, const char *numberColumn, const QString &text)
{
    if (const Result<void> set = unit.set(key, textColumn, text); !set)
        return set;
    return unit.set(key, numberColumn, ownNumber(parseValue(text)));
}

Result<void> writeTargetText(UnitOfWork &unit, const RecordKey &key, const QString &text)
{
    if (const Result<void> written = writeBoth(unit, key, "value_text", "value", text); !written)
        return written;
    return unit.set(key, "unit", parseValue(text).unit);
}

} // namespace

Result<void> writeTarget(UnitOfWork &unit, const QString &indicatorId, int year, const QString &text)
{
    const RecordKey key{Kind::Target, indicatorId, QString::number(year)};
    const bool exists = !unit.reader().read(key).isNull();
    if (text.trimmed().isEmpty())
        return exists ? unit.remove(key) : Result<void>();
    if (!exists) {
        Record target(Kind::Target);
        target.set("indicator_id", indicatorId).set("year", qlonglong(year));
        if (const Result<RecordKey> inserted = unit.insert(target); !inserted)
            return inserted.error();
    }
    return writeTargetText(unit, key, text);
}

Result<void> writeField(UnitOfWork &unit, const RecordKey &key, int field, const QVariant &value)
{
    const QLatin1String column(describe(key.kind).fields[size_t(field)].column);
    if (key.kind == Kind::Indicator && column == QLatin1String("baseline_text"))
        return writeBoth(unit, key, "baseline_text", "baseline_value", value.toString());
    if (key.kind == Kind::Actual && column == QLatin1String("value_text"))
        return writeBoth(unit, key, "value_text", "value", value.toString());
    if (key.kind == Kind::Target && column == QLatin1String("value_text"))
        return writeTargetText(unit, key, value.toString());
    return unit.set(key, field, value);
}

} // namespace piao::models
