// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "export_errors.h"

#include <QSaveFile>

namespace piao::report {

/// Writes aside and then renames: whatever happens, `path` holds its old content or a whole new file.
/// @param write takes the open device and answers a Result, which is passed on
template<typename Write>
auto writeWhole(const QString &path, const Write &write) -> decltype(write(std::declval<QIODevice &>()))
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return exportNotWritten(path, file.errorString(), domain::ErrorCode::ReadOnly);
    auto written = write(file);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return exportNotWritten(path, file.errorString(), domain::ErrorCode::DiskFull);
    return written;
}

} // namespace piao::report
