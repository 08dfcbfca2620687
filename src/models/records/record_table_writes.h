// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/record_table_model.h"

namespace piao::models {

/// A value on its way into a cell; `row` is -1, or counts from the table's first row.
struct RecordTableModel::CellWrite {
    int row = -1;
    int column = 0;
    QVariant value = {};
};

/// What a block comes to, before anything is written.
struct RecordTableModel::PlannedBlock {
    std::vector<CellWrite> writes; ///< ordered by row; rows from recordCount() on are new
    BlockReport report;
};

} // namespace piao::models
