// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

namespace piao::document {

/// A node where it hangs: a node under two parents is two of these. `parent` is null for a public value and for a
/// node without parent.
struct NodeAt {
    domain::RecordKey node;
    domain::RecordKey parent;

    friend bool operator==(const NodeAt &, const NodeAt &) = default;
};

/// Where nodes come to stand: under `parent` (null: at the top), before the node `before` (null: last).
struct TreePlace {
    domain::RecordKey parent;
    domain::RecordKey before;
};

} // namespace piao::document
