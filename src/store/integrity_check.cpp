// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/integrity_check.h"

#include "refusals.h"

namespace piao::store {

using domain::Result;

namespace {

std::vector<std::string> tablesOf(Connection &connection)
{
    std::vector<std::string> names{"sqlite_schema"};
    SQLite::Statement row(connection.database(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (row.executeStep())
        names.push_back(row.getColumn(0).getString());
    return names;
}

} // namespace

Result<void> IntegrityCheck::whole()
{
    try {
        // The argument is a table, or how many findings are enough.
        if (const Result<void> sound = check("1"); !sound)
            return sound;
        return checkReferences();
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, m_path);
    }
}

Result<void> IntegrityCheck::tableByTable(const Progress &progress)
{
    try {
        const std::vector<std::string> tables = tablesOf(m_connection);
        const int total = int(tables.size()) + 1;
        for (int done = 0; done < total; ++done) {
            if (!progress(done, total))
                return Refusals::cancelled();
            const bool last = done + 1 == total;
            if (const Result<void> sound = last ? checkReferences() : check(tables[size_t(done)]); !sound)
                return sound;
        }
        return {};
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, m_path);
    }
}

Result<void> IntegrityCheck::check(const std::string &table)
{
    // The schema was compared with ours before: its names need no quoting.
    SQLite::Statement row(m_connection.database(), "PRAGMA integrity_check(" + table + ")");
    while (row.executeStep()) {
        if (const QString found = textColumn(row, 0); found != QLatin1String("ok"))
            return Refusals::damaged(m_path, found);
    }
    return {};
}

Result<void> IntegrityCheck::checkReferences()
{
    SQLite::Statement row(m_connection.database(), "PRAGMA foreign_key_check");
    if (row.executeStep())
        return Refusals::damaged(m_path, QStringLiteral("%1 → %2").arg(textColumn(row, 0), textColumn(row, 2)));
    return {};
}

} // namespace piao::store
