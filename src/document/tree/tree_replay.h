// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/objective_tree.h"

#include <string_view>
#include <unordered_set>

namespace piao::document {

/// Follows one change notice in an ObjectiveTree, and tells what it means for those who show it.
class TreeReplay
{
public:
    explicit TreeReplay(ObjectiveTree &tree) : m_tree(tree) {}

    TreeImpact apply(const ChangeNotice &notice);

private:
    using Change = store::RowChange;

    void arrive(const Change &change);
    void leave(const Change &change);

    void link(const Change &change, bool add);
    void tie(NodeSlot child, NodeSlot parent, const Change &change, bool add);
    void narrow(const Change &change, bool add);
    void carry(const Change &change, bool add);
    void node(const Change &change);
    void readNode(NodeSlot slot, const Change &change);
    void hang(NodeSlot objective, NodeSlot operational);
    void removeNode(const Change &change);
    void centre(const Change &change);
    void removeCentre(const Change &change);
    void count(const Change &change);
    void countAt(domain::Kind kind, const QVariant &id, int TreeNode::*member, int by);

    NodeSlot newSlot(domain::Kind kind, const QString &id);
    std::string_view keep(const QVariant &value);
    void reorderAbove(NodeSlot slot);
    void refreshTop(NodeSlot slot);
    void showSameCodes();
    int centrePosition(const QString &id) const;

    ObjectiveTree &m_tree;
    TreeImpact m_impact;
    std::unordered_set<std::string_view> m_codes; ///< that came or went
};

} // namespace piao::document
