// SPDX-License-Identifier: EUPL-1.2
#include "sample_records.h"

#include "piao/domain/record_description.h"

#include <QDate>

namespace piao::test {

using namespace domain;

namespace {

QString sampleId(Kind kind)
{
    return QLatin1String(describe(kind).table) + QStringLiteral("-1");
}

QVariant sampleValue(const RecordDescription &description, const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return qlonglong(7);
    case FieldType::Year: return qlonglong(2025);
    case FieldType::Real:
    case FieldType::Money: return 12.5;
    case FieldType::Boolean: return true;
    case FieldType::Date: return QDate(2025, 3, 31);
    case FieldType::Data: return QByteArray("\0\xff %PDF", 7);
    case FieldType::Choice: return QLatin1String(field.choices.front().token);
    case FieldType::Reference: return field.reference == description.kind ? QVariant() : QVariant(sampleId(field.reference));
    default: break;
    }
    if (field.is(PrimaryKey))
        return sampleId(description.kind);
    return QStringLiteral("%1: perché «così» – 75 %").arg(QLatin1String(field.column));
}

} // namespace

Record sampleRecord(Kind kind)
{
    Record record(kind);
    const RecordDescription &description = describe(kind);
    for (int i = 0; i < int(description.fields.size()); ++i)
        record.at(i) = sampleValue(description, description.fields[size_t(i)]);
    return record;
}

} // namespace piao::test
