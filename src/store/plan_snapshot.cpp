// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/plan_snapshot.h"

#include "refusals.h"
#include "verified_copy.h"

#include <sqlite3.h>

namespace piao::store {

using domain::Result;

Result<std::unique_ptr<Connection>> PlanSnapshot::take(const QString &path, const std::atomic_bool *cancel)
{
    try {
        Connection source(path, Connection::Mode::ReadOnly);
        return of(source, cancel);
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, path);
    }
}

Result<std::unique_ptr<Connection>> PlanSnapshot::of(Connection &connection, const std::atomic_bool *cancel)
{
    if (!sqlite3_get_autocommit(connection.handle()))
        return Refusals::inTheMiddle(connection.path());
    try {
        const qint64 size = connection.scalar("PRAGMA page_count") * connection.scalar("PRAGMA page_size");
        // An empty name is a database in a temporary file without a name (https://www.sqlite.org/inmemorydb.html).
        const QString place = size <= largestInMemory ? QStringLiteral(":memory:") : QString();
        auto copy = std::make_unique<Connection>(place, Connection::Mode::Create);
        if (!copyPages(connection, *copy, cancel))
            return Refusals::cancelled();
        return copy;
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, connection.path());
    }
}

} // namespace piao::store
