// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/objective_tree.h"

#include "piao/document/tree_levels.h"
#include "tree/id_index.h"
#include "tree/own_parts.h"
#include "tree/text_pool.h"

#include <algorithm>
#include <tuple>

namespace piao::document {

using domain::Kind;
using domain::RecordKey;

namespace {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool holds(const std::vector<NodeSlot> &list, NodeSlot slot)
{
    return std::find(list.begin(), list.end(), slot) != list.end();
}

} // namespace

ObjectiveTree::ObjectiveTree() : m_texts(std::make_shared<TextPool>()), m_centreIds(std::make_unique<IdIndex>())
{
    for (size_t level = 0; level < treeLevels.size(); ++level)
        m_ids.push_back(std::make_unique<IdIndex>());
}

ObjectiveTree::~ObjectiveTree() = default;
ObjectiveTree::ObjectiveTree(ObjectiveTree &&) noexcept = default;
ObjectiveTree &ObjectiveTree::operator=(ObjectiveTree &&) noexcept = default;

NodeSlot ObjectiveTree::find(const RecordKey &key) const
{
    const int level = levelOf(key.kind);
    if (level == 0)
        return noSlot;
    const QByteArray id = key.id.toUtf8();
    return m_ids[size_t(level - 1)]->find({id.constData(), size_t(id.size())});
}

RecordKey ObjectiveTree::keyOf(NodeSlot slot) const
{
    return {at(slot).kind, toQString(at(slot).id), {}};
}

QString ObjectiveTree::code(NodeSlot slot) const
{
    return toQString(at(slot).code);
}

QString ObjectiveTree::title(NodeSlot slot) const
{
    return toQString(at(slot).title);
}

std::vector<NodeSlot> ObjectiveTree::childrenOf(NodeSlot parent, NodeSlot value) const
{
    std::vector<NodeSlot> children;
    if (at(parent).branch < 0)
        return children;
    const bool narrowing = value != noSlot && at(parent).kind == Kind::StrategicObjective;
    const Branch &branch = branchOf(parent);
    children.reserve(branch.children.size());
    for (const Child &child : branch.children) {
        if (!narrowing || isShownUnder(child.slot, parent, value))
            children.push_back(child.slot);
    }
    return children;
}

bool ObjectiveTree::isShownUnder(NodeSlot operational, NodeSlot strategic, NodeSlot value) const
{
    const std::vector<NodeSlot> &narrowed = branchOf(operational).narrowedTo;
    if (narrowed.empty() || holds(narrowed, value))
        return true;
    const std::vector<NodeSlot> &served = branchOf(strategic).parents;
    return std::none_of(served.begin(), served.end(), [&](NodeSlot each) { return holds(narrowed, each); });
}

std::span<const NodeSlot> ObjectiveTree::parentsOf(NodeSlot slot) const
{
    const TreeNode &node = at(slot);
    if (node.branch >= 0)
        return branchOf(slot).parents;
    return node.above == noSlot ? std::span<const NodeSlot>() : std::span<const NodeSlot>(&node.above, 1);
}

std::vector<int> ObjectiveTree::centresOf(NodeSlot slot) const
{
    const TreeNode &node = at(slot);
    std::vector<int> positions;
    if (node.branch < 0) {
        if (node.centre >= 0)
            positions.push_back(node.centre);
        return positions;
    }
    for (const auto &[rank, position] : branchOf(slot).centres)
        positions.push_back(position);
    return positions;
}

QString ObjectiveTree::centreCodes(NodeSlot slot) const
{
    QStringList codes;
    for (const int position : centresOf(slot)) {
        const Centre &centre = m_centres[size_t(position)];
        codes.append(toQString(centre.code.empty() ? centre.name : centre.code));
    }
    return codes.join(QLatin1Char(' '));
}

NodeParts ObjectiveTree::partsOf(NodeSlot slot) const
{
    const TreeNode &node = at(slot);
    NodeParts parts = NodeParts(node.ownParts & ~(politicalOwnerBit | technicalOwnerBit));
    const auto add = [&](bool present, NodePart part) { parts |= present ? bitOf(part) : NodeParts(0); };
    add(!node.code.empty(), NodePart::Code);
    add(!node.title.empty(), NodePart::Title);
    add(node.year != 0, NodePart::Year);
    add(node.indicators > 0, NodePart::Indicators);
    add(node.phases > 0, NodePart::Phases);
    add(node.centre >= 0 || (node.branch >= 0 && !branchOf(slot).centres.empty()), NodePart::Centre);
    add(node.kind == Kind::StrategicObjective && (node.ownParts & (politicalOwnerBit | technicalOwnerBit)), NodePart::Owner);
    add(!parentsOf(slot).empty(), NodePart::Parent);
    add(node.branch >= 0 && !branchOf(slot).children.empty(), NodePart::Children);
    return parts;
}

bool ObjectiveTree::isCodeRepeated(NodeSlot slot) const
{
    const TreeNode &node = at(slot);
    if (node.kind != Kind::PerformanceObjective || node.code.empty())
        return false;
    if (!m_codesCounted) {
        m_codeUse.clear();
        m_codeUse.reserve(m_nodes.size());
        for (const TreeNode &each : m_nodes) {
            if (each.kind == Kind::PerformanceObjective && !each.id.empty() && !each.code.empty())
                ++m_codeUse[each.code];
        }
        m_codesCounted = true;
    }
    const auto found = m_codeUse.find(node.code);
    return found != m_codeUse.end() && found->second > 1;
}

bool ObjectiveTree::isYearOutside(NodeSlot slot) const
{
    const int year = at(slot).year;
    return year != 0 && !m_years.empty() && std::find(m_years.begin(), m_years.end(), year) == m_years.end();
}

bool ObjectiveTree::isBefore(const Child &left, const Child &right) const
{
    const TreeNode &a = at(left.slot);
    const TreeNode &b = at(right.slot);
    return std::tie(left.rank, a.rank, a.id) < std::tie(right.rank, b.rank, b.id);
}

void ObjectiveTree::sortTies(NodeSlot slot)
{
    Branch &branch = branchOf(slot);
    std::sort(branch.children.begin(), branch.children.end(), [this](const Child &a, const Child &b) { return isBefore(a, b); });
    std::sort(branch.centres.begin(), branch.centres.end(), [this](const auto &a, const auto &b) {
        return std::tie(a.first, m_centres[size_t(a.second)].id) < std::tie(b.first, m_centres[size_t(b.second)].id);
    });
}

void ObjectiveTree::sortTops(std::vector<NodeSlot> &tops) const
{
    std::sort(tops.begin(), tops.end(), [this](NodeSlot left, NodeSlot right) {
        const TreeNode &a = at(left);
        const TreeNode &b = at(right);
        return std::tie(a.kind, a.rank, a.id) < std::tie(b.kind, b.rank, b.id);
    });
}

QString ObjectiveTree::toText() const
{
    QString text;
    for (const NodeSlot value : m_values)
        appendText(text, value, value, 0);
    for (const NodeSlot slot : m_parentless) {
        text += QLatin1String("? ");
        appendText(text, slot, noSlot, 0);
    }
    return text;
}

void ObjectiveTree::appendText(QString &text, NodeSlot slot, NodeSlot value, int depth) const
{
    const Completeness complete = completeness(slot);
    text += QString(depth * 2, QLatin1Char(' '))
        + QStringLiteral("%1 %2 %3 [%4] %5/%6\n")
              .arg(code(slot), title(slot), at(slot).year == 0 ? QString() : QString::number(at(slot).year),
                  centreCodes(slot), QString::number(complete.present), QString::number(complete.needed));
    for (const NodeSlot child : childrenOf(slot, value))
        appendText(text, child, value, depth + 1);
}

} // namespace piao::document
