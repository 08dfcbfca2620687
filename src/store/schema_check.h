// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/migrations.h"

namespace piao::store {

/// Compares the schema in a file with what our migrations make, text by text: anything more could act on its own when
/// the file is read or written (a trigger, a view, a virtual table), anything less or different would lose data.
/// Throws SQLite::Exception when the schema cannot even be read.
domain::Result<void> checkSchema(Connection &connection, const Migrations &migrations, int version);

} // namespace piao::store
