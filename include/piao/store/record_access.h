// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/store/connection.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace piao::store {

/// Reads and writes records by their descriptions. Throws SQLite::Exception.
class RecordAccess
{
public:
    explicit RecordAccess(Connection &connection) : m_connection(connection) {}

    /// A null record when there is none.
    domain::Record read(const domain::RecordKey &key) const;
    /// All records of a kind in their order: by rank where there is one, then by key.
    std::vector<domain::Record> all(domain::Kind kind) const;
    /// The records of a kind whose `column` has that value (an invalid value: is not given), in their order.
    std::vector<domain::Record> where(domain::Kind kind, const char *column, const QVariant &value) const;
    /// Shows all records of a kind in their order, one at a time, until `see` answers false: for a plan that is too
    /// large to hold at once. The record is only good during the call.
    void visit(domain::Kind kind, const std::function<bool(const domain::Record &)> &see) const;
    qlonglong count(domain::Kind kind) const;
    bool exists(const domain::RecordKey &key) const;

    void insert(const domain::Record &record);
    /// Returns false when there is no such record.
    bool update(const domain::RecordKey &key, int field, const QVariant &value);
    bool remove(const domain::RecordKey &key);
    /// Removes all records of a kind, whatever refers to them.
    void removeAll(domain::Kind kind);

    /// The keys of the records of a kind that refer by `field` to any of `ids`, whatever their number.
    std::vector<domain::RecordKey> referring(domain::Kind kind, int field, const QStringList &ids) const;
    /// Empties `field` in all of these.
    void clearReferring(domain::Kind kind, int field, const QStringList &ids);

private:
    Connection &m_connection;
};

} // namespace piao::store
