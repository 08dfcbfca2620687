// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <vector>

namespace piao::domain {

struct RecordDescription;

/// Names one record. Most kinds have one key column (`id`); a link or a target has two: `id` and `part`
/// (a target: the indicator's id and the year as text).
struct RecordKey {
    Kind kind = Kind::Plan;
    QString id;
    QString part;

    bool isNull() const { return id.isEmpty(); }
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

inline size_t qHash(const RecordKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.id, key.part);
}

/// One record as its description orders the fields. A missing value is an invalid QVariant (SQL NULL);
/// an empty text is stored as NULL, so that "not given" has one form.
/// Texts are QString, integers and years qlonglong, reals double, booleans bool, dates QDate.
class Record
{
public:
    Record() = default;
    explicit Record(Kind kind);

    Kind kind() const { return m_kind; }
    const RecordDescription &description() const;
    RecordKey key() const;
    bool isNull() const { return m_values.empty(); }

    const QVariant &at(int field) const { return m_values[size_t(field)]; }
    QVariant &at(int field) { return m_values[size_t(field)]; }

    /// By column name; an unknown name is a mistake of the program and asserts.
    const QVariant &value(const char *column) const;
    Record &set(const char *column, const QVariant &value);

    QString text(const char *column) const { return value(column).toString(); }
    qlonglong integer(const char *column) const { return value(column).toLongLong(); }
    bool has(const char *column) const { return value(column).isValid(); }

    friend bool operator==(const Record &, const Record &) = default;

private:
    Kind m_kind = Kind::Plan;
    std::vector<QVariant> m_values;
};

} // namespace piao::domain
