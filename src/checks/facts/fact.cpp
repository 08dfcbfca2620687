// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/fact.h"

#include <algorithm>

namespace piao::checks {

using domain::describe;
using domain::FieldType;

Column::Column(domain::Kind kind, const char *name) : m_kind(kind), m_field(describe(kind).indexOf(name)), m_name(name)
{
    if (m_field < 0)
        qFatal("no column %s in %s", name, describe(kind).table);
    const domain::Field &described = describe(kind).fields[size_t(m_field)];
    m_type = described.type;
    m_target = described.reference;
}

const QVariant &Fact::value(int field) const
{
    static const QVariant none;
    if (!hasField(field))
        return none;
    const quint64 before = m_given & ((quint64(1) << field) - 1);
    return m_values[size_t(std::popcount(before))];
}

namespace {

/// What lies in a value whose type is known: asking the value for it costs more than all the rest.
template<typename T>
const T &content(const QVariant &value)
{
    Q_ASSERT(value.metaType() == QMetaType::fromType<T>());
    return *static_cast<const T *>(value.constData());
}

const QString noText;

} // namespace

const QString &Fact::text(const Column &column) const
{
    if (column.type() == FieldType::Date)
        return textField(column.field());
    return has(column) ? content<QString>(value(column.field())) : noText;
}

const QString &Fact::textField(int field) const
{
    const QVariant &given = value(field);
    return given.typeId() == QMetaType::QString ? content<QString>(given) : noText;
}

qlonglong Fact::wholeNumber(int field) const
{
    return hasField(field) ? content<qlonglong>(value(field)) : 0;
}

std::optional<double> Fact::number(const Column &column) const
{
    if (!has(column))
        return {};
    const QVariant &given = value(column.field());
    if (column.type() == FieldType::Integer || column.type() == FieldType::Year)
        return double(content<qlonglong>(given));
    return content<double>(given);
}

void Fact::fill(quint64 given, std::unique_ptr<QVariant[]> values)
{
    m_given = given;
    m_values = std::move(values);
}

void Fact::set(int field, const QVariant &value)
{
    const quint64 bit = quint64(1) << field;
    const int at = std::popcount(m_given & (bit - 1));
    if (value.isValid() && (m_given & bit)) {
        m_values[size_t(at)] = value;
        return;
    }
    if (!value.isValid() && !(m_given & bit))
        return;
    const int before = std::popcount(m_given);
    m_given ^= bit;
    const int after = std::popcount(m_given);
    auto values = std::make_unique<QVariant[]>(size_t(after));
    const int gap = after > before ? 1 : 0;
    std::move(m_values.get(), m_values.get() + at, values.get());
    std::move(m_values.get() + at + 1 - gap, m_values.get() + before, values.get() + at + gap);
    if (gap)
        values[size_t(at)] = value;
    m_values = std::move(values);
}

} // namespace piao::checks
