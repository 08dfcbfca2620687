// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QString>

#include <memory>

namespace piao::store {

/// "PIAO" in the header of each plan file.
inline constexpr quint32 applicationId = 0x5049414F;

/// Version of the schema that this program writes: the number of the last migration.
int currentSchemaVersion();

/// An open `.piao` file: one plan, one SQLite database.
///
/// Opening checks before anything is written that the file is a plan file, is whole, is not newer than the program
/// and holds only our own schema; a refusal leaves the file byte for byte as it was.
class PlanFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new, empty plan file. Refuses when something exists at `path`.
    static domain::Result<std::unique_ptr<PlanFile>> create(const QString &path);
    static domain::Result<std::unique_ptr<PlanFile>> open(const QString &path, Mode mode);
    ~PlanFile();

    Connection &connection() { return *m_connection; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// A copy in memory of the plan as it is now, for long work that must not hold a lock on the file.
    domain::Result<std::unique_ptr<Connection>> snapshot();

private:
    PlanFile(QString path, Mode mode, std::unique_ptr<Connection> connection);

    QString m_path;
    Mode m_mode;
    std::unique_ptr<Connection> m_connection;
};

} // namespace piao::store
