// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/refusal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>
#include <QVariant>

#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>

namespace piao::store {

/// One open SQLite database with our settings and a cache of prepared statements. Used by one thread.
/// Its functions throw SQLite::Exception; outside `store` and the readers built on it, call them in `guarded`.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// @param path a file, ":memory:", or nothing for a temporary file without a name
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    SQLite::Database &database() { return m_database; }
    sqlite3 *handle() { return m_database.getHandle(); }
    QString path() const { return m_path; }

    /// A statement ready to bind: reset and cleared. The same text gives the same statement, so finish with it
    /// before asking for it again.
    SQLite::Statement &prepared(const std::string &sql);
    void execute(const std::string &sql) { m_database.exec(sql); }
    qlonglong scalar(const std::string &sql);
    /// Inside a transaction: some reference leads to a record that is not there, which commit would refuse.
    bool hasDanglingReferences();

private:
    QString m_path;
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Binds a QVariant as the record descriptions define the columns: invalid or empty text as NULL, booleans as 0/1,
/// dates as ISO 8601.
void bind(SQLite::Statement &statement, int index, const QVariant &value);
QString textColumn(SQLite::Statement &statement, int index);

/// What SQLite said, as a refusal for people.
domain::Error errorFrom(const SQLite::Exception &exception, const QString &path);

/// Runs `work`, which may throw SQLite::Exception or Refusal, and turns what it throws into an Error.
template<typename Work>
auto guarded(Connection &connection, Work &&work) -> domain::Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception, connection.path());
    } catch (const Refusal &refusal) {
        return refusal.error();
    }
}

} // namespace piao::store
