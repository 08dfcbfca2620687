// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QByteArray>

#include <vector>

struct sqlite3_session;

namespace piao::store {

enum class RowChangeKind { Inserted, Updated, Removed };

/// One row of a changeset. `before` holds the old values (update: of the changed columns and the key only),
/// `after` the new ones (update: of the changed columns only); `changed` has a bit for each changed field.
struct RowChange {
    RowChangeKind kind;
    domain::RecordKey key;
    domain::Record before;
    domain::Record after;
    quint64 changed = 0;
};

/// What one action did to the record tables, in SQLite's binary form. Only ever applied to the file it came from.
class Changeset
{
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }

    /// The opposite changeset. Throws SQLite::Exception on a damaged one.
    Changeset inverted() const;
    /// One changeset that does what this and then `later` do; empty when they cancel out. Throws SQLite::Exception.
    Changeset followedBy(const Changeset &later) const;
    /// Applies all of it or nothing (the caller holds the transaction, which it takes back on an exception). Throws
    /// SQLite::Exception on any conflict, on a reference to nothing, and on a damaged one.
    void apply(Connection &connection) const;
    /// Its rows, decoded by the record descriptions. Throws SQLite::Exception on a damaged one.
    std::vector<RowChange> rows() const;

private:
    QByteArray m_bytes;
};

/// Records what happens to the record tables on a connection from its construction on.
class RecordingSession
{
public:
    explicit RecordingSession(Connection &connection);
    ~RecordingSession();
    RecordingSession(const RecordingSession &) = delete;
    RecordingSession &operator=(const RecordingSession &) = delete;

    Changeset changeset();

private:
    sqlite3_session *m_session = nullptr;
};

} // namespace piao::store
