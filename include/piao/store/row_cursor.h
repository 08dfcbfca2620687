// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/connection.h"

#include <string_view>

struct sqlite3_stmt;

namespace piao::store {

/// Walks the rows of a query without copying: for the few places that read a hundred thousand rows at once.
///
/// A text is valid until the next call of next(). Throws SQLite::Exception.
class RowCursor
{
public:
    RowCursor(Connection &connection, const std::string &sql);
    ~RowCursor();
    RowCursor(const RowCursor &) = delete;
    RowCursor &operator=(const RowCursor &) = delete;

    bool next();
    bool isNull(int column) const;
    /// 0 for NULL.
    qint64 integer(int column) const;
    /// 0 for NULL.
    double real(int column) const;
    /// UTF-8 as stored; empty for NULL.
    std::string_view text(int column) const;

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace piao::store
