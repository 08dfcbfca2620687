// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <vector>

namespace piao::report {

/// A heading with the level at which it is written and the bookmark by which the contents find it.
struct ListedHeading {
    const Heading *heading = nullptr;
    int level = 1;
    QString bookmark;

    /// "2.1 Valore pubblico", on one line.
    QString title() const;
};

/// All headings in order; levels never jump.
std::vector<ListedHeading> headingsOf(const Document &document);

} // namespace piao::report
