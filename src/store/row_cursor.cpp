// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/row_cursor.h"

#include <sqlite3.h>

namespace piao::store {

RowCursor::RowCursor(Connection &connection, const std::string &sql) : m_database(connection.handle())
{
    if (sqlite3_prepare_v2(m_database, sql.c_str(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        throw SQLite::Exception(m_database);
}

RowCursor::~RowCursor()
{
    sqlite3_finalize(m_statement);
}

bool RowCursor::next()
{
    const int step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        throw SQLite::Exception(m_database, step);
    return step == SQLITE_ROW;
}

bool RowCursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RowCursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RowCursor::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view RowCursor::text(int column) const
{
    // The text first, its length after: the length is that of the form asked for last.
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

} // namespace piao::store
