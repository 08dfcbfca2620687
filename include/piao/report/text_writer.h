// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <QString>

namespace piao::report {

/// The document as plain text, for comparing two versions and for tests: one line for each paragraph, headings
/// underlined, lists with bullets, tables as rows of cells between " | ", notes after the block that calls them. Line ends are "\n".
QString writeText(const Document &document);

} // namespace piao::report
