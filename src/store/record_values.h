// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record_description.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QVariant>

struct sqlite3_value;

namespace piao::store {

/// A value in the type that its field's description promises (piao/domain/record.h): out of a changeset, or out of
/// a row of a query.
QVariant fromSqlite(sqlite3_value *value, const domain::Field &field);
QVariant fromSqlite(const SQLite::Column &column, const domain::Field &field);

} // namespace piao::store
