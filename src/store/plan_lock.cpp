// SPDX-License-Identifier: EUPL-1.2
#include "plan_lock.h"

#include "refusals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace piao::store {

using domain::Error;
using domain::Result;

namespace {

/// A lock file of ours is a few hundred bytes; more is not read.
constexpr int longest = 4096;

QByteArray contentOf(int descriptor)
{
    QByteArray content(longest, '\0');
    const ssize_t read = ::pread(descriptor, content.data(), size_t(content.size()), 0);
    content.resize(read > 0 ? read : 0);
    return content;
}

bool writeContent(int descriptor, const QByteArray &content)
{
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, content.constData(), size_t(content.size()), 0) == content.size()
        && ::fsync(descriptor) == 0;
}

/// True while `path` still names the open file: its last holder may have removed it between our opening and locking.
bool isStillAt(const QByteArray &path, int descriptor)
{
    struct stat ours{};
    struct stat named{};
    return ::fstat(descriptor, &ours) == 0 && ::stat(path.constData(), &named) == 0 && ours.st_dev == named.st_dev
        && ours.st_ino == named.st_ino;
}

Error errorOfOpening(const QString &planPath)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return Refusals::diskFull(planPath);
    case ENAMETOOLONG:
        return Refusals::badName(planPath);
    case ENOENT:
    case ENOTDIR:
        return Refusals::noFolder(planPath);
    case EIO:
        return Refusals::diskSilent(planPath, QString::fromLocal8Bit(strerror(errno)));
    default:
        return Refusals::readOnlyFolder(planPath);
    }
}

} // namespace

LockHolder LockHolder::current(const QString &person)
{
    QString name = person;
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return {name, QSysInfo::machineHostName(), QString::fromLatin1(QSysInfo::machineUniqueId().toHex()),
            QCoreApplication::applicationPid(), QDateTime::currentDateTime()};
}

QByteArray LockHolder::toJson() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("person"), person},
                             {QStringLiteral("machine"), machine},
                             {QStringLiteral("machineId"), machineId},
                             {QStringLiteral("process"), process},
                             {QStringLiteral("since"), since.toUTC().toString(Qt::ISODate)},
                         })
        .toJson(QJsonDocument::Indented);
}

LockHolder LockHolder::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char *name) { return object[QLatin1String(name)].toString(); };
    return {text("person"), text("machine"), text("machineId"), object[QLatin1String("process")].toInteger(),
            QDateTime::fromString(text("since"), Qt::ISODate)};
}

Result<std::unique_ptr<PlanLock>> PlanLock::acquire(const QString &planPath, const LockHolder &holder, bool takeOver)
{
    const QString path = pathFor(planPath);
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
        if (descriptor < 0)
            return errorOfOpening(planPath);
        const bool held = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        const LockHolder other = LockHolder::fromJson(contentOf(descriptor));
        if (held) {
            ::close(descriptor);
            return Refusals::lockedHere(planPath, other);
        }
        if (!isStillAt(name, descriptor)) {
            ::close(descriptor);
            continue;
        }
        if (!other.machineId.isEmpty() && other.machineId != holder.machineId && !takeOver) {
            ::close(descriptor);
            return Refusals::lockedElsewhere(planPath, other, path);
        }
        std::unique_ptr<PlanLock> lock(new PlanLock(path, descriptor));
        if (!writeContent(descriptor, holder.toJson()))
            return Refusals::diskFull(planPath);
        return lock;
    }
}

PlanLock::~PlanLock()
{
    // Removed while still held: whoever waits for the old file notices that its name is gone.
    if (isStillAt(QFile::encodeName(m_path), m_descriptor))
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

} // namespace piao::store
