// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"
#include "piao/domain/record.h"
#include "piao/store/connection.h"

#include <optional>
#include <vector>

namespace piao::document {

/// A node among those under the same parent, and the record that holds its place: the link on levels 2 and 3, the
/// node itself on levels 1 and 4 and where there is no parent.
struct Sibling {
    domain::RecordKey node;
    domain::RecordKey ranked;
    std::optional<qint64> rank;
};

/// The children of that kind under `parent` (null: public values, or nodes without parent), in the order of the tree, which is
/// the order of ObjectiveTree. Throws SQLite::Exception.
std::vector<Sibling> siblingsUnder(store::Connection &connection, domain::Kind kind, const domain::RecordKey &parent);

/// The parents of a node, in the order of their own keys. Throws SQLite::Exception.
std::vector<domain::RecordKey> parentsOf(PlanReader &reader, const domain::RecordKey &node);

/// The position of a node in the list; -1 when it is not there.
int positionOf(const std::vector<Sibling> &siblings, const domain::RecordKey &node);

/// Writes the ranks that the list's order needs, the fewest possible.
domain::Result<void> writeOrder(UnitOfWork &unit, const std::vector<Sibling> &wanted);

} // namespace piao::document
