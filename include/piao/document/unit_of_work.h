// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"
#include "piao/domain/result.h"
#include "piao/store/changeset.h"

#include <QHash>

#include <memory>
#include <utility>
#include <vector>

namespace piao::document {

/// The writing side of one action: everything done through it is committed together, recorded as one changeset and
/// undone as one step. Made by PlanDocument::perform only.
class UnitOfWork
{
public:
    explicit UnitOfWork(store::Connection &connection);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    /// Adds a record. An empty `id` gets a new UUID; a missing rank puts it last among those that belong to the same
    /// record (an indicator among those of its objective), or after its kind's last.
    domain::Result<domain::RecordKey> insert(domain::Record record);
    /// Sets one field. Writing what is there already changes nothing and is no error. The text of a target, a baseline or
    /// an actual sets the number and the unit beside it too, as far as they can be read of it.
    domain::Result<void> set(const domain::RecordKey &key, const char *column, const QVariant &value);
    domain::Result<void> set(const domain::RecordKey &key, int field, const QVariant &value);
    /// Removes a record with all that belongs to it (fields marked Parent); other references to it are emptied.
    domain::Result<void> remove(const domain::RecordKey &key);
    /// The same for many at once, in a few statements. Those that are no longer there are left out.
    domain::Result<void> removeAll(const std::vector<domain::RecordKey> &keys);

    /// Removes every record of the plan.
    domain::Result<void> clear();

    PlanReader &reader() { return m_reader; }
    store::Connection &connection() { return m_connection; }

private:
    qlonglong nextRank(const domain::Record &record);

    store::Connection &m_connection;
    store::RecordAccess m_access;
    PlanReader m_reader;
    /// The last rank given in this unit among the siblings of (kind, owner): many rows pasted into one owner ask once.
    QHash<std::pair<int, QString>, qlonglong> m_lastRanks;
};

/// A new identifier for a record: a random UUID as text, without braces.
QString newId();

} // namespace piao::document
