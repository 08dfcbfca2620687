// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QCoreApplication>
#include <QDateTime>

namespace piao::store {

struct LockHolder;

/// Everything the plan file says to a person when it refuses, in one place. Each names the file, says what is safe
/// and what to do.
class Refusals
{
    Q_DECLARE_TR_FUNCTIONS(store)

public:
    using Error = domain::Error;

    // The name itself
    static Error missing(const QString &path);
    static Error notAFile(const QString &path);
    static Error badName(const QString &path);
    static Error taken(const QString &path);
    static Error noFolder(const QString &path);

    // What the file holds
    static Error unreadable(const QString &path);
    static Error empty(const QString &path);
    static Error notADatabase(const QString &path);
    static Error otherProgram(const QString &path);
    static Error newer(const QString &path, int version, int ours);
    static Error cutOff(const QString &path, qint64 missingBytes);
    static Error damaged(const QString &path, const QString &detail);
    static Error foreignMode(const QString &path);
    static Error foreignObject(const QString &path, const QString &type, const QString &name);
    static Error changedSchema(const QString &path, const QString &name);
    static Error migrationFailed(const QString &path, int version, const QString &detail);

    // Whether it may be written
    static Error readOnlyFile(const QString &path);
    static Error readOnlyFolder(const QString &path);
    static Error openForReading(const QString &path);
    static Error lockedHere(const QString &path, const LockHolder &holder);
    static Error lockedElsewhere(const QString &path, const LockHolder &holder, const QString &lockPath);
    static Error busy(const QString &path);
    static Error unfinished(const QString &path);
    static Error replacedUnderneath(const QString &path);
    static Error changedUnderneath(const QString &path);
    static Error gone(const QString &path);

    // The disk
    static Error diskFull(const QString &path);
    static Error diskSilent(const QString &path, const QString &detail);
    static Error copyDiffers(const QString &path);
    static Error ontoItself(const QString &path);

    // The rest
    static Error dangling(const QString &path, const QString &detail);
    static Error inTheMiddle(const QString &path);
    static Error cancelled();
    static Error unexpected(const QString &path, const QString &detail);

private:
    static QString unchanged();
};

/// The file's name as it is shown to a person: without its folders, and without signs that could break a line or
/// turn the text around.
QString shownName(const QString &path);

} // namespace piao::store
