// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/fact.h"

#include <algorithm>

namespace piao::checks {

using domain::describe;

Column::Column(domain::Kind kind, const char *name) : m_kind(kind), m_field(describe(kind).indexOf(name)), m_name(name)
{
    if (m_field < 0)
        qFatal("no column %s in %s", name, describe(kind).table);
    m_target = describe(kind).fields[size_t(m_field)].reference;
}

const QVariant &Fact::value(int field) const
{
    static const QVariant none;
    if (!hasField(field))
        return none;
    const quint64 before = m_given & ((quint64(1) << field) - 1);
    return m_values[size_t(std::popcount(before))];
}

std::optional<double> Fact::number(const Column &column) const
{
    const QVariant &given = value(column.field());
    return given.isValid() ? std::optional(given.toDouble()) : std::nullopt;
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
