// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_replay.h"

#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"
#include "tree/id_index.h"
#include "tree/own_parts.h"
#include "tree/text_pool.h"

#include <algorithm>

namespace piao::document {

using domain::Kind;
using domain::RecordDescription;
using store::RowChange;
using store::RowChangeKind;

namespace {

bool isTreeLink(Kind kind)
{
    return kind == Kind::StrategicValue || kind == Kind::OperationalStrategic || kind == Kind::OperationalValue
        || kind == Kind::OperationalCentre;
}

bool tells(const RowChange &change, const char *column)
{
    const int field = domain::describe(change.key.kind).indexOf(column);
    return field >= 0 && (change.kind == RowChangeKind::Inserted || (change.changed & (quint64(1) << field)));
}

/// The columns of the plan that the tree shows.
bool changesTree(const RowChange &plan)
{
    for (const char *column : {"first_year", "year_count", "level1_singular", "level2_singular", "level3_singular", "level4_singular"}) {
        if (tells(plan, column))
            return true;
    }
    return false;
}

} // namespace

TreeImpact ObjectiveTree::apply(const ChangeNotice &notice)
{
    return TreeReplay(*this).apply(notice);
}

TreeImpact TreeReplay::apply(const ChangeNotice &notice)
{
    std::vector<const Change *> changes;
    for (const Change &change : notice.changes) {
        if (change.key.kind == Kind::Plan && changesTree(change))
            m_impact.everything = true;
        changes.push_back(&change);
    }
    m_impact.everything = m_impact.everything || notice.reset;
    if (m_impact.everything)
        return std::move(m_impact);
    // Each kind refers to earlier ones only, links come last: they leave first and arrive last.
    std::stable_sort(changes.begin(), changes.end(), [](auto *a, auto *b) { return a->key.kind < b->key.kind; });
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        if ((*it)->kind == RowChangeKind::Removed && isTreeLink((*it)->key.kind))
            link(**it, false);
    }
    for (const Change *change : changes) {
        if (change->kind != RowChangeKind::Removed)
            arrive(*change);
    }
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        if ((*it)->kind == RowChangeKind::Removed)
            leave(**it);
    }
    showSameCodes();
    return std::move(m_impact);
}

void TreeReplay::arrive(const Change &change)
{
    const Kind kind = change.key.kind;
    if (isTreeLink(kind))
        link(change, true);
    else if (isNode(kind))
        node(change);
    else if (kind == Kind::ResponsibilityCentre)
        centre(change);
    else if (kind == Kind::Indicator || kind == Kind::Phase)
        count(change);
}

void TreeReplay::leave(const Change &change)
{
    const Kind kind = change.key.kind;
    if (isNode(kind))
        removeNode(change);
    else if (kind == Kind::ResponsibilityCentre)
        removeCentre(change);
    else if (kind == Kind::Indicator || kind == Kind::Phase)
        count(change);
}

void TreeReplay::link(const Change &change, bool add)
{
    const auto &key = change.key;
    if (key.kind == Kind::OperationalValue)
        return narrow(change, add);
    if (key.kind == Kind::OperationalCentre)
        return carry(change, add);
    const Kind child = key.kind == Kind::StrategicValue ? Kind::StrategicObjective : Kind::OperationalObjective;
    const NodeSlot below = m_tree.find({child, key.id, {}});
    const NodeSlot above = m_tree.find({*kindAbove(child), key.part, {}});
    if (below != noSlot && above != noSlot)
        tie(below, above, change, add);
}

void TreeReplay::tie(NodeSlot child, NodeSlot parent, const Change &change, bool add)
{
    auto &children = m_tree.branchOf(parent).children;
    auto &parents = m_tree.branchOf(child).parents;
    const auto place = std::find_if(children.begin(), children.end(), [&](const auto &each) { return each.slot == child; });
    if (!add) {
        if (place != children.end())
            children.erase(place);
        std::erase(parents, parent);
    } else if (change.kind == RowChangeKind::Inserted) {
        children.push_back({child, change.after.integer("rank")});
        parents.push_back(parent);
    } else if (place != children.end() && tells(change, "rank")) {
        place->rank = change.after.integer("rank");
    }
    m_tree.sortTies(parent);
    m_impact.regrouped.insert(parent);
    m_impact.shown.insert(parent);
    m_impact.shown.insert(child);
    refreshTop(child);
    // Which values a strategic objective serves decides which of its children are narrowed away.
    if (change.key.kind == Kind::StrategicValue)
        m_impact.regrouped.insert(child);
}

