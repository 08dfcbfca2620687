// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "aside_file.h"
#include "piao/store/connection.h"

#include <atomic>

namespace piao::store {

/// Copies what `source` holds now to a file at `target`: written aside, read back, looked through and counted, and
/// only then named. The source is locked against writing in small steps only.
///
/// @param cancel may be set from another thread; nothing is left behind then
domain::Result<void> copyVerified(Connection &source, const QString &target, AsideFile::Existing existing,
                                  const std::atomic_bool *cancel = nullptr);

/// Copies page by page into an open database, starting over when somebody else writes to the source meanwhile; after
/// several such starts in one go, so that it ends. Returns false when cancelled. Throws SQLite::Exception.
bool copyPages(Connection &source, Connection &target, const std::atomic_bool *cancel);

} // namespace piao::store
