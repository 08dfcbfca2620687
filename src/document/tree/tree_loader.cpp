// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_loader.h"

#include "piao/document/plan_reader.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "piao/store/row_cursor.h"
#include "tree/id_index.h"
#include "tree/own_parts.h"
#include "tree/text_pool.h"

#include <algorithm>

namespace piao::document {

using domain::Kind;
using store::RowCursor;

namespace {

/// SQL that gives the bits of a kind's columns that are filled.
std::string partBits(Kind kind)
{
    std::string sql = "0";
    for (const OwnPart &part : ownPartColumns) {
        if (part.kind == kind)
            sql += std::string(" + (") + part.column + " IS NOT NULL) * " + std::to_string(part.bit);
    }
    return sql;
}

} // namespace

domain::Result<ObjectiveTree> ObjectiveTree::load(store::Connection &connection)
{
    ObjectiveTree tree;
    const auto loaded = store::guarded(connection, [&] { TreeLoader(tree, connection).load(); });
    if (!loaded)
        return loaded.error();
    return tree;
}

void TreeLoader::load()
{
    readPlan();
    readCentres();
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective})
        readBranches(kind);
    readObjectives();
    readLinks(Kind::StrategicObjective);
    readLinks(Kind::OperationalObjective);
    readNarrowing();
    readOperationalCentres();
    readCounts();
    sort();
}

void TreeLoader::readPlan()
{
    PlanReader reader(m_connection);
    const domain::Record plan = reader.plan();
    m_tree.m_years = reader.years();
    m_tree.m_levelNames = {plan.text("level1_singular"), plan.text("level2_singular"), plan.text("level3_singular"),
        plan.text("level4_singular")};
}

void TreeLoader::readCentres()
{
    RowCursor row(m_connection, "SELECT id, code, name FROM centre ORDER BY rank, id");
    TextPool &texts = *m_tree.m_texts;
    while (row.next()) {
        m_tree.m_centres.push_back({texts.keep(row.text(0)), texts.keep(row.text(1)), texts.keep(row.text(2))});
        m_tree.m_centreIds->insert(m_tree.m_centres.back().id, int(m_tree.m_centres.size()) - 1);
    }
}

/// Columns 0 to 4 of each node's query: id, code, title, rank, parts.
NodeSlot TreeLoader::addNode(Kind kind, const RowCursor &row)
{
    const auto slot = NodeSlot(m_tree.m_nodes.size());
    TreeNode &node = m_tree.m_nodes.emplace_back();
    TextPool &texts = *m_tree.m_texts;
    node.kind = kind;
    node.id = texts.keep(row.text(0));
    node.code = texts.keep(row.text(1));
    node.title = texts.keep(row.text(2));
    node.rank = row.integer(3);
    node.ownParts = NodeParts(row.integer(4));
    m_tree.m_ids[size_t(levelOf(kind) - 1)]->insert(node.id, slot);
    ++m_tree.m_counts[size_t(kind)];
    return slot;
}

void TreeLoader::readBranches(Kind kind)
{
    RowCursor row(m_connection, "SELECT id, code, title, rank, " + partBits(kind) + ", number FROM " + domain::describe(kind).table);
    while (row.next()) {
        TreeNode &node = m_tree.m_nodes[size_t(addNode(kind, row))];
        node.number = int(row.integer(5));
        node.branch = int(m_tree.m_branches.size());
        m_tree.m_branches.emplace_back();
    }
}

void TreeLoader::readObjectives()
{
    const qint64 count = m_connection.scalar("SELECT count(*) FROM performance_objective");
    m_tree.m_nodes.reserve(m_tree.m_nodes.size() + size_t(count));
    m_tree.m_ids[3]->reserve(size_t(count));
    RowCursor row(m_connection, "SELECT id, code, title, rank, " + partBits(Kind::PerformanceObjective)
            + ", year, operational_id, centre_id FROM performance_objective");
    while (row.next()) {
        const NodeSlot slot = addNode(Kind::PerformanceObjective, row);
        TreeNode &node = m_tree.m_nodes[size_t(slot)];
        node.year = qint16(row.integer(5));
        node.above = slotOf(Kind::OperationalObjective, row.text(6));
        node.centre = m_tree.m_centreIds->find(row.text(7));
        if (node.above != noSlot)
            m_tree.branchOf(node.above).children.push_back({slot, 0});
    }
}

NodeSlot TreeLoader::slotOf(Kind kind, std::string_view id) const
{
    return m_tree.m_ids[size_t(levelOf(kind) - 1)]->find(id);
}

void TreeLoader::readLinks(Kind child)
{
    const ParentTie &tie = tieOf(child);
    RowCursor row(m_connection, std::string("SELECT ") + tie.childColumn + ", " + tie.parentColumn + ", rank FROM "
            + domain::describe(*tie.link).table);
    while (row.next()) {
        const NodeSlot below = slotOf(child, row.text(0));
        const NodeSlot above = slotOf(*kindAbove(child), row.text(1));
        if (below == noSlot || above == noSlot)
            continue;
        m_tree.branchOf(above).children.push_back({below, row.integer(2)});
        m_tree.branchOf(below).parents.push_back(above);
    }
}

void TreeLoader::readNarrowing()
{
    RowCursor row(m_connection, "SELECT operational_id, value_id FROM operational_value");
    while (row.next()) {
        const NodeSlot operational = slotOf(Kind::OperationalObjective, row.text(0));
        const NodeSlot value = slotOf(Kind::PublicValue, row.text(1));
        if (operational != noSlot && value != noSlot)
            m_tree.branchOf(operational).narrowedTo.push_back(value);
    }
}

void TreeLoader::readOperationalCentres()
{
    RowCursor row(m_connection, "SELECT operational_id, centre_id, rank FROM operational_centre");
    while (row.next()) {
        const NodeSlot operational = slotOf(Kind::OperationalObjective, row.text(0));
        const int centre = m_tree.m_centreIds->find(row.text(1));
        if (operational != noSlot && centre >= 0)
            m_tree.branchOf(operational).centres.push_back({row.integer(2), centre});
    }
}

void TreeLoader::readCounts()
{
    const auto count = [this](Kind kind, const std::string &table, const std::string &column, int TreeNode::*member) {
        // Answered from the index on the column alone.
        RowCursor row(m_connection, "SELECT " + column + ", count(*) FROM " + table + " WHERE " + column
                + " IS NOT NULL GROUP BY " + column);
        while (row.next()) {
            if (const NodeSlot slot = slotOf(kind, row.text(0)); slot != noSlot)
                m_tree.m_nodes[size_t(slot)].*member = int(row.integer(1));
        }
    };
    for (const Kind kind : treeLevels)
        count(kind, "indicator", ownerColumn(kind), &TreeNode::indicators);
    count(Kind::PerformanceObjective, "phase", "objective_id", &TreeNode::phases);
}

void TreeLoader::sort()
{
    for (NodeSlot slot = 0; slot < m_tree.slotCount(); ++slot) {
        const TreeNode &node = m_tree.at(slot);
        if (node.branch >= 0)
            m_tree.sortTies(slot);
        if (node.kind == Kind::PublicValue)
            m_tree.m_values.push_back(slot);
        else if (m_tree.parentsOf(slot).empty())
            m_tree.m_parentless.push_back(slot);
    }
    m_tree.sortTops(m_tree.m_values);
    m_tree.sortTops(m_tree.m_parentless);
}

} // namespace piao::document
