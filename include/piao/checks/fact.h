// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"
#include "piao/domain/record_description.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <bit>
#include <memory>
#include <optional>

namespace piao::checks {

/// Position of a record among those of its kind; stays the same while the record lives.
using Slot = int;
inline constexpr Slot noSlot = -1;

/// A field of a kind, looked up once by its column. A name that the description does not have is a mistake of the program and
/// ends it at the start.
class Column
{
public:
    Column(domain::Kind kind, const char *name);

    domain::Kind kind() const { return m_kind; }
    int field() const { return m_field; }
    const char *name() const { return m_name; }
    domain::FieldType type() const { return m_type; }
    /// Of a reference: the kind that it refers to.
    domain::Kind target() const { return m_target; }

private:
    domain::Kind m_kind;
    domain::Kind m_target;
    domain::FieldType m_type;
    int m_field;
    const char *m_name;
};

/// One record of the plan in memory. Only what is given takes room: most fields of most records are empty.
/// References are slots of the records that they lead to. Values are read where they lie: a whole check reads millions.
class Fact
{
public:
    Fact() = default;

    bool isNull() const { return m_slot == noSlot; }
    domain::Kind kind() const { return m_kind; }
    Slot slot() const { return m_slot; }

    bool has(const Column &column) const { return hasField(column.field()); }
    bool hasField(int field) const { return (m_given >> field) & 1; }
    /// As the file holds it; invalid when the field is empty.
    const QVariant &value(int field) const;

    // The value of a field of that type; to ask for another type is a mistake of the program.

    /// Of a text, a choice or a date that is none; empty when the field is.
    const QString &text(const Column &column) const;
    /// The same; empty for a field of another type too.
    const QString &textField(int field) const;
    /// 0 when the field is empty.
    int integer(const Column &column) const { return int(wholeNumber(column.field())); }
    /// Of a real, an amount or a whole number.
    std::optional<double> number(const Column &column) const;
    bool isTrue(const Column &column) const { return value(column.field()).toBool(); }
    /// Null when the field is empty, or is no date.
    QDate date(const Column &column) const { return value(column.field()).toDate(); }
    Slot reference(const Column &column) const { return referenceField(column.field()); }
    Slot referenceField(int field) const { return hasField(field) ? Slot(wholeNumber(field)) : noSlot; }

private:
    friend class PlanFacts;
    friend class FactsLoader;
    void fill(quint64 given, std::unique_ptr<QVariant[]> values);
    void set(int field, const QVariant &value);
    qlonglong wholeNumber(int field) const;

    quint64 m_given = 0; ///< a bit for each field
    std::unique_ptr<QVariant[]> m_values; ///< of the given fields, in their order
    Slot m_slot = noSlot;
    domain::Kind m_kind = domain::Kind::Plan;
};

} // namespace piao::checks
