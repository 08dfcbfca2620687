// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <vector>

namespace piao::widgets {

/// A view whose selected rows are records: what commands on many records ask, whichever table or tree has the focus.
class RecordSelection
{
public:
    virtual ~RecordSelection() = default;

    /// Each record once, in the order of the view; the current one when nothing is selected.
    virtual std::vector<domain::RecordKey> selectedRecords() const = 0;
};

} // namespace piao::widgets
