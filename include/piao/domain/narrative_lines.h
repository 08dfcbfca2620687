// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

namespace piao::domain {

/// An item of a list without the lists below it: its place is told by its level, as word processors do.
struct FlatItem {
    int level = 1; ///< 1 to deepestList
    bool numbered = false;
    Inlines content;

    friend bool operator==(const FlatItem &, const FlatItem &) = default;
};

/// A narrative as a sequence without nesting, as editors and word processors keep it.
using NarrativeLine
    = std::variant<NarrativeHeading, NarrativeParagraph, FlatItem, NarrativeTable, NarrativePicture, LiveTable>;
using NarrativeLines = std::vector<NarrativeLine>;

NarrativeLines flattened(const Narrative &narrative);
/// Normalised. An item more than one level below the item before it is lifted to one; flattened() and back changes nothing.
Narrative assembled(NarrativeLines lines);

} // namespace piao::domain
