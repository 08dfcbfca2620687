// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

namespace piao::test {

/// Any tree that the types allow: jumping headings, spans beyond the table, empty lists, links to nowhere,
/// hostile texts, turned pages; with `notes` also notes of any length wherever text may stand. The same for the same seed.
report::Document randomDocument(unsigned seed, bool notes = false);

} // namespace piao::test
