// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/objective_tree.h"

#include <string_view>

namespace piao::store {
class RowCursor;
}

namespace piao::document {

/// Fills an empty ObjectiveTree from the file. The rows come unordered; memory sorts them faster than the file does.
class TreeLoader
{
public:
    TreeLoader(ObjectiveTree &tree, store::Connection &connection) : m_tree(tree), m_connection(connection) {}

    /// Throws SQLite::Exception.
    void load();

private:
    void readPlan();
    void readCentres();
    void readBranches(domain::Kind kind);
    void readObjectives();
    NodeSlot addNode(domain::Kind kind, const store::RowCursor &row);
    void readLinks(domain::Kind child);
    void readNarrowing();
    void readOperationalCentres();
    void readCounts();
    void sort();
    NodeSlot slotOf(domain::Kind kind, std::string_view id) const;

    ObjectiveTree &m_tree;
    store::Connection &m_connection;
};

} // namespace piao::document
