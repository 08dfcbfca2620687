// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <functional>

namespace piao::report {

/// What an export tells while it runs: parts of the document done and to do, pages finished so far.
struct ExportProgress {
    qsizetype done = 0;
    qsizetype total = 0;
    int pages = 0; ///< 0 where the format has none
};

/// Called often; return false to stop. The export then ends with ErrorCode::Cancelled and leaves nothing behind.
using ExportProgressCallback = std::function<bool(const ExportProgress &)>;

} // namespace piao::report
