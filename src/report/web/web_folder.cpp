// SPDX-License-Identifier: EUPL-1.2
#include "web/web_folder.h"

#include "report_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace piao::report {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

const QString listName = QStringLiteral("leggimi.txt");

/// Who publishes the folder reads this; we know by its first line what is ours.
const QString listTitle = QStringLiteral("Edizione web prodotta da PIAO Workbench (formato 1)");
const QString listAdvice = QStringLiteral("La pagina iniziale è index.html. Alla prossima esportazione questa cartella è sostituita per intero,\n"
                                          "ma solo se non contiene altro che i file elencati qui sotto.\n");

Error cannotWrite(const QString &path, const QString &reason)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::ReadOnly, ReportText::tr("The web edition could not be written to %1: %2").arg(path, reason),
            ReportText::tr("A folder that was there before is unchanged."), ReportText::tr("Choose another folder, or make room and export again.")};
}

Error notOurs(const QString &folder, const QString &file)
{
    return {ErrorCode::RuleBroken, ReportText::tr("The folder %1 holds files that are not part of a web edition, for example %2.").arg(folder, file),
            ReportText::tr("Nothing in it was changed."), ReportText::tr("Choose an empty folder or a new name.")};
}

} // namespace

WebFolder::WebFolder(const QString &target)
{
    QString clean = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo there(clean);
    m_target = there.exists() ? there.canonicalFilePath() : clean;
}

WebFolder::~WebFolder()
{
    if (!m_aside.isEmpty())
        QDir(m_aside).removeRecursively();
}

QString WebFolder::foreignFile() const
{
    QSet<QString> ours;
    QFile list(m_target + QLatin1Char('/') + listName);
    if (list.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'));
        if (lines.value(0) == listTitle)
            ours = QSet<QString>(lines.begin() + 1, lines.end()) << listName;
    }
    QDirIterator files(m_target, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(m_target.size() + 1);
        if (!ours.contains(file))
            return file;
    }
    return {};
}

Result<void> WebFolder::begin()
{
    const QFileInfo there(m_target);
    if (there.exists() && !there.isDir())
        return notOurs(there.absolutePath(), there.fileName());
    if (there.isDir()) {
        if (const QString foreign = foreignFile(); !foreign.isEmpty())
            return notOurs(m_target, foreign);
    }
    if (!QFileInfo(there.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, ReportText::tr("There is no folder %1.").arg(there.absolutePath()), ReportText::tr("Nothing was written."),
                     ReportText::tr("Create it, or choose another place.")};
    m_aside = there.absolutePath() + QLatin1String("/.piao-") + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkdir(m_aside)) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        m_aside.clear();
        return cannotWrite(there.absolutePath(), reason);
    }
    return {};
}

Result<void> WebFolder::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_aside + QLatin1Char('/') + name);
    errno = 0;
    if (!QDir().mkpath(QFileInfo(file.fileName()).absolutePath()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(m_target, file.errorString());
    m_files.append(name);
    m_bytes += bytes.size();
    return {};
}

bool WebFolder::takePlace()
{
    const QByteArray from = QFile::encodeName(m_aside);
    const QByteArray to = QFile::encodeName(m_target);
    if (!QFileInfo::exists(m_target))
        return std::rename(from.constData(), to.constData()) == 0;
    // In one step where the file system can; the old folder is then the one aside and is removed with it.
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const QByteArray old = from + "-old";
    if (std::rename(to.constData(), old.constData()) != 0)
        return false;
    if (std::rename(from.constData(), to.constData()) != 0) {
        const int reason = errno;
        std::rename(old.constData(), to.constData());
        errno = reason;
        return false;
    }
    m_aside = QFile::decodeName(old);
    return true;
}

Result<void> WebFolder::publish()
{
    QStringList files = m_files;
    files.sort();
    const QString list = listTitle + QLatin1Char('\n') + listAdvice + QLatin1Char('\n') + files.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (const auto written = write(listName, list.toUtf8()); !written)
        return written;
    const bool fresh = !QFileInfo::exists(m_target);
    if (!takePlace())
        return cannotWrite(m_target, QString::fromLocal8Bit(std::strerror(errno)));
    if (fresh)
        m_aside.clear();
    return {};
}

} // namespace piao::report
