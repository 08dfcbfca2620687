// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/connection.h"

#include "refusals.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace piao::store {

using domain::Error;

namespace {

int openFlags(Connection::Mode mode)
{
    // A connection is used by one thread at a time: SQLite need not lock it for each column that is read.
    switch (mode) {
    case Connection::Mode::ReadOnly: return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    case Connection::Mode::Create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    case Connection::Mode::ReadWrite: break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
    : m_path(path), m_database(QFile::encodeName(path).toStdString(), openFlags(mode), 2000)
{
    sqlite3_extended_result_codes(handle(), 1);
    // A plan file may come from anywhere: its schema must not be able to run anything of its own
    // (https://www.sqlite.org/security.html).
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    execute("PRAGMA cell_size_check=ON");
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

bool Connection::hasDanglingReferences()
{
    int dangling = 0;
    int highest = 0;
    sqlite3_db_status(handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &dangling, &highest, 0);
    return dangling != 0;
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
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isEmpty())
            statement.bind(index);
        else
            statement.bind(index, static_cast<const void *>(bytes.constData()), int(bytes.size()));
        return;
    }
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
    const QString detail = QString::fromUtf8(exception.what());
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return Refusals::gone(path);
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_NOTADB: return Refusals::notADatabase(path);
    case SQLITE_CORRUPT: return Refusals::damaged(path, detail);
    case SQLITE_FULL: return Refusals::diskFull(path);
    case SQLITE_READONLY:
    case SQLITE_PERM: return Refusals::readOnlyFile(path);
    case SQLITE_CANTOPEN: return QFileInfo::exists(path) ? Refusals::readOnlyFolder(path) : Refusals::missing(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Refusals::busy(path);
    case SQLITE_IOERR: return Refusals::diskSilent(path, detail);
    case SQLITE_CONSTRAINT: return Refusals::dangling(path, detail);
    default: return Refusals::unexpected(path, detail);
    }
}

} // namespace piao::store
