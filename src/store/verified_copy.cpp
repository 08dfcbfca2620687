// SPDX-License-Identifier: EUPL-1.2
#include "verified_copy.h"

#include "piao/store/integrity_check.h"
#include "refusals.h"

#include <SQLiteCpp/Backup.h>

#include <QFileInfo>

#include <sqlite3.h>

namespace piao::store {

using domain::Result;

namespace {

constexpr int pagesInOneStep = 512; // 2 MB: under 5 ms in which nobody else can write
constexpr int startsBeforeOneGo = 8;
constexpr int waitsBeforeBusy = 5;

/// How many rows each table holds.
std::vector<qlonglong> rowCounts(Connection &connection)
{
    std::vector<qlonglong> counts;
    SQLite::Statement table(connection.database(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (table.executeStep())
        counts.push_back(connection.scalar("SELECT count(*) FROM " + table.getColumn(0).getString()));
    return counts;
}

Result<void> verify(const QString &path, const QString &target, const std::vector<qlonglong> *counts)
{
    try {
        Connection written(path, Connection::Mode::ReadOnly);
        if ((counts && rowCounts(written) != *counts) || !IntegrityCheck(written).whole())
            return Refusals::copyDiffers(target);
        return {};
    } catch (const SQLite::Exception &) {
        return Refusals::copyDiffers(target);
    }
}

} // namespace

bool copyPages(Connection &source, Connection &target, const std::atomic_bool *cancel)
{
    SQLite::Backup backup(target.database(), source.database());
    int starts = 0;
    int waits = 0;
    int remaining = 0;
    for (;;) {
        if (cancel && *cancel)
            return false;
        const int result = backup.executeStep(starts > startsBeforeOneGo ? -1 : pagesInOneStep);
        if (result == SQLITE_DONE)
            return true;
        // Each attempt has already waited for as long as a connection waits.
        if (result != SQLITE_OK && ++waits > waitsBeforeBusy)
            throw SQLite::Exception("somebody else goes on writing", SQLITE_BUSY);
        const int left = backup.getRemainingPageCount();
        if (left >= remaining)
            ++starts;
        remaining = left;
    }
}

Result<void> copyVerified(Connection &source, const QString &target, AsideFile::Existing existing, const std::atomic_bool *cancel)
{
    if (!sqlite3_get_autocommit(source.handle()))
        return Refusals::inTheMiddle(source.path());
    if (existing == AsideFile::Existing::Keep && QFileInfo::exists(target))
        return Refusals::taken(target);
    AsideFile aside(target);
    try {
        const std::vector<qlonglong> before = rowCounts(source);
        {
            Connection copy(aside.path(), Connection::Mode::Create);
            if (!copyPages(source, copy, cancel))
                return Refusals::cancelled();
        }
        // When somebody wrote meanwhile, there is nothing to compare the numbers with.
        const bool still = rowCounts(source) == before;
        if (const Result<void> whole = verify(aside.path(), target, still ? &before : nullptr); !whole)
            return whole;
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, target);
    }
    return aside.publish(existing);
}

} // namespace piao::store
