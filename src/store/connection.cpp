// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/connection.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <sqlite3.h>

namespace piao::store {

using domain::Error;
using domain::ErrorCode;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadOnly: return SQLite::OPEN_READONLY;
    case Connection::Mode::Create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Connection::Mode::ReadWrite: break;
    }
    return SQLite::OPEN_READWRITE;
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_path(path), m_database(path.toStdString(), openFlags(mode), 2000)
{
    sqlite3_extended_result_codes(handle(), 1);
    // A plan file may come from anywhere: its schema must not be able to run anything of its own.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    execute("PRAGMA foreign_keys=ON");
    if (mode != Mode::ReadOnly) {
        // One closed file that can be e-mailed, and that survives a power cut.
        execute("PRAGMA journal_mode=DELETE");
        execute("PRAGMA synchronous=FULL");
    }
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA cache_size=-32768");
}

Connection::~Connection() = default;

SQLite::Statement &Connection::prepared(const std::string &sql)
{
    auto &slot = m_statements[sql];
    if (!slot)
        slot = std::make_unique<SQLite::Statement>(m_database, sql);
    slot->tryReset();
    slot->clearBindings();
    return *slot;
}

qlonglong Connection::scalar(const std::string &sql)
{
    SQLite::Statement &statement = prepared(sql);
    const qlonglong value = statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    statement.tryReset();
    return value;
}

void bind(SQLite::Statement &statement, int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        statement.bind(index);
        return;
    case QMetaType::Bool:
        statement.bind(index, value.toBool() ? 1 : 0);
        return;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        statement.bind(index, int64_t(value.toLongLong()));
        return;
    case QMetaType::Double:
    case QMetaType::Float:
        statement.bind(index, value.toDouble());
        return;
    case QMetaType::QDate:
        if (!value.toDate().isValid())
            statement.bind(index);
        else
            statement.bind(index, value.toDate().toString(Qt::ISODate).toStdString());
        return;
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        if (utf8.isEmpty())
            statement.bind(index);
        else
            statement.bind(index, std::string(utf8.constData(), size_t(utf8.size())));
    }
    }
}

QString textColumn(SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    const char *text = column.getText("");
    return QString::fromUtf8(text, column.getBytes());
}

Error errorFrom(const SQLite::Exception &exception, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString unchanged = tr("The file is as it was before.");
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotADatabase, tr("«%1» is not a plan file.").arg(name), unchanged,
                tr("Choose a file that ends in .piao.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, tr("«%1» is damaged (%2).").arg(name, QString::fromUtf8(exception.what())), unchanged,
                tr("Open a copy of it from the backups.")};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, tr("There is no room left on the disk for «%1».").arg(name), unchanged,
                tr("Free some room and do it again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly, tr("«%1» cannot be written.").arg(name), unchanged,
                tr("Save a copy where you may write, or ask for the right to change it.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotFound, tr("«%1» cannot be opened.").arg(path), unchanged,
                tr("Check that the file exists and that you may read it.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, tr("«%1» is in use by another program.").arg(name), unchanged,
                tr("Close it there and do it again.")};
    case SQLITE_IOERR:
        return {ErrorCode::DiskFull, tr("The disk of «%1» does not answer (%2).").arg(name, QString::fromUtf8(exception.what())),
                unchanged, tr("Check the disk or the network folder and do it again.")};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::RuleBroken, tr("The change would leave something in «%1» that refers to nothing (%2).")
                    .arg(name, QString::fromUtf8(exception.what())), unchanged, {}};
    default:
        return {ErrorCode::Internal, tr("«%1» could not be read or written (%2).").arg(name, QString::fromUtf8(exception.what())),
                unchanged, {}};
    }
}

} // namespace piao::store
