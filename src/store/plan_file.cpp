// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/plan_file.h"

#include "piao/store/migrations.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace piao::store {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

struct Header {
    quint32 applicationId = 0;
    quint32 version = 0;
};

/// Reads the hundred bytes of the SQLite header without SQLite, so that a file that is refused is not even locked.
Result<Header> readHeader(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString unchanged = tr("The file is as it was before.");
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("There is no file «%1».").arg(path), {}, tr("Check its name and folder.")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadOnly, tr("«%1» cannot be read.").arg(path), unchanged, tr("Ask for the right to read it.")};
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{ErrorCode::NotADatabase, tr("«%1» is not a plan file.").arg(name), unchanged,
                     tr("Choose a file that ends in .piao.")};
    const auto *bytes = reinterpret_cast<const uchar *>(head.constData());
    const Header header{qFromBigEndian<quint32>(bytes + 68), qFromBigEndian<quint32>(bytes + 60)};
    if (header.applicationId != applicationId)
        return Error{ErrorCode::NotAPlan, tr("«%1» is a database of another program, not a plan.").arg(name), unchanged,
                     tr("Choose a file that ends in .piao.")};
    if (int(header.version) > currentSchemaVersion())
        return Error{ErrorCode::NewerVersion, tr("«%1» was written by a newer version of this program.").arg(name), unchanged,
                     tr("Install the newer version, or ask for an export in the open format.")};
    const quint32 pageSize = qFromBigEndian<quint16>(bytes + 16) == 1 ? 65536 : qFromBigEndian<quint16>(bytes + 16);
    const quint32 pages = qFromBigEndian<quint32>(bytes + 28);
    const bool journal = QFile::exists(path + QStringLiteral("-journal"));
    if (!journal && pages != 0 && qint64(pages) * pageSize > file.size())
        return Error{ErrorCode::Damaged, tr("«%1» is cut off: %2 bytes are missing at its end.")
                         .arg(name).arg(qint64(pages) * pageSize - file.size()), unchanged,
                     tr("Ask for the file again, or open a copy of it from the backups.")};
    return header;
}

} // namespace

PlanFile::PlanFile(QString path, Mode mode, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_mode(mode), m_connection(std::move(connection))
{
}

PlanFile::~PlanFile() = default;

Result<std::unique_ptr<PlanFile>> PlanFile::create(const QString &path)
{
    if (QFile::exists(path))
        return Error{ErrorCode::InvalidInput, tr("There is already a file «%1».").arg(path), tr("It was not touched."),
                     tr("Choose another name.")};
    try {
        auto connection = std::make_unique<Connection>(path, Connection::Mode::Create);
        connection->execute("PRAGMA application_id=" + std::to_string(applicationId));
        migrate(*connection, 0);
        return std::unique_ptr<PlanFile>(new PlanFile(path, Mode::ReadWrite, std::move(connection)));
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        return errorFrom(exception, path);
    }
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString &path, Mode mode)
{
    const Result<Header> header = readHeader(path);
    if (!header)
        return header.error();
    try {
        auto connection = std::make_unique<Connection>(
            path, mode == Mode::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
        if (mode == Mode::ReadWrite && int(header->version) < currentSchemaVersion())
            migrate(*connection, int(header->version));
        return std::unique_ptr<PlanFile>(new PlanFile(path, mode, std::move(connection)));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, path);
    }
}

Result<std::unique_ptr<Connection>> PlanFile::snapshot()
{
    try {
        auto copy = std::make_unique<Connection>(QStringLiteral(":memory:"), Connection::Mode::Create);
        SQLite::Backup backup(copy->database(), m_connection->database());
        backup.executeStep(-1);
        return copy;
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, m_path);
    }
}

} // namespace piao::store
