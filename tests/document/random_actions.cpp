// SPDX-License-Identifier: EUPL-1.2
#include "random_actions.h"

#include "piao/domain/record_description.h"

#include <QDate>

namespace piao::test {

using namespace document;
using namespace domain;

void RandomActions::perform(PlanDocument &document)
{
    static_cast<void>(document.perform(ActionText("Change at random"), [this](UnitOfWork &unit) -> Result<void> {
        for (int i = upTo(5); i >= 0; --i) {
            if (const Result<void> done = change(unit); !done)
                return done;
        }
        return {};
    }));
}

Result<void> RandomActions::change(UnitOfWork &unit)
{
    const int dice = upTo(9);
    const RecordKey key = anyRecord(unit, Kind(upTo(kindCount - 1)));
    if (dice < 5 || key.isNull())
        return insert(unit);
    if (dice < 8)
        return update(unit, key);
    return unit.remove(key);
}

Result<void> RandomActions::insert(UnitOfWork &unit)
{
    Record record{Kind(upTo(kindCount - 1))};
    const RecordDescription &description = record.description();
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (field.is(Required) || field.is(PrimaryKey) || upTo(2) == 0)
            record.at(i) = anyValue(unit, field);
        if (field.is(Required) && !record.at(i).isValid())
            return {}; // there is nothing yet that it could belong to
    }
    if (unit.reader().read(record.key()).isNull()) {
        if (const auto inserted = unit.insert(record); !inserted)
            return inserted.error();
    }
    return {};
}

Result<void> RandomActions::update(UnitOfWork &unit, const RecordKey &key)
{
    const RecordDescription &description = describe(key.kind);
    const int index = upTo(int(description.fields.size()) - 1);
    const Field &field = description.fields[size_t(index)];
    if (field.is(PrimaryKey) || field.is(Required))
        return {};
    return unit.set(key, index, upTo(3) == 0 ? QVariant() : anyValue(unit, field));
}

RecordKey RandomActions::anyRecord(UnitOfWork &unit, Kind kind)
{
    const std::vector<Record> records = unit.reader().all(kind);
    return records.empty() ? RecordKey{} : records[size_t(upTo(int(records.size()) - 1))].key();
}

QVariant RandomActions::anyValue(UnitOfWork &unit, const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return qlonglong(upTo(1000)) - 500;
    case FieldType::Year: return qlonglong(2020 + upTo(9));
    case FieldType::Real:
    case FieldType::Money: return double(upTo(100000)) / 7;
    case FieldType::Boolean: return upTo(1) == 1;
    case FieldType::Date: return QDate(2024, 1, 1).addDays(upTo(1000));
    case FieldType::Data: return QByteArray(1 + upTo(200), char(upTo(255)));
    case FieldType::Reference: {
        const RecordKey key = anyRecord(unit, field.reference);
        return key.isNull() ? QVariant() : QVariant(key.id);
    }
    default:
        return QStringLiteral("%1 è %2").arg(QLatin1String(field.column)).arg(++m_next)
            + QString(upTo(3) == 0 ? 3000 : 0, QLatin1Char('x'));
    }
}

} // namespace piao::test
