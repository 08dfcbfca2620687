// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace piao::store {

/// Refuses a changeset that is not built as SQLite's sessions build them for our record tables. A plan file from
/// elsewhere brings its history along, and SQLite's own reader trusts what it reads: some flipped bits keep it busy
/// for ever. Throws SQLite::Exception (SQLITE_CORRUPT).
///
/// The format: https://www.sqlite.org/session/intro.html and the head of sqlite3session.c. Per table: 'T', number of
/// columns, a key flag for each, the name and a zero; per row: operation, "indirect" flag, one record (insert, delete)
/// or two (update: before and after); per column: a type and its value.
void checkChangesetFormat(const QByteArray &bytes);

} // namespace piao::store
