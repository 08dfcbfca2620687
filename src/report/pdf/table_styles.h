// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_block.h"
#include "piao/report/document_style.h"

namespace piao::report {

/// Text of a table's plain cells.
TextStyle tableTextStyle(const DocumentStyle &style, bool dense);
/// Text of one paragraph in a cell.
TextStyle cellTextStyle(const TextStyle &plain, const DocumentStyle &style, TextRole role, RowKind kind, bool head);
/// The cell's own alignment or its column's.
void align(TextStyle &style, Alignment alignment);
TextStyle captionStyle(const DocumentStyle &style);

} // namespace piao::report
