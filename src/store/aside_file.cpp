// SPDX-License-Identifier: EUPL-1.2
#include "aside_file.h"

#include "refusals.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace piao::store {

using domain::Error;
using domain::Result;

namespace {

/// Without it a power cut may forget the new name, though not the content.
void syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// rename(2) that does not replace; with a link where the file system (NFS, CIFS) knows no such rename.
bool renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

Error errorOfRenaming(const QString &target)
{
    switch (errno) {
    case EEXIST: return Refusals::taken(target);
    case ENOSPC:
    case EDQUOT: return Refusals::diskFull(target);
    case EISDIR: return Refusals::notAFile(target);
    case EACCES:
    case EPERM:
    case EROFS: return Refusals::readOnlyFolder(target);
    default: return Refusals::diskSilent(target, QString::fromLocal8Bit(strerror(errno)));
    }
}

} // namespace

AsideFile::AsideFile(QString target) : m_target(std::move(target))
{
    // A short name of its own: the target's may already be as long as the disk allows.
    const QString name = QStringLiteral(".piao-") + QUuid::createUuid().toString(QUuid::Id128);
    m_path = QFileInfo(m_target).absolutePath() + QLatin1Char('/') + name;
}

AsideFile::~AsideFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<void> AsideFile::publish(Existing existing)
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    const bool renamed = existing == Existing::Replace ? ::rename(from.constData(), to.constData()) == 0
                                                       : renameWithoutReplacing(from, to);
    if (!renamed)
        return errorOfRenaming(m_target);
    m_path.clear();
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

} // namespace piao::store
