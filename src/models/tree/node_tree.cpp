// SPDX-License-Identifier: EUPL-1.2
#include "tree/node_tree.h"

#include "piao/domain/text_fold.h"

#include <algorithm>
#include <unordered_set>

namespace piao::models {

using domain::Kind;

namespace {

int depthOf(const TreeRow *node)
{
    int depth = 0;
    for (; node->parent; node = node->parent)
        ++depth;
    return depth;
}

bool holds(const std::vector<NodeSlot> &records, NodeSlot slot)
{
    return std::find(records.begin(), records.end(), slot) != records.end();
}

TreeRow *childWith(const TreeRow *node, NodeSlot slot)
{
    for (const auto &child : node->children) {
        if (child->slot == slot)
            return child.get();
    }
    return nullptr;
}

} // namespace

NodeTree::NodeTree(RowListener &listener) : m_listener(listener), m_root(std::make_unique<TreeRow>()) {}

const std::vector<TreeRow *> &NodeTree::nodesOf(NodeSlot slot) const
{
    static const std::vector<TreeRow *> none;
    return slot >= 0 && size_t(slot) < m_nodes.size() ? m_nodes[size_t(slot)] : none;
}

void NodeTree::build()
{
    m_nodes.clear();
    m_searchTexts.clear();
    m_root = std::make_unique<TreeRow>();
    ++m_countEpoch;
    if (!m_plan)
        return;
    m_nodes.resize(size_t(m_plan->slotCount()));
    fill(m_root.get());
}

std::vector<NodeSlot> NodeTree::wanted(const TreeRow *node) const
{
    if (node->slot == groupSlot)
        return m_plan->parentless();
    if (node != m_root.get())
        return m_plan->childrenOf(node->slot, node->value);
    std::vector<NodeSlot> records = m_plan->values();
    if (!m_plan->parentless().empty())
        records.push_back(groupSlot);
    return records;
}

std::unique_ptr<TreeRow> NodeTree::make(TreeRow *parent, NodeSlot slot)
{
    auto node = std::make_unique<TreeRow>();
    node->parent = parent;
    node->slot = slot;
    node->serial = m_nextSerial++;
    setValue(node.get());
    if (slot >= 0) {
        if (size_t(slot) >= m_nodes.size())
            m_nodes.resize(size_t(m_plan->slotCount()));
        m_nodes[size_t(slot)].push_back(node.get());
    }
    return node;
}

void NodeTree::setValue(TreeRow *node)
{
    const bool isValue = node->slot >= 0 && m_plan->at(node->slot).kind == Kind::PublicValue;
    node->value = isValue ? node->slot : (node->parent ? node->parent->value : noSlot);
}

void NodeTree::fill(TreeRow *node)
{
    const std::vector<NodeSlot> records = wanted(node);
    node->children.reserve(records.size());
    for (const NodeSlot slot : records) {
        node->children.push_back(make(node, slot));
        node->children.back()->row = int(node->children.size()) - 1;
        fill(node->children.back().get());
    }
}

void NodeTree::forget(TreeRow *node)
{
    for (const auto &child : node->children)
        forget(child.get());
    if (node->slot >= 0)
        std::erase(m_nodes[size_t(node->slot)], node);
}

void NodeTree::renumber(TreeRow *parent, int from)
{
    for (size_t row = size_t(from); row < parent->children.size(); ++row)
        parent->children[row]->row = int(row);
}

void NodeTree::sync(const TreeImpact &impact)
{
    ++m_countEpoch;
    for (const NodeSlot slot : impact.shown) {
        if (size_t(slot) < m_searchTexts.size())
            m_searchTexts[size_t(slot)].clear();
    }
    // First what leaves, then what comes: a node that leaves one parent and comes to another is then one move.
    constexpr int deepest = 4;
    for (int depth = 0; depth <= deepest; ++depth) {
        for (TreeRow *node : regroupedNodes(impact, depth))
            dropUnwanted(node, impact);
    }
    for (int depth = 0; depth <= deepest; ++depth) {
        for (TreeRow *node : regroupedNodes(impact, depth))
            arrange(node);
    }
}

std::vector<TreeRow *> NodeTree::regroupedNodes(const TreeImpact &impact, int depth) const
{
    std::vector<TreeRow *> nodes;
    if (depth == 0) {
        if (impact.roots || impact.parentless)
            nodes.push_back(m_root.get());
        return nodes;
    }
    if (depth == 1 && impact.parentless) {
        if (TreeRow *group = childWith(m_root.get(), groupSlot))
            nodes.push_back(group);
    }
    for (const NodeSlot slot : impact.regrouped) {
        for (TreeRow *node : nodesOf(slot)) {
            if (depthOf(node) == depth)
                nodes.push_back(node);
        }
    }
    return nodes;
}

void NodeTree::dropUnwanted(TreeRow *node, const TreeImpact &impact)
{
    const std::vector<NodeSlot> records = wanted(node);
    const QSet<NodeSlot> stay(records.begin(), records.end());
    for (int row = int(node->children.size()) - 1; row >= 0; --row) {
        TreeRow *child = node->children[size_t(row)].get();
        // The empty group goes last, when its nodes have had the chance to move out of it.
        if (stay.contains(child->slot) || child->slot == groupSlot)
            continue;
        if (TreeRow *home = newHomeOf(child, impact)) {
            move(node, row, home, int(home->children.size()));
            arrangeBelow(child);
            continue;
        }
        m_listener.rowsWillGo(node, row, row);
        forget(child);
        node->children.erase(node->children.begin() + row);
        renumber(node, row);
        m_listener.rowsWent();
    }
}

/// Where a node that leaves its parent is wanted now and not there yet; nullptr when nowhere.
TreeRow *NodeTree::newHomeOf(const TreeRow *node, const TreeImpact &impact) const
{
    if (node->slot < 0 || m_plan->at(node->slot).id.empty())
        return nullptr;
    const std::span<const NodeSlot> parents = m_plan->parentsOf(node->slot);
    if (parents.empty() && impact.parentless) {
        TreeRow *group = childWith(m_root.get(), groupSlot);
        return group && !childWith(group, node->slot) ? group : nullptr;
    }
    for (const NodeSlot parent : parents) {
        if (!impact.regrouped.contains(parent))
            continue;
        for (TreeRow *home : nodesOf(parent)) {
            if (home != node->parent && holds(wanted(home), node->slot) && !childWith(home, node->slot))
                return home;
        }
    }
    return nullptr;
}

void NodeTree::arrangeBelow(TreeRow *node)
{
    setValue(node);
    const std::vector<NodeSlot> records = wanted(node);
    for (int row = int(node->children.size()) - 1; row >= 0; --row) {
        if (holds(records, node->children[size_t(row)]->slot))
            continue;
        m_listener.rowsWillGo(node, row, row);
        forget(node->children[size_t(row)].get());
        node->children.erase(node->children.begin() + row);
        renumber(node, row);
        m_listener.rowsWent();
    }
    arrange(node);
    for (const auto &child : node->children)
        arrangeBelow(child.get());
}

void NodeTree::arrange(TreeRow *node)
{
    const std::vector<NodeSlot> records = wanted(node);
    QHash<NodeSlot, int> place;
    for (size_t i = 0; i < records.size(); ++i)
        place.insert(records[i], int(i));
    for (int row = 0; row < int(records.size()); ++row) {
        if (row < int(node->children.size()) && node->children[size_t(row)]->slot == records[size_t(row)])
            continue;
        TreeRow *there = childWith(node, records[size_t(row)]);
        if (!there) {
            row = insertRun(node, records, row) - 1;
        } else if (there->row == row + 1 && place.value(node->children[size_t(row)]->slot) > row) {
            // One node went down: moving it is one move, moving all the others up would be many.
            const int target = std::min(place.value(node->children[size_t(row)]->slot) + 1, int(node->children.size()));
            move(node, row, node, target);
            --row;
        } else {
            move(node, there->row, node, row);
        }
    }
    if (int(node->children.size()) > int(records.size())) { // the group, empty now
        const int last = int(node->children.size()) - 1;
        m_listener.rowsWillGo(node, int(records.size()), last);
        for (int row = last; row >= int(records.size()); --row) {
            forget(node->children[size_t(row)].get());
            node->children.pop_back();
        }
        m_listener.rowsWent();
    }
}

/// Inserts the records from `at` on that are not among the node's children; returns the row after the last one.
int NodeTree::insertRun(TreeRow *node, const std::vector<NodeSlot> &records, int at)
{
    std::vector<std::unique_ptr<TreeRow>> run;
    for (size_t i = size_t(at); i < records.size() && !childWith(node, records[i]); ++i)
        run.push_back(make(node, records[i]));
    const int count = int(run.size());
    m_listener.rowsWillCome(node, at, at + count - 1);
    for (const auto &fresh : run)
        fill(fresh.get());
    node->children.insert(node->children.begin() + at, std::make_move_iterator(run.begin()), std::make_move_iterator(run.end()));
    renumber(node, at);
    m_listener.rowsCame();
    return at + count;
}

void NodeTree::move(TreeRow *from, int row, TreeRow *to, int before)
{
    m_listener.rowWillMove(from, row, to, before);
    std::unique_ptr<TreeRow> node = std::move(from->children[size_t(row)]);
    from->children.erase(from->children.begin() + row);
    const int target = from == to && row < before ? before - 1 : before;
    node->parent = to;
    to->children.insert(to->children.begin() + target, std::move(node));
    renumber(from, from == to ? std::min(row, target) : row);
    if (from != to)
        renumber(to, target);
    m_listener.rowMoved();
}

int NodeTree::countBelow(const TreeRow *node) const
{
    if (node->countEpoch != m_countEpoch) {
        node->count = countBelow(node, [](quint32) { return true; });
        node->countEpoch = m_countEpoch;
    }
    return node->count;
}

int NodeTree::countBelow(const TreeRow *node, const std::function<bool(quint32 serial)> &counts) const
{
    int count = 0;
    std::unordered_set<std::string_view> codes;
    std::unordered_set<NodeSlot> withoutCode;
    const auto visit = [&](auto &&self, const TreeRow *from) -> void {
        for (const auto &child : from->children) {
            if (child->slot >= 0 && m_plan->at(child->slot).kind == Kind::PerformanceObjective && counts(child->serial)) {
                const std::string_view code = m_plan->at(child->slot).code;
                count += (code.empty() ? withoutCode.insert(child->slot).second : codes.insert(code).second) ? 1 : 0;
            }
            self(self, child.get());
        }
    };
    visit(visit, node);
    return count;
}

std::string_view NodeTree::searchText(NodeSlot slot) const
{
    if (size_t(slot) >= m_searchTexts.size())
        m_searchTexts.resize(size_t(m_plan->slotCount()));
    std::string &text = m_searchTexts[size_t(slot)];
    if (text.empty()) {
        domain::appendFolded(m_plan->at(slot).code, text);
        text += '\n';
        domain::appendFolded(m_plan->at(slot).title, text);
        for (const int centre : m_plan->centresOf(slot)) {
            text += '\n';
            domain::appendFolded(m_plan->centres()[size_t(centre)].code, text);
        }
    }
    return text;
}

} // namespace piao::models
