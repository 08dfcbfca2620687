// SPDX-License-Identifier: EUPL-1.2
#include "small_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>

namespace piao::test {

namespace {

std::atomic<qint64> room = 0;
std::atomic_bool full = false;
int answer = SQLITE_FULL;
sqlite3_vfs *whole = nullptr;
sqlite3_vfs small;

/// What SQLite sees; the real file lies in memory right behind it.
struct SmallFile {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<SmallFile *>(file)->real();
}

int onWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    sqlite3_int64 had = 0;
    real(file)->pMethods->xFileSize(real(file), &had);
    // Writing over what is there needs no room: that is how a change is taken back on a full disk.
    const sqlite3_int64 more = std::max<sqlite3_int64>(0, offset + size - had);
    if (room < more) {
        full = true;
        return answer;
    }
    room -= more;
    return real(file)->pMethods->xWrite(real(file), data, size, offset);
}

const sqlite3_io_methods methods = {
    1,
    [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
    [](sqlite3_file *file, void *data, int size, sqlite3_int64 offset) {
        return real(file)->pMethods->xRead(real(file), data, size, offset);
    },
    onWrite,
    [](sqlite3_file *file, sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); },
    [](sqlite3_file *file, int flags) { return real(file)->pMethods->xSync(real(file), flags); },
    [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    [](sqlite3_file *file, int *held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); },
    [](sqlite3_file *file, int operation, void *argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    },
    [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
};

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = whole->xOpen(whole, name, real(file), flags, outFlags);
    file->pMethods = result == SQLITE_OK ? &methods : nullptr;
    return result;
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes) : SmallDisk(bytes, SQLITE_FULL) {}

SmallDisk::SmallDisk(qint64 bytes, int code)
{
    room = bytes;
    full = false;
    answer = code;
    whole = sqlite3_vfs_find(nullptr);
    small = *whole;
    small.pNext = nullptr;
    small.zName = "small-disk";
    small.szOsFile = int(sizeof(SmallFile)) + whole->szOsFile;
    small.xOpen = onOpen;
    sqlite3_vfs_register(&small, 1);
}

SmallDisk::~SmallDisk()
{
    sqlite3_vfs_unregister(&small);
    sqlite3_vfs_register(whole, 1);
}

bool SmallDisk::wasFull() const
{
    return full;
}

} // namespace piao::test
