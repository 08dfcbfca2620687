// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/changeset.h"

#include <vector>

namespace piao::document {

/// What one committed unit of work, undo or redo did, row by row; models update exactly these rows.
struct ChangeNotice {
    qlonglong revision = 0;
    std::vector<store::RowChange> changes;
    /// True when the whole plan was replaced (an import): models load anew instead of following rows.
    bool reset = false;
};

} // namespace piao::document
