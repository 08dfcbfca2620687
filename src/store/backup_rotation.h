// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QString>

#include <atomic>
#include <thread>

namespace piao::store {

/// The checked copies of a plan in the folder `NAME.backups` beside it, each a plan file that can be opened.
///
/// Opening for writing lays one there when the plan changed since the last; the oldest beyond `kept` go. A plan over
/// `largestAtOnce` bytes is copied in a thread of its own, which closing the plan breaks off. Copies from before a
/// migration are never removed.
class BackupRotation
{
public:
    static constexpr int kept = 3;
    static constexpr qint64 largestAtOnce = 32 * 1024 * 1024;

    explicit BackupRotation(QString planPath);
    ~BackupRotation();
    BackupRotation(const BackupRotation &) = delete;
    BackupRotation &operator=(const BackupRotation &) = delete;

    QString folder() const;
    /// Paths, newest first.
    QStringList backups() const;

    /// @param size of the plan, bytes
    domain::Result<void> keep(Connection &plan, qint64 size);
    /// Before the plan is brought to `version`; the plan may not go on without it.
    domain::Result<void> keepBefore(Connection &plan, int version);

private:
    domain::Result<void> copy(Connection &plan, const QString &name);
    QString freeName(const QString &pattern) const;
    void removeOldest();

    QString m_planPath;
    std::atomic_bool m_cancelled = false;
    std::thread m_thread;
};

} // namespace piao::store
