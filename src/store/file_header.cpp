// SPDX-License-Identifier: EUPL-1.2
#include "file_header.h"

#include "piao/store/plan_file.h"
#include "refusals.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

namespace piao::store {

using domain::Error;
using domain::Result;

namespace {

constexpr qint64 headerSize = 100;

quint32 bigEndian32(const QByteArray &head, int offset)
{
    return qFromBigEndian<quint32>(reinterpret_cast<const uchar *>(head.constData()) + offset);
}

/// Bytes that the header promises and the file does not have; 0 when it does not promise anything reliable.
qint64 missingBytes(const QByteArray &head, qint64 size)
{
    const auto stored = qFromBigEndian<quint16>(reinterpret_cast<const uchar *>(head.constData()) + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const quint32 changeCounter = bigEndian32(head, 24);
    const quint32 pages = bigEndian32(head, 28);
    const quint32 pagesValidFor = bigEndian32(head, 92);
    if (pages == 0 || changeCounter != pagesValidFor)
        return 0;
    return std::max<qint64>(0, qint64(pages) * pageSize - size);
}

std::optional<Error> refusalOfHead(const QString &path, const QByteArray &head, qint64 size, int newest)
{
    if (!head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Refusals::notADatabase(path);
    if (head.size() < headerSize)
        return Refusals::cutOff(path, headerSize - head.size());
    if (bigEndian32(head, 68) != applicationId)
        return Refusals::otherProgram(path);
    const quint32 version = bigEndian32(head, 60);
    if (version > quint32(newest))
        return Refusals::newer(path, int(std::min<quint32>(version, INT_MAX)), newest);
    if (version == 0)
        return Refusals::changedSchema(path, QStringLiteral("user_version"));
    // 1: one file and a rollback journal. 2 would let SQLite make two more files beside this one.
    if (head[18] != 1 || head[19] != 1)
        return Refusals::foreignMode(path);
    // While a change that was broken off waits to be taken back, the journal knows the size better.
    if (const qint64 missing = missingBytes(head, size); missing > 0 && !QFile::exists(path + QStringLiteral("-journal")))
        return Refusals::cutOff(path, missing);
    return std::nullopt;
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (path.isEmpty() || path.contains(QChar::Null) || !info.exists())
        return Refusals::missing(path);
    if (!info.isFile()) // reading a pipe would wait for ever
        return Refusals::notAFile(path);
    QFile file(path);
    const bool writable = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    if (!writable && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Refusals::unreadable(path);
    const qint64 size = file.size();
    if (size == 0)
        return Refusals::empty(path);
    const QByteArray head = file.read(headerSize);
    if (const std::optional<Error> refusal = refusalOfHead(path, head, size, newest))
        return *refusal;
    return FileHeader{int(bigEndian32(head, 60)), size, writable};
}

} // namespace piao::store
