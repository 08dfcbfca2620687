// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace piao::models {

/// What became of a block of cells that was pasted, filled or cleared.
struct BlockReport {
    /// A cell that was left as it was, with the text that it did not take.
    struct Refusal {
        int row = 0;
        QString column;
        QString text;
        QString reason;
    };

    int cells = 0;     ///< written
    int rowsAdded = 0;
    std::vector<Refusal> refusals;
    std::optional<domain::Error> error; ///< set when the whole block was refused; nothing was written then

    bool isClean() const { return refusals.empty() && !error; }
    /// "Pasted 40 cells, 3 rows added. 2 cells were left as they were."
    QString summary() const;
    /// One line for each refusal, at most `limit` and then how many more.
    QString details(int limit = 20) const;
};

} // namespace piao::models
