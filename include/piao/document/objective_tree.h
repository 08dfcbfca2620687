// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/change_notice.h"
#include "piao/document/completeness.h"
#include "piao/document/tree_place.h"
#include "piao/store/connection.h"

#include <QSet>
#include <QString>

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace piao::document {

class TextPool;
class IdIndex;

/// Position of a node in ObjectiveTree; stays the same while the node lives.
using NodeSlot = int;
inline constexpr NodeSlot noSlot = -1;

/// One node of the four levels. The texts are UTF-8 in memory of the tree; QStrings are made when a row is shown.
struct TreeNode {
    domain::Kind kind = domain::Kind::PublicValue;
    NodeParts ownParts = 0; ///< for ObjectiveTree::partsOf
    qint16 year = 0;        ///< 0: not given, or none on this level
    int number = 0;
    std::string_view id;    ///< empty: the slot is free
    std::string_view code;
    std::string_view title;
    qint64 rank = 0;
    int indicators = 0;
    int phases = 0;
    int centre = -1;         ///< level 4: position in centres()
    NodeSlot above = noSlot; ///< level 4: its operational objective
    int branch = -1;         ///< levels 1 to 3: where its ties are
};

/// What a change means for those who show the tree.
struct TreeImpact {
    QSet<NodeSlot> shown;     ///< what a row shows of them changed
    QSet<NodeSlot> regrouped; ///< their children changed, or the order of these
    bool roots = false;       ///< the same for the public values
    bool parentless = false;  ///< the same for the nodes without a parent
    bool everything = false;  ///< load anew
};

/// The objectives tree in memory: read in one go, kept in step with the plan by its change notices. It knows what hangs
/// under what; rows, selection and expansion are for the models.
///
/// The order of children is that of the link's rank (of the own rank on level 1 and 4), then the own rank, then the id.
/// An operational objective under a strategic one that serves several values shows under each, unless it is narrowed
/// to some of them; narrowed to none of them, it shows under each all the same, for it must be seen somewhere.
/// A node of level 2 to 4 without a parent is among parentless().
class ObjectiveTree
{
public:
    struct Centre {
        std::string_view id;
        std::string_view code;
        std::string_view name;
    };

    /// @param connection the document's own, or a snapshot's
    static domain::Result<ObjectiveTree> load(store::Connection &connection);
    ~ObjectiveTree();
    ObjectiveTree(ObjectiveTree &&) noexcept;
    ObjectiveTree &operator=(ObjectiveTree &&) noexcept;

    /// Follows one notice. When the answer says `everything`, the tree is as before and must be loaded anew.
    TreeImpact apply(const ChangeNotice &notice);

    NodeSlot slotCount() const { return NodeSlot(m_nodes.size()); }
    const TreeNode &at(NodeSlot slot) const { return m_nodes[size_t(slot)]; }
    NodeSlot find(const domain::RecordKey &key) const;
    domain::RecordKey keyOf(NodeSlot slot) const;
    QString code(NodeSlot slot) const;
    QString title(NodeSlot slot) const;

    /// In the order of the tree.
    const std::vector<NodeSlot> &values() const { return m_values; }
    const std::vector<NodeSlot> &parentless() const { return m_parentless; }
    /// `value` is the public value above the place in question, which may narrow the children (noSlot: all of them).
    std::vector<NodeSlot> childrenOf(NodeSlot parent, NodeSlot value) const;
    std::span<const NodeSlot> parentsOf(NodeSlot slot) const;

    std::span<const Centre> centres() const { return m_centres; }
    /// Positions in centres(), in the order of the links.
    std::vector<int> centresOf(NodeSlot slot) const;
    /// "G3 B7"; a centre without code by its name.
    QString centreCodes(NodeSlot slot) const;

    NodeParts partsOf(NodeSlot slot) const;
    Completeness completeness(NodeSlot slot) const { return completenessOf(at(slot).kind, partsOf(slot)); }
    /// Another performance objective has the same code.
    bool isCodeRepeated(NodeSlot slot) const;
    bool isYearOutside(NodeSlot slot) const;

    /// The plan's own word for a level 1 to 4; empty when it has none.
    QString levelName(int level) const { return m_levelNames[size_t(level - 1)]; }
    const std::vector<int> &years() const { return m_years; }
    int countOf(domain::Kind level) const { return m_counts[size_t(level)]; }

    /// The whole tree as indented text, one place a line: for tests and for comparing.
    QString toText() const;

private:
    friend class TreeLoader;
    friend class TreeReplay;

    struct Child {
        NodeSlot slot;
        qint64 rank; ///< of the link
    };
    /// What ties a node of level 1 to 3.
    struct Branch {
        std::vector<Child> children;
        std::vector<NodeSlot> parents;
        std::vector<NodeSlot> narrowedTo;
        std::vector<std::pair<qint64, int>> centres; ///< rank of the link, position in m_centres
    };

    ObjectiveTree();
    const Branch &branchOf(NodeSlot slot) const { return m_branches[size_t(at(slot).branch)]; }
    Branch &branchOf(NodeSlot slot) { return m_branches[size_t(at(slot).branch)]; }
    bool isShownUnder(NodeSlot operational, NodeSlot strategic, NodeSlot value) const;
    bool isBefore(const Child &left, const Child &right) const;
    void sortTies(NodeSlot slot);
    void sortTops(std::vector<NodeSlot> &tops) const;
    void appendText(QString &text, NodeSlot slot, NodeSlot value, int depth) const;

    std::shared_ptr<TextPool> m_texts;
    std::vector<TreeNode> m_nodes;
    std::vector<Branch> m_branches;
    std::vector<NodeSlot> m_free;
    std::vector<std::unique_ptr<IdIndex>> m_ids; ///< by level
    std::unique_ptr<IdIndex> m_centreIds;
    std::vector<Centre> m_centres;
    std::vector<NodeSlot> m_values;
    std::vector<NodeSlot> m_parentless;
    std::array<int, domain::kindCount> m_counts{};
    std::array<QString, 4> m_levelNames;
    std::vector<int> m_years;
    /// How many performance objectives have a code; counted when first asked for.
    mutable std::unordered_map<std::string_view, int> m_codeUse;
    mutable bool m_codesCounted = false;
};

} // namespace piao::document
