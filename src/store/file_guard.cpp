// SPDX-License-Identifier: EUPL-1.2
#include "file_guard.h"

#include "piao/store/refusal.h"
#include "refusals.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

namespace piao::store {

namespace {

/// Through SQLite's own descriptor: closing another one of the same file would drop this program's locks on it.
QByteArray headerOf(Connection &connection)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods)
        return {};
    QByteArray header(100, '\0');
    if (file->pMethods->xRead(file, header.data(), int(header.size()), 0) != SQLITE_OK)
        return {};
    return header;
}

} // namespace

FileGuard::FileGuard(Connection &connection) : m_connection(connection), m_known(read()) {}

FileGuard::State FileGuard::read()
{
    struct stat status{};
    if (::stat(QFile::encodeName(m_connection.path()).constData(), &status) != 0)
        throw Refusal(Refusals::gone(m_connection.path()));
    State state;
    state.device = status.st_dev;
    state.inode = status.st_ino;
    state.size = status.st_size;
    state.time = qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec;
    state.header = headerOf(m_connection);
    state.dataVersion = m_connection.scalar("PRAGMA data_version");
    return state;
}

void FileGuard::check()
{
    const State now = read();
    if (now.device != m_known.device || now.inode != m_known.inode)
        throw Refusal(Refusals::replacedUnderneath(m_connection.path()));
    if (now.dataVersion != m_known.dataVersion || now.size != m_known.size
        || (now.time != m_known.time && now.header != m_known.header))
        throw Refusal(Refusals::changedUnderneath(m_connection.path()));
    m_known.time = now.time;
}

void FileGuard::remember() noexcept
{
    try {
        m_known = read();
    } catch (const std::exception &) {
        // Committed, but gone at this very moment: a state that fits nothing makes the next check say so.
        m_known = {};
    }
}

} // namespace piao::store
