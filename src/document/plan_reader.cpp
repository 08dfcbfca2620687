// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_reader.h"

#include "piao/domain/record_description.h"

namespace piao::document {

using namespace domain;

template<typename Read>
auto PlanReader::attempt(Read &&read) -> std::invoke_result_t<Read>
{
    auto result = store::guarded(m_connection, std::forward<Read>(read));
    if (result)
        return std::move(result).value();
    if (!m_error)
        m_error = result.error();
    return {};
}

Record PlanReader::read(const RecordKey &key)
{
    return attempt([&] { return m_access.read(key); });
}

std::vector<Record> PlanReader::all(Kind kind)
{
    return attempt([&] { return m_access.all(kind); });
}

std::vector<Record> PlanReader::where(Kind kind, const char *column, const QVariant &value)
{
    return attempt([&] { return m_access.where(kind, column, value); });
}

void PlanReader::visit(Kind kind, const std::function<bool(const Record &)> &see)
{
    const Result<void> done = store::guarded(m_connection, [&] { m_access.visit(kind, see); });
    if (!done && !m_error)
        m_error = done.error();
}

qlonglong PlanReader::count(Kind kind)
{
    return attempt([&] { return m_access.count(kind); });
}

Record PlanReader::singleton(Kind kind)
{
    std::vector<Record> records = all(kind);
    return records.empty() ? Record(kind) : records.front();
}

std::vector<int> PlanReader::years()
{
    const Record record = plan();
    std::vector<int> years;
    const int first = int(record.integer("first_year"));
    // A plan covers three years; a hostile number must not make a million columns.
    const int count = first == 0 ? 0 : qBound(1, record.has("year_count") ? int(record.integer("year_count")) : 3, 10);
    for (int i = 0; i < count; ++i)
        years.push_back(first + i);
    return years;
}

QString PlanReader::nameOf(const RecordKey &key)
{
    const Record record = read(key);
    return record.isNull() ? key.id : displayName(record);
}

QString displayName(const Record &record)
{
    if (record.isNull())
        return {};
    const RecordDescription &description = record.description();
    QString name;
    if (const int field = description.nameField(); field >= 0)
        name = record.at(field).toString();
    if (const int field = description.indexOf("code"); field >= 0 && record.at(field).isValid())
        name = name.isEmpty() ? record.at(field).toString() : record.at(field).toString() + QLatin1Char(' ') + name;
    return name.isEmpty() ? singular(description) : name;
}

} // namespace piao::document
