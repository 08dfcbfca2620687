// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/objective_tree.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace piao::models {

using document::NodeSlot;
using document::noSlot;
using document::ObjectiveTree;
using document::TreeImpact;

/// One row of the tree: a record under one of its parents.
struct TreeRow {
    TreeRow *parent = nullptr;
    NodeSlot slot = noSlot;  ///< noSlot: the root; NodeTree::groupSlot: the group of nodes without parent
    NodeSlot value = noSlot; ///< the public value at the top of the branch
    quint32 serial = 0;
    int row = 0;
    std::vector<std::unique_ptr<TreeRow>> children;
    mutable int count = -1; ///< performance objectives below, when `countEpoch` is the tree's
    mutable quint32 countEpoch = 0;
};

/// Told before and after rows come, go and move, as a QAbstractItemModel must tell its views.
class RowListener
{
public:
    virtual ~RowListener() = default;
    virtual void rowsWillCome(TreeRow *parent, int first, int last) = 0;
    virtual void rowsCame() = 0;
    virtual void rowsWillGo(TreeRow *parent, int first, int last) = 0;
    virtual void rowsWent() = 0;
    /// `row` of `from` goes before `before` of `to`, counted before the move.
    virtual void rowWillMove(TreeRow *from, int row, TreeRow *to, int before) = 0;
    virtual void rowMoved() = 0;
};

/// The nodes of the objectives tree: a record has one under each of its parents. Follows the plan's tree with the fewest
/// row changes, so that selection and expansion survive what a person does elsewhere.
class NodeTree
{
public:
    static constexpr NodeSlot groupSlot = -2;

    explicit NodeTree(RowListener &listener);

    /// What hangs under what; nothing while there is no plan.
    std::optional<ObjectiveTree> &plan() { return m_plan; }
    const std::optional<ObjectiveTree> &plan() const { return m_plan; }
    TreeRow *root() const { return m_root.get(); }
    const std::vector<TreeRow *> &nodesOf(NodeSlot slot) const;
    quint32 serialEnd() const { return m_nextSerial; }

    /// All nodes anew from the plan; the caller resets the model around it.
    void build();
    /// Brings the nodes of all records that `impact` regroups into their new order.
    void sync(const TreeImpact &impact);

    /// Performance objectives below; those with the same code count once.
    int countBelow(const TreeRow *node) const;
    int countBelow(const TreeRow *node, const std::function<bool(quint32 serial)> &counts) const;
    /// Code, title and centres, folded, on lines of their own; made when first asked for.
    std::string_view searchText(NodeSlot slot) const;

private:
    std::vector<NodeSlot> wanted(const TreeRow *node) const;
    std::unique_ptr<TreeRow> make(TreeRow *parent, NodeSlot slot);
    void fill(TreeRow *node);
    void forget(TreeRow *node);
    void renumber(TreeRow *parent, int from);
    std::vector<TreeRow *> regroupedNodes(const TreeImpact &impact, int depth) const;
    void dropUnwanted(TreeRow *node, const TreeImpact &impact);
    TreeRow *newHomeOf(const TreeRow *node, const TreeImpact &impact) const;
    void arrange(TreeRow *node);
    void arrangeBelow(TreeRow *node);
    int insertRun(TreeRow *node, const std::vector<NodeSlot> &records, int at);
    void move(TreeRow *from, int row, TreeRow *to, int before);
    void setValue(TreeRow *node);

    RowListener &m_listener;
    std::optional<ObjectiveTree> m_plan;
    std::unique_ptr<TreeRow> m_root;
    std::vector<std::vector<TreeRow *>> m_nodes; ///< by slot
    quint32 m_nextSerial = 1;
    quint32 m_countEpoch = 1;
    mutable std::vector<std::string> m_searchTexts; ///< by slot; empty: not made yet
};

} // namespace piao::models
