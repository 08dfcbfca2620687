// SPDX-License-Identifier: EUPL-1.2
#include "record_values.h"

#include <QDate>

#include <sqlite3.h>

namespace piao::store {

using domain::Field;
using domain::FieldType;

namespace {

struct ChangesetValue {
    sqlite3_value *value;
    bool isNull() const { return sqlite3_value_type(value) == SQLITE_NULL; }
    qlonglong integer() const { return sqlite3_value_int64(value); }
    double real() const { return sqlite3_value_double(value); }
    QString text() const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
    }
    QByteArray bytes() const
    {
        const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
        return {data, sqlite3_value_bytes(value)};
    }
};

struct QueryValue {
    const SQLite::Column &column;
    bool isNull() const { return column.isNull(); }
    qlonglong integer() const { return column.getInt64(); }
    double real() const { return column.getDouble(); }
    QString text() const
    {
        const char *bytes = column.getText("");
        return QString::fromUtf8(bytes, column.getBytes());
    }
    QByteArray bytes() const
    {
        const auto *data = static_cast<const char *>(column.getBlob());
        return {data, column.getBytes()};
    }
};

template<typename Value>
QVariant convert(const Value &value, const Field &field)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year:
        return value.integer();
    case FieldType::Boolean:
        return value.integer() != 0;
    case FieldType::Real:
    case FieldType::Money:
        return value.real();
    case FieldType::Date: {
        const QString iso = value.text();
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        // A date that is none stays visible as its text; the checks will find it.
        return date.isValid() ? QVariant(date) : QVariant(iso);
    }
    case FieldType::Data:
        return value.bytes();
    default:
        return value.text();
    }
}

} // namespace

QVariant fromSqlite(sqlite3_value *value, const Field &field)
{
    return convert(ChangesetValue{value}, field);
}

QVariant fromSqlite(const SQLite::Column &column, const Field &field)
{
    return convert(QueryValue{column}, field);
}

} // namespace piao::store
