// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

namespace piao::store {

/// What the first hundred bytes of a plan file say, read without SQLite, so that a file that is refused is not even
/// locked (https://www.sqlite.org/fileformat.html, 1.3).
struct FileHeader {
    int version = 0;      ///< of the schema
    qint64 size = 0;      ///< of the whole file, bytes
    bool writable = true; ///< whether the file itself may be written

    /// Refuses what is not there, not a file, not a database, not ours, newer than `newest`, or cut off.
    static domain::Result<FileHeader> read(const QString &path, int newest);
};

} // namespace piao::store