void TreeReplay::narrow(const Change &change, bool add)
{
    const NodeSlot operational = m_tree.find({Kind::OperationalObjective, change.key.id, {}});
    const NodeSlot value = m_tree.find({Kind::PublicValue, change.key.part, {}});
    if (operational == noSlot || value == noSlot || change.kind == RowChangeKind::Updated)
        return;
    auto &narrowed = m_tree.branchOf(operational).narrowedTo;
    std::erase(narrowed, value);
    if (add)
        narrowed.push_back(value);
    for (const NodeSlot parent : m_tree.parentsOf(operational))
        m_impact.regrouped.insert(parent);
}

/// A centre that carries an operational objective.
void TreeReplay::carry(const Change &change, bool add)
{
    const NodeSlot operational = m_tree.find({Kind::OperationalObjective, change.key.id, {}});
    const int position = centrePosition(change.key.part);
    if (operational == noSlot || position < 0 || (change.kind == RowChangeKind::Updated && !tells(change, "rank")))
        return;
    auto &centres = m_tree.branchOf(operational).centres;
    std::erase_if(centres, [&](const auto &each) { return each.second == position; });
    if (add)
        centres.emplace_back(change.after.integer("rank"), position);
    m_tree.sortTies(operational);
    m_impact.shown.insert(operational);
}

void TreeReplay::node(const Change &change)
{
    NodeSlot slot = m_tree.find(change.key);
    if (change.kind == RowChangeKind::Inserted && slot == noSlot)
        slot = newSlot(change.key.kind, change.key.id);
    if (slot == noSlot)
        return;
    readNode(slot, change);
    m_impact.shown.insert(slot);
    if (tells(change, "rank"))
        reorderAbove(slot);
}

NodeSlot TreeReplay::newSlot(Kind kind, const QString &id)
{
    auto slot = NodeSlot(m_tree.m_nodes.size());
    if (m_tree.m_free.empty()) {
        m_tree.m_nodes.emplace_back();
    } else {
        slot = m_tree.m_free.back();
        m_tree.m_free.pop_back();
    }
    TreeNode &node = m_tree.m_nodes[size_t(slot)] = TreeNode();
    node.kind = kind;
    node.id = keep(id);
    if (kind != Kind::PerformanceObjective) {
        node.branch = int(m_tree.m_branches.size());
        m_tree.m_branches.emplace_back();
    }
    m_tree.m_ids[size_t(levelOf(kind) - 1)]->insert(node.id, slot);
    ++m_tree.m_counts[size_t(kind)];
    refreshTop(slot);
    return slot;
}

void TreeReplay::readNode(NodeSlot slot, const Change &change)
{
    TreeNode &node = m_tree.m_nodes[size_t(slot)];
    if (tells(change, "title"))
        node.title = keep(change.after.value("title"));
    if (tells(change, "number"))
        node.number = int(change.after.integer("number"));
    if (tells(change, "rank"))
        node.rank = change.after.integer("rank");
    if (tells(change, "year"))
        node.year = qint16(change.after.integer("year"));
    if (tells(change, "centre_id"))
        node.centre = centrePosition(change.after.text("centre_id"));
    for (const OwnPart &part : ownPartColumns) {
        if (part.kind == node.kind && tells(change, part.column))
            node.ownParts = NodeParts(change.after.has(part.column) ? node.ownParts | part.bit : node.ownParts & ~part.bit);
    }
    if (tells(change, "code")) {
        m_codes.insert(node.code);
        node.code = keep(change.after.value("code"));
        m_codes.insert(node.code);
    }
    if (tells(change, "operational_id"))
        hang(slot, m_tree.find({Kind::OperationalObjective, change.after.text("operational_id"), {}}));
}

void TreeReplay::hang(NodeSlot objective, NodeSlot operational)
{
    TreeNode &node = m_tree.m_nodes[size_t(objective)];
    const NodeSlot before = node.above;
    if (before != noSlot)
        std::erase_if(m_tree.branchOf(before).children, [&](const auto &each) { return each.slot == objective; });
    node.above = operational;
    if (operational != noSlot) {
        m_tree.branchOf(operational).children.push_back({objective, 0});
        m_tree.sortTies(operational);
    }
    for (const NodeSlot parent : {before, operational}) {
        if (parent == noSlot)
            continue;
        m_impact.regrouped.insert(parent);
        m_impact.shown.insert(parent);
    }
    refreshTop(objective);
}

void TreeReplay::removeNode(const Change &change)
{
    const NodeSlot slot = m_tree.find(change.key);
    if (slot == noSlot)
        return;
    TreeNode &node = m_tree.m_nodes[size_t(slot)];
    if (node.kind == Kind::PerformanceObjective)
        hang(slot, noSlot);
    m_tree.m_ids[size_t(levelOf(node.kind) - 1)]->remove(node.id);
    --m_tree.m_counts[size_t(node.kind)];
    // The texts stay until the slot is used again: a view may still ask for them while it takes the row away.
    node.id = {};
    m_tree.m_free.push_back(slot);
    refreshTop(slot);
    m_codes.insert(node.code);
}

