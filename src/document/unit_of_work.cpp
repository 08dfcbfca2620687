// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/unit_of_work.h"

#include "editing/values_beside.h"
#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"
#include "removal_closure.h"
#include "sibling_field.h"

#include <QCoreApplication>
#include <QUuid>

namespace piao::document {

using namespace domain;
using store::guarded;

namespace {

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
            record.at(rank) = nextRank(record);
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
    if (field == describe(key.kind).rankField())
        m_lastRanks.clear();
    const Result<bool> found = guarded(m_connection, [&] {
        const RecordDescription &description = describe(key.kind);
        const auto besides = valuesBeside(key.kind, description.fields[size_t(field)].column, value);
        // The same text again must not touch a number that somebody set by hand.
        const bool same = !besides.empty() && m_access.exists(key) && m_access.read(key).at(field) == value;
        if (same)
            return true;
        const bool updated = m_access.update(key, field, value);
        for (const auto &[column, beside] : besides)
            m_access.update(key, description.indexOf(column), beside);
        return updated;
    });
    if (!found)
        return found.error();
    if (!*found)
        return notThere(key);
    return {};
}

qlonglong UnitOfWork::nextRank(const Record &record)
{
    const RecordDescription &description = record.description();
    const int field = siblingField(record);
    const QVariant owner = field < 0 ? QVariant() : record.at(field);
    const auto siblings = std::make_pair(int(record.kind()), owner.toString());
    auto last = m_lastRanks.find(siblings);
    if (last == m_lastRanks.end()) {
        std::string sql = std::string("SELECT coalesce(max(rank), 0) FROM ") + description.table;
        if (field >= 0)
            sql += std::string(" WHERE ") + description.fields[size_t(field)].column + " = ?";
        SQLite::Statement &row = m_connection.prepared(sql);
        if (field >= 0)
            store::bind(row, 1, owner);
        row.executeStep();
        last = m_lastRanks.insert(siblings, row.getColumn(0).getInt64());
        row.tryReset();
    }
    return *last += rankGap;
}

Result<void> UnitOfWork::remove(const RecordKey &key)
{
    const Result<bool> found = guarded(m_connection, [&] { return m_access.exists(key); });
    if (!found)
        return found.error();
    if (!*found)
        return notThere(key);
    return removeAll({key});
}

Result<void> UnitOfWork::clear()
{
    m_lastRanks.clear();
    return guarded(m_connection, [&] {
        // What refers goes before what it refers to.
        for (auto record = allRecords().rbegin(); record != allRecords().rend(); ++record)
            m_access.removeAll(record->kind);
    });
}

Result<void> UnitOfWork::removeAll(const std::vector<RecordKey> &keys)
{
    return guarded(m_connection, [&] {
        const RemovalClosure closure(m_access, keys);
        for (const RecordDescription &description : allRecords()) {
            for (int field = 0; field < int(description.fields.size()); ++field) {
                const Field &reference = description.fields[size_t(field)];
                const bool loose = reference.type == FieldType::Reference && !reference.is(Parent);
                if (loose && !closure.idsOf(reference.reference).isEmpty())
                    m_access.clearReferring(description.kind, field, closure.idsOf(reference.reference));
            }
        }
        for (int kind = kindCount - 1; kind >= 0; --kind) {
            for (const RecordKey &key : closure.of(Kind(kind)))
                m_access.remove(key);
        }
    });
}

} // namespace piao::document
