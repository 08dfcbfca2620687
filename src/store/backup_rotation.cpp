// SPDX-License-Identifier: EUPL-1.2
#include "backup_rotation.h"

#include "refusals.h"
#include "verified_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

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
    static const QRegularExpression ours(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d( \\d+)?\\.piao$"));
    const QDir directory(folder());
    QStringList times;
    for (const QString &name : directory.entryList(QDir::Files).filter(ours))
        times.append(name.chopped(5));
    std::sort(times.begin(), times.end(), std::greater<>());
    QStringList paths;
    for (const QString &time : times)
        paths.append(directory.filePath(time + QStringLiteral(".piao")));
    return paths;
}

Result<void> BackupRotation::keep(Connection &plan, qint64 size)
{
    const QString step = lastStep(plan);
    const QStringList existing = backups();
    if (step.isEmpty() || (!existing.isEmpty() && lastStepOf(existing.front()) == step))
        return {};
    const QString name = freeName(QStringLiteral("%1"));
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
    return copy(plan, freeName(QStringLiteral("%1 before format ") + QString::number(version)));
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
    // Local time: a person looks for "before lunch". No colons: some shared folders refuse them.
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QDir directory(folder());
    QString name = pattern.arg(time);
    for (int next = 2; directory.exists(name + QStringLiteral(".piao")); ++next)
        name = pattern.arg(time) + QStringLiteral(" %1").arg(next);
    return name + QStringLiteral(".piao");
}

void BackupRotation::removeOldest()
{
    const QStringList paths = backups();
    for (qsizetype i = kept; i < paths.size(); ++i)
        QFile::remove(paths[i]);
}

} // namespace piao::store