void TreeReplay::centre(const Change &change)
{
    int position = centrePosition(change.key.id);
    if (position < 0) {
        position = int(m_tree.m_centres.size());
        m_tree.m_centres.push_back({keep(change.key.id), {}, {}});
        m_tree.m_centreIds->insert(m_tree.m_centres.back().id, position);
    }
    ObjectiveTree::Centre &centre = m_tree.m_centres[size_t(position)];
    if (tells(change, "code"))
        centre.code = keep(change.after.value("code"));
    if (tells(change, "name"))
        centre.name = keep(change.after.value("name"));
    for (NodeSlot slot = 0; slot < m_tree.slotCount(); ++slot) {
        const std::vector<int> centres = m_tree.centresOf(slot);
        if (std::find(centres.begin(), centres.end(), position) != centres.end())
            m_impact.shown.insert(slot);
    }
}

void TreeReplay::removeCentre(const Change &change)
{
    const int position = centrePosition(change.key.id);
    if (position < 0)
        return;
    m_tree.m_centreIds->remove(m_tree.m_centres[size_t(position)].id);
    m_tree.m_centres[size_t(position)] = {};
}

void TreeReplay::count(const Change &change)
{
    const RecordDescription &description = domain::describe(change.key.kind);
    const auto follow = [&](Kind kind, const char *column, int TreeNode::*member) {
        const int field = description.indexOf(column);
        const bool touched = change.kind != RowChangeKind::Updated || (change.changed & (quint64(1) << field));
        if (!touched)
            return;
        if (change.kind != RowChangeKind::Inserted)
            countAt(kind, change.before.at(field), member, -1);
        if (change.kind != RowChangeKind::Removed)
            countAt(kind, change.after.at(field), member, 1);
    };
    if (change.key.kind == Kind::Phase)
        return follow(Kind::PerformanceObjective, "objective_id", &TreeNode::phases);
    for (const Kind kind : treeLevels)
        follow(kind, ownerColumn(kind), &TreeNode::indicators);
}

void TreeReplay::countAt(Kind kind, const QVariant &id, int TreeNode::*member, int by)
{
    const NodeSlot slot = id.isValid() ? m_tree.find({kind, id.toString(), {}}) : noSlot;
    if (slot == noSlot)
        return;
    m_tree.m_nodes[size_t(slot)].*member += by;
    m_impact.shown.insert(slot);
}

std::string_view TreeReplay::keep(const QVariant &value)
{
    const QByteArray utf8 = value.toString().toUtf8();
    return m_tree.m_texts->keep({utf8.constData(), size_t(utf8.size())});
}

void TreeReplay::reorderAbove(NodeSlot slot)
{
    for (const NodeSlot parent : m_tree.parentsOf(slot)) {
        m_tree.sortTies(parent);
        m_impact.regrouped.insert(parent);
    }
    refreshTop(slot);
}

/// Puts a node into, or out of, the lists of those that stand at the top.
void TreeReplay::refreshTop(NodeSlot slot)
{
    const TreeNode &node = m_tree.at(slot);
    const bool value = node.kind == Kind::PublicValue;
    std::vector<NodeSlot> &tops = value ? m_tree.m_values : m_tree.m_parentless;
    const bool belongs = !node.id.empty() && (value || m_tree.parentsOf(slot).empty());
    const auto place = std::find(tops.begin(), tops.end(), slot);
    if (!belongs && place == tops.end())
        return;
    if (!belongs)
        tops.erase(place);
    else if (place == tops.end())
        tops.push_back(slot);
    m_tree.sortTops(tops);
    (value ? m_impact.roots : m_impact.parentless) = true;
}

/// A code that came or went may make another objective's code a repeated one, or no longer.
void TreeReplay::showSameCodes()
{
    m_codes.erase(std::string_view());
    if (m_codes.empty())
        return;
    m_tree.m_codesCounted = false;
    for (NodeSlot slot = 0; slot < m_tree.slotCount(); ++slot) {
        const TreeNode &node = m_tree.at(slot);
        if (node.kind == Kind::PerformanceObjective && !node.id.empty() && m_codes.count(node.code) > 0)
            m_impact.shown.insert(slot);
    }
}

int TreeReplay::centrePosition(const QString &id) const
{
    const QByteArray utf8 = id.toUtf8();
    return utf8.isEmpty() ? IdIndex::none : m_tree.m_centreIds->find({utf8.constData(), size_t(utf8.size())});
}

} // namespace piao::document
