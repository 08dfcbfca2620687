// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace piao::test {

/// While alive, every file that SQLite writes lies on a disk with room for `bytes` more; then it answers `code`
/// (SQLITE_FULL, SQLITE_IOERR_WRITE). An SQLite file system of its own that passes all the rest on.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    SmallDisk(qint64 bytes, int code);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Whether something did not fit.
    bool wasFull() const;
};

} // namespace piao::test
