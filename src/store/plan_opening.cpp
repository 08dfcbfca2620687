// SPDX-License-Identifier: EUPL-1.2
#include "plan_opening.h"

#include "aside_file.h"
#include "backup_rotation.h"
#include "file_guard.h"
#include "piao/store/integrity_check.h"
#include "piao/store/plan_snapshot.h"
#include "piao/store/refusal.h"
#include "plan_lock.h"
#include "refusals.h"
#include "schema_check.h"

#include <QFile>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace piao::store {

using domain::Result;

namespace {

/// The longest name, in bytes, that leaves room for what stands beside a plan (".lock", "-journal", a backup's time).
constexpr qsizetype longestName = 200;

/// Absolute, so that no name can be taken for one of SQLite's own (":memory:", "file:…"); links resolved, so that one
/// plan has one lock.
QString resolved(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

bool hasUnfinishedChange(const SQLite::Exception &exception)
{
    return exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK
        || exception.getExtendedErrorCode() == SQLITE_READONLY_RECOVERY;
}

} // namespace

PlanOpening::PlanOpening(const QString &path, const PlanFile::Options &options)
    : m_path(path.isEmpty() || path.contains(QChar::Null) ? QString() : resolved(path))
    , m_options(options)
    , m_migrations(options.migrations ? *options.migrations : Migrations::ours())
    , m_file(new PlanFile)
{
    m_file->m_path = m_path;
    m_file->m_mode = options.mode;
}

PlanOpening::Opened PlanOpening::create()
{
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || info.fileName().isEmpty() || QFile::encodeName(info.fileName()).size() > longestName)
        return Refusals::badName(m_path);
    if (info.exists() || info.isSymLink())
        return Refusals::taken(m_path);
    if (!info.dir().exists())
        return Refusals::noFolder(m_path);
    return run({&PlanOpening::takeLock, &PlanOpening::writeEmptyPlan, &PlanOpening::connect});
}

PlanOpening::Opened PlanOpening::open()
{
    if (writes())
        return run({&PlanOpening::readHeader, &PlanOpening::takeLock, &PlanOpening::connect, &PlanOpening::checkContent,
            &PlanOpening::bringUpToDate, &PlanOpening::keepBackup});
    return run({&PlanOpening::readHeader, &PlanOpening::connect, &PlanOpening::checkContent, &PlanOpening::bringUpInMemory});
}

PlanOpening::Opened PlanOpening::run(std::initializer_list<Step (PlanOpening::*)()> steps)
{
    try {
        for (const auto step : steps) {
            if (const Step done = (this->*step)(); !done)
                return done.error();
        }
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, m_path);
    } catch (const Refusal &refusal) {
        return refusal.error();
    }
    return std::move(m_file);
}

PlanOpening::Step PlanOpening::writeEmptyPlan()
{
    AsideFile aside(m_path);
    {
        Connection connection(aside.path(), Connection::Mode::Create);
        m_migrations.run(connection, 0);
    }
    return aside.publish(AsideFile::Existing::Keep);
}

PlanOpening::Step PlanOpening::readHeader()
{
    Result<FileHeader> header = FileHeader::read(m_path, m_migrations.newest());
    if (!header)
        return header.error();
    m_header = *header;
    if (writes() && !m_header.writable)
        return Refusals::readOnlyFile(m_path);
    return {};
}

PlanOpening::Step PlanOpening::takeLock()
{
    auto lock = PlanLock::acquire(m_path, LockHolder::current(m_options.person), m_options.takeOverLock);
    if (!lock)
        return lock.error();
    m_file->m_lock = std::move(lock).value();
    return {};
}

PlanOpening::Step PlanOpening::connect()
{
    if (writes()) {
        // A change that was broken off is taken back here, by SQLite, with the first reading.
        m_file->m_connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
        m_file->m_guard = std::make_unique<FileGuard>(*m_file->m_connection);
        return {};
    }
    try {
        m_file->m_connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadOnly);
        m_file->m_connection->scalar("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception &exception) {
        if (!hasUnfinishedChange(exception))
            throw;
        return takeBackUnfinishedChange();
    }
    return {};
}

/// A reader cannot take back what a broken-off program left behind; for a moment this one becomes a writer.
PlanOpening::Step PlanOpening::takeBackUnfinishedChange()
{
    m_file->m_connection.reset();
    if (!m_header.writable)
        return Refusals::unfinished(m_path);
    if (const Step locked = takeLock(); !locked)
        return locked.error().code == domain::ErrorCode::ReadOnly ? Refusals::unfinished(m_path) : locked.error();
    Connection(m_path, Connection::Mode::ReadWrite).scalar("SELECT count(*) FROM sqlite_schema");
    m_file->m_lock.reset();
    m_file->m_connection = std::make_unique<Connection>(m_path, Connection::Mode::ReadOnly);
    return {};
}

PlanOpening::Step PlanOpening::checkContent()
{
    // The header was read before SQLite took back a change that was broken off; a migration cut short may have written
    // its version there already. What comes back is as untrusted as the file: it is checked like the header.
    m_header.version = int(m_file->m_connection->scalar("PRAGMA user_version"));
    if (m_header.version > m_migrations.newest())
        return Refusals::newer(m_path, m_header.version, m_migrations.newest());
    if (m_header.version < 1)
        return Refusals::changedSchema(m_path, QStringLiteral("user_version"));
    if (const Step ours = checkSchema(*m_file->m_connection, m_migrations, m_header.version); !ours)
        return ours;
    const bool toBeMigrated = m_header.version < m_migrations.newest();
    if (m_header.size <= IntegrityCheck::wholeOnOpening || toBeMigrated)
        return IntegrityCheck(*m_file->m_connection).whole();
    return {};
}

PlanOpening::Step PlanOpening::bringUpToDate()
{
    if (m_header.version == m_migrations.newest())
        return {};
    BackupRotation backups(m_path);
    if (const Step kept = backups.keepBefore(*m_file->m_connection, m_migrations.newest()); !kept)
        return kept;
    try {
        m_migrations.run(*m_file->m_connection, m_header.version);
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() & 0xff) == SQLITE_FULL)
            return Refusals::diskFull(m_path);
        return Refusals::migrationFailed(m_path, m_migrations.newest(), QString::fromUtf8(exception.what()));
    }
    m_file->m_guard->remember();
    return {};
}

PlanOpening::Step PlanOpening::bringUpInMemory()
{
    if (m_header.version == m_migrations.newest())
        return {};
    auto copy = m_file->snapshot();
    if (!copy)
        return copy.error();
    m_file->m_connection = std::move(copy).value();
    try {
        m_migrations.run(*m_file->m_connection, m_header.version);
        m_file->m_connection->execute("PRAGMA query_only=ON");
    } catch (const SQLite::Exception &exception) {
        return Refusals::migrationFailed(m_path, m_migrations.newest(), QString::fromUtf8(exception.what()));
    }
    return {};
}

/// Never refuses: a plan without a backup is still a plan, and `backupProblem` tells.
PlanOpening::Step PlanOpening::keepBackup()
{
    if (!m_options.backup)
        return {};
    m_file->m_backups = std::make_unique<BackupRotation>(m_path);
    if (const Step kept = m_file->m_backups->keep(*m_file->m_connection, m_header.size); !kept)
        m_file->m_backupProblem = kept.error();
    return {};
}

} // namespace piao::store
