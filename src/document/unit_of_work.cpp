// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/unit_of_work.h"

#include "piao/domain/record_description.h"

#include <QCoreApplication>
#include <QUuid>

namespace piao::document {

using namespace domain;
using store::guarded;

namespace {

constexpr qlonglong rankStep = 1024;

Error notThere(const RecordKey &key)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("document", "%1 «%2» is no longer in the plan.").arg(singular(describe(key.kind)), key.id),
            QCoreApplication::translate("document", "Nothing was changed."), {}};
}

} // namespace

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

UnitOfWork::UnitOfWork(store::Connection &connection)
    : m_connection(connection), m_access(connection), m_reader(connection)
{
}

UnitOfWork::~UnitOfWork() = default;

Result<RecordKey> UnitOfWork::insert(Record record)
{
    const RecordDescription &description = record.description();
    const std::vector<int> keys = description.keyFields();
    if (keys.size() == 1 && !record.at(keys.front()).isValid())
        record.at(keys.front()) = newId();
    return guarded(m_connection, [&] {
        if (const int rank = description.rankField(); rank >= 0 && !record.at(rank).isValid())
            record.at(rank) = m_connection.scalar(std::string("SELECT coalesce(max(rank), 0) FROM ") + description.table) + rankStep;
        m_access.insert(record);
        return record.key();
    });
}

Result<void> UnitOfWork::set(const RecordKey &key, const char *column, const QVariant &value)
{
    const int field = describe(key.kind).indexOf(column);
    Q_ASSERT_X(field >= 0, "UnitOfWork::set", column);
    return set(key, field, value);
}

Result<void> UnitOfWork::set(const RecordKey &key, int field, const QVariant &value)
{
    const Result<bool> found = guarded(m_connection, [&] { return m_access.update(key, field, value); });
    if (!found)
        return found.error();
    if (!*found)
        return notThere(key);
    return {};
}

Result<void> UnitOfWork::remove(const RecordKey &key)
{
    const Result<bool> found = guarded(m_connection, [&] {
        removeIncoming(key);
        return m_access.remove(key);
    });
    if (!found)
        return found.error();
    if (!*found)
        return notThere(key);
    return {};
}

void UnitOfWork::removeIncoming(const RecordKey &key)
{
    if (!key.part.isEmpty())
        return; // links and targets are referred to by nothing
    for (const IncomingReference &incoming : referencesTo(key.kind)) {
        const Field &field = describe(incoming.from).fields[size_t(incoming.field)];
        for (const Record &record : m_access.where(incoming.from, field.column, key.id)) {
            if (record.key() == key)
                continue;
            if (field.is(Parent)) {
                removeIncoming(record.key());
                m_access.remove(record.key());
            } else {
                m_access.update(record.key(), incoming.field, {});
            }
        }
    }
}

} // namespace piao::document
