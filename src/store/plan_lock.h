// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace piao::store {

/// Who has a plan open for writing, as the lock file beside the plan tells everybody else.
struct LockHolder {
    QString person;
    QString machine;    ///< its name, for people
    QString machineId;  ///< what tells machines apart
    qint64 process = 0;
    QDateTime since;

    /// This program on this machine, now. An empty `person` stands for whoever is logged in.
    static LockHolder current(const QString &person);
    QByteArray toJson() const;
    /// What toJson wrote; a holder without a machine when it is not that.
    static LockHolder fromJson(const QByteArray &json);
};

/// The right to write a plan, held from `acquire` until destruction by a file `NAME.piao.lock` beside it.
///
/// On one machine the kernel vouches for the holder (flock): the lock of a program that was killed falls at once and
/// is taken over. Across machines the kernel's word does not reach everywhere (synchronised folders), so a lock
/// written by another machine is respected until somebody removes it.
class PlanLock
{
public:
    static QString pathFor(const QString &planPath) { return planPath + QStringLiteral(".lock"); }

    /// Refuses with Locked, naming the holder, or with ReadOnly when the folder cannot be written. `takeOver` overrules
    /// the lock of another machine, never one that is held on this one.
    static domain::Result<std::unique_ptr<PlanLock>> acquire(const QString &planPath, const LockHolder &holder, bool takeOver);
    ~PlanLock();
    PlanLock(const PlanLock &) = delete;
    PlanLock &operator=(const PlanLock &) = delete;

private:
    PlanLock(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    QString m_path;
    int m_descriptor;
};

} // namespace piao::store
