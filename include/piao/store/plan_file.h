// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace piao::store {

class BackupRotation;
class FileGuard;
class Migrations;
class PlanLock;

/// "PIAO" in the header of each plan file.
inline constexpr quint32 applicationId = 0x5049414F;

/// Version of the schema that this program writes: the number of the last migration.
int currentSchemaVersion();

/// An open `.piao` file: one plan, one SQLite database (docs/format/file.md).
///
/// Opening checks before anything is written that the file is a plan file, is whole, is not newer than the program,
/// holds only our own schema and is not being written by somebody else; a refusal leaves it byte for byte as it was.
/// An older plan is brought to the present version after a checked copy was laid into its backups; opened for reading
/// only, it stays as it is and is brought up in memory.
class PlanFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    struct Options {
        Mode mode = Mode::ReadWrite;
        /// Whom the lock names to others; empty for whoever is logged in.
        QString person;
        /// Overrule a lock that another machine left; only after asking somebody.
        bool takeOverLock = false;
        /// Lay a checked copy into the backups when the plan changed since the last one.
        bool backup = true;
        /// Other migrations than ours, for tests of older and newer files.
        const Migrations *migrations = nullptr;
    };

    /// Makes a new, empty plan file, which is there whole or not at all. Refuses when something exists at `path`.
    static domain::Result<std::unique_ptr<PlanFile>> create(const QString &path);
    static domain::Result<std::unique_ptr<PlanFile>> create(const QString &path, const Options &options);
    static domain::Result<std::unique_ptr<PlanFile>> open(const QString &path, Mode mode);
    static domain::Result<std::unique_ptr<PlanFile>> open(const QString &path, const Options &options);
    ~PlanFile();

    Connection &connection() { return *m_connection; }
    /// Absolute, links resolved.
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// Notices that the file was changed or replaced by somebody else; only of a plan open for writing.
    FileGuard &guard() { return *m_guard; }
    /// Why there is no backup of the last changes, when there should be one.
    const std::optional<domain::Error> &backupProblem() const { return m_backupProblem; }

    /// A private copy of the plan as it is now, for long work that must not hold a lock on the file while a person
    /// types. Called in the thread of the plan; PlanSnapshot does the same from any thread.
    domain::Result<std::unique_ptr<Connection>> snapshot();

    /// Writes a checked copy to `path`. Never over an existing file unless `replace`, and never onto the plan itself.
    domain::Result<void> copyTo(const QString &path, bool replace = false);

private:
    friend class PlanOpening;
    PlanFile();

    // In the order in which closing must undo them: the lock falls last.
    QString m_path;
    Mode m_mode = Mode::ReadOnly;
    std::unique_ptr<PlanLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<FileGuard> m_guard;
    std::unique_ptr<BackupRotation> m_backups;
    std::optional<domain::Error> m_backupProblem;
};

} // namespace piao::store
