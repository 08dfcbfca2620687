// SPDX-License-Identifier: EUPL-1.2
#include "backup_rotation.h"

#include "refusals.h"
#include "verified_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

namespace piao::store {

using domain::Result;

namespace {

/// The last step of a history, which stands for all that was done before it.
QString lastStep(Connection &connection)
{
    SQLite::Statement row(connection.database(), "SELECT seq || ' ' || at FROM history ORDER BY seq DESC LIMIT 1");
    return row.executeStep() ? textColumn(row, 0) : QString();
}

QString lastStepOf(const QString &path)
{
    try {
        Connection connection(path, Connection::Mode::ReadOnly);
        return lastStep(connection);
    } catch (const SQLite::Exception &) {
        return {}; // not worth anything as a backup: make a new one
    }
}

} // namespace

BackupRotation::BackupRotation(QString planPath) : m_planPath(std::move(planPath)) {}

BackupRotation::~BackupRotation()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

QString BackupRotation::folder() const
{
    const QFileInfo plan(m_planPath);
    // Put together by hand: QDir takes a name that starts with a colon for a resource of the program.
    return plan.absolutePath() + QLatin1Char('/') + plan.completeBaseName() + QStringLiteral(".backups");
}

QStringList BackupRotation::backups() const
{
    static const QRegularExpression ours(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}\\.piao$"));
    const QDir directory(folder());
    QStringList paths;
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours))
        paths.append(directory.filePath(name));
    return paths;
}

Result<void> BackupRotation::keep(Connection &plan, qint64 size)
{
    const QString step = lastStep(plan);
    const QStringList existing = backups();
    if (step.isEmpty() || (!existing.isEmpty() && lastStepOf(existing.front()) == step))
        return {};
    const QString name = freeName(QStringLiteral("%1.piao"));
    if (size <= largestAtOnce)
        return copy(plan, name);
    m_thread = std::thread([this, name] {
        try {
            Connection own(m_planPath, Connection::Mode::ReadOnly);
            // What is not copied today is copied when the plan is opened next.
            static_cast<void>(copy(own, name));
        } catch (const SQLite::Exception &) {
            return;
        }
    });
    return {};
}

Result<void> BackupRotation::keepBefore(Connection &plan, int version)
{
    return copy(plan, freeName(QStringLiteral("%1 before format ") + QString::number(version) + QStringLiteral(".piao")));
}

Result<void> BackupRotation::copy(Connection &plan, const QString &name)
{
    if (!QDir().mkpath(folder()))
        return Refusals::readOnlyFolder(m_planPath);
    const Result<void> copied = copyVerified(plan, QDir(folder()).filePath(name), AsideFile::Existing::Keep, &m_cancelled);
    if (copied)
        removeOldest();
    return copied;
}

QString BackupRotation::freeName(const QString &pattern) const
{
    // Local time: a person looks for "before lunch". No colons: some shared folders refuse them. To the millisecond, so
    // that the names sort by age.
    const QDir directory(folder());
    for (;;) {
        const QString name = pattern.arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz")));
        if (!directory.exists(name))
            return name;
        QThread::msleep(1);
    }
}

void BackupRotation::removeOldest()
{
    const QStringList paths = backups();
    for (qsizetype i = kept; i < paths.size(); ++i)
        QFile::remove(paths[i]);
}

} // namespace piao::store
