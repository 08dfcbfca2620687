// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/text_block.h"
#include "piao/report/document_style.h"

namespace piao::report {

/// How a block of text is set: its letters and the room around it.
struct BlockStyle {
    TextStyle text;
    double spaceBefore = 0;
    double spaceAfter = 0;
};

BlockStyle headingStyle(const DocumentStyle &style, int level);
BlockStyle paragraphStyle(const DocumentStyle &style, TextRole role);
/// Text of a list's items.
BlockStyle itemStyle(const DocumentStyle &style);

} // namespace piao::report
