// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/connection.h"

#include <string>
#include <vector>

namespace piao::store {

/// The numbered SQL files of resources/migrations, from version 1 on.
const std::vector<std::string> &migrationScripts();

/// Runs the migrations after `version`, each in a transaction of its own that also sets `user_version`.
/// Throws SQLite::Exception; the file is then at the last version that went through.
void migrate(Connection &connection, int version);

} // namespace piao::store
