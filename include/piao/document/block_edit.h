// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/action_text.h"
#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"
#include "piao/domain/result.h"

#include <QString>

#include <vector>

namespace piao::document {

class PlanDocument;

/// A row of a block: a record that is there, or, with a null key, one to add that starts as `start`
/// (its owner, its year). A new row all of whose cells are empty or refused is not added.
struct BlockRow {
    domain::RecordKey key;
    domain::Record start;
};

/// One cell as it was typed or pasted. With a year, the cell is the target of that year of the row's indicator, which is
/// added when there is none and removed when its text is emptied; the column is then of no matter.
struct BlockCell {
    int row = 0;
    QString column;
    QString text;
    int year = 0;
};

struct Block {
    std::vector<BlockRow> rows;
    std::vector<BlockCell> cells;
};

struct CellRefusal {
    int cell = 0; ///< position in Block::cells
    domain::Error error;
};

struct BlockOutcome {
    int written = 0;                     ///< cells, those that already had the value included
    std::vector<domain::RecordKey> rows; ///< of each row; null for a new row that was not added
    std::vector<CellRefusal> refused;    ///< left as they were
};

/// Writes a block as one action of the history. Cells whose text cannot be read are left as they are and reported;
/// everything else is written. Texts become values as FieldText reads them. An empty `text` is worded from the changes.
domain::Result<BlockOutcome> setCells(PlanDocument &document, const Block &block, const ActionText &text = {});

/// What setCells would refuse, without changing anything: for a preview of a paste.
std::vector<CellRefusal> checkCells(PlanReader &reader, const Block &block);

/// Writes one target as it was typed: the text as given, and beside it what can be read of it.
domain::Result<void> setTarget(PlanDocument &document, const domain::RecordKey &indicator, int year, const QString &text);

} // namespace piao::document
