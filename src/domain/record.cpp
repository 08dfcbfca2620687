// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/record.h"

#include "piao/domain/record_description.h"

namespace piao::domain {

Record::Record(Kind kind) : m_kind(kind), m_values(describe(kind).fields.size()) {}

const RecordDescription &Record::description() const
{
    return describe(m_kind);
}

RecordKey Record::key() const
{
    const std::vector<int> keys = description().keyFields();
    RecordKey key{m_kind, at(keys.front()).toString(), {}};
    if (keys.size() > 1)
        key.part = at(keys[1]).toString();
    return key;
}

const QVariant &Record::value(const char *column) const
{
    const int index = description().indexOf(column);
    Q_ASSERT_X(index >= 0, "Record::value", column);
    return at(index);
}

Record &Record::set(const char *column, const QVariant &value)
{
    const int index = description().indexOf(column);
    Q_ASSERT_X(index >= 0, "Record::set", column);
    at(index) = value;
    return *this;
}

} // namespace piao::domain
