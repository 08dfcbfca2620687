// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>

#include <span>
#include <vector>

/// Where the boxes of an organisation chart stand: geometry alone, for the screen and for the document alike.
namespace piao::document {

/// A box of the chart; parents come before their children, siblings in their order.
struct LayoutBox {
    int parent = -1;     ///< position of the parent; -1 for a root
    QSizeF size;
    bool hangs = false;  ///< stands in a column below its parent instead of beside its siblings, as all below it do
};

struct LayoutGaps {
    double between = 24; ///< side by side
    double below = 34;   ///< from a box to the row under it
    double hanging = 8;  ///< between the boxes of a column
    double indent = 18;  ///< of each level of a column
};

/// A tidy drawing of a tree whose boxes differ in size (after Reingold and Tilford, with contours over heights instead of
/// levels): no two boxes overlap, a box stands in the middle over the boxes beside each other below it, siblings
/// stand in their order as close as their subtrees allow, and the same tree always gives the same drawing.
class OrganisationLayout
{
public:
    enum class Direction : quint8 { Up, Down, Left, Right };

    OrganisationLayout() = default;
    explicit OrganisationLayout(std::span<const LayoutBox> boxes, const LayoutGaps &gaps = {});

    const std::vector<QRectF> &rects() const { return m_rects; }
    /// From 0,0.
    QSizeF size() const { return m_size; }
    bool hangs(int box) const { return m_hangs[size_t(box)]; }
    int parentOf(int box) const { return m_parents[size_t(box)]; }
    /// From the parent to the box: down and across, or along the column. Empty for a root.
    std::vector<QPointF> connector(int box) const;

    /// Where an arrow key leads, which reaches every box: up to the parent, down to the first below, sideways to the next
    /// one on the level, up and down in a column. The box itself when nothing is there.
    int neighbour(int box, Direction direction) const;

private:
    int headOfColumn(int box) const;
    int beside(int box, int step) const;
    int inColumn(int box, int step) const;

    std::vector<QRectF> m_rects;
    std::vector<int> m_parents;
    std::vector<int> m_depths;
    std::vector<bool> m_hangs;
    LayoutGaps m_gaps;
    QSizeF m_size;
};

} // namespace piao::document
