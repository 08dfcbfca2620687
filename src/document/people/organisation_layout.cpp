// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/organisation_layout.h"

#include "people/contour.h"

#include <algorithm>
#include <limits>

namespace piao::document {
namespace {

/// Computes the places, from the leaves to the roots and back.
class TidyTree
{
public:
    TidyTree(std::span<const LayoutBox> boxes, const std::vector<bool> &hangs, const LayoutGaps &gaps)
        : m_boxes(boxes), m_hangs(hangs), m_gaps(gaps), m_nodes(boxes.size() + 1)
    {
        for (size_t i = 0; i < boxes.size(); ++i)
            (hangs[i] ? node(boxes[i].parent).column : node(boxes[i].parent).children).push_back(int(i));
    }

    std::vector<QRectF> place()
    {
        for (int i = int(m_boxes.size()) - 1; i >= 0; --i) {
            if (!m_hangs[size_t(i)])
                arrange(i);
        }
        arrangeRoots();
        std::vector<QRectF> rects(m_boxes.size());
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            const QPointF above = m_boxes[i].parent < 0 ? QPointF() : rects[size_t(m_boxes[i].parent)].topLeft();
            rects[i] = QRectF(above + node(int(i)).offset, m_boxes[i].size);
        }
        return rects;
    }

private:
    struct Node {
        std::vector<int> children; ///< side by side
        std::vector<int> column;   ///< hanging
        QPointF offset;            ///< from the parent's corner
        Contour right;             ///< of everything below and including the box, from its corner
        Contour left;              ///< negated
    };

    /// -1: the place of the roots.
    Node &node(int i) { return m_nodes[size_t(i + 1)]; }
    const QSizeF &sizeOf(int i) const { return m_boxes[size_t(i)].size; }

    /// Puts the column below `top` of a box and returns where it ends; `reach` grows to its widest box.
    double hang(int i, double left, double top, double &reach)
    {
        for (const int below : node(i).column) {
            top += m_gaps.hanging;
            m_columnPlaces.push_back({below, {left + m_gaps.indent, top}});
            reach = std::max(reach, left + m_gaps.indent + sizeOf(below).width());
            top = hang(below, left + m_gaps.indent, top + sizeOf(below).height(), reach);
        }
        return top;
    }

    void arrange(int i)
    {
        Node &self = node(i);
        double reach = sizeOf(i).width();
        m_columnPlaces.clear();
        const double bottom = hang(i, 0, sizeOf(i).height(), reach);
        setColumnOffsets(i);
        // With some air below, so that the row under a neighbour does not touch the box from beneath.
        self.right.add(0, bottom + m_gaps.hanging, reach);
        self.left.add(0, bottom + m_gaps.hanging, 0);
        if (self.children.empty())
            return;
        const double middle = placeBeside(self.children, bottom + m_gaps.below);
        const double shift = sizeOf(i).width() / 2 - middle;
        for (const int child : self.children) {
            Node &placed = node(child);
            placed.offset.rx() += shift;
            self.right.add(placed.right, placed.offset.y(), placed.offset.x());
            self.left.add(placed.left, placed.offset.y(), -placed.offset.x());
            placed.right = placed.left = {};
        }
    }

    /// Offsets count from the direct parent, places in a column from its head.
    void setColumnOffsets(int head)
    {
        std::vector<std::pair<int, QPointF>> places = m_columnPlaces;
        std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        const auto placeOf = [&](int box) {
            if (box == head)
                return QPointF();
            return std::lower_bound(places.begin(), places.end(), box, [](const auto &a, int b) { return a.first < b; })->second;
        };
        for (const auto &[box, place] : places)
            node(box).offset = place - placeOf(m_boxes[size_t(box)].parent);
    }

    /// Puts subtrees beside each other at this height and returns the middle between the first and the last head.
    double placeBeside(const std::vector<int> &heads, double top)
    {
        Contour right;
        double last = 0;
        for (const int head : heads) {
            Node &self = node(head);
            double x = 0;
            if (head != heads.front()) {
                const double apart = right.largestSum(self.left, top);
                x = std::max(apart + m_gaps.between, last); // never before an elder sibling
            }
            self.offset = {x, top};
            last = x + sizeOf(head).width() + m_gaps.between;
            right.add(self.right, top, x);
        }
        const auto centre = [this](int head) { return node(head).offset.x() + sizeOf(head).width() / 2; };
        return (centre(heads.front()) + centre(heads.back())) / 2;
    }

    void arrangeRoots()
    {
        if (!node(-1).children.empty())
            placeBeside(node(-1).children, 0);
    }

    std::span<const LayoutBox> m_boxes;
    const std::vector<bool> &m_hangs;
    LayoutGaps m_gaps;
    std::vector<Node> m_nodes;
    std::vector<std::pair<int, QPointF>> m_columnPlaces;
};

} // namespace

OrganisationLayout::OrganisationLayout(std::span<const LayoutBox> boxes, const LayoutGaps &gaps) : m_gaps(gaps)
{
    for (const LayoutBox &box : boxes) {
        const bool isRoot = box.parent < 0;
        Q_ASSERT(box.parent < int(m_parents.size()));
        m_parents.push_back(box.parent);
        m_depths.push_back(isRoot ? 0 : m_depths[size_t(box.parent)] + 1);
        m_hangs.push_back(!isRoot && (box.hangs || m_hangs[size_t(box.parent)]));
    }
    m_rects = TidyTree(boxes, m_hangs, gaps).place();
    QRectF whole;
    for (const QRectF &rect : m_rects)
        whole = whole.united(rect);
    for (QRectF &rect : m_rects)
        rect.translate(-whole.topLeft());
    m_size = whole.size();
}

std::vector<QPointF> OrganisationLayout::connector(int box) const
{
    const int parent = m_parents[size_t(box)];
    if (parent < 0)
        return {};
    const QRectF &from = m_rects[size_t(parent)];
    const QRectF &to = m_rects[size_t(box)];
    if (m_hangs[size_t(box)]) {
        const double x = from.left() + m_gaps.indent / 2;
        return {{x, from.bottom()}, {x, to.center().y()}, {to.left(), to.center().y()}};
    }
    const double half = to.top() - m_gaps.below / 2;
    return {{from.center().x(), from.bottom()}, {from.center().x(), half}, {to.center().x(), half}, {to.center().x(), to.top()}};
}

int OrganisationLayout::headOfColumn(int box) const
{
    while (m_hangs[size_t(box)])
        box = m_parents[size_t(box)];
    return box;
}

int OrganisationLayout::beside(int box, int step) const
{
    const int head = headOfColumn(box);
    for (int i = head + step; i >= 0 && i < int(m_rects.size()); i += step) {
        if (!m_hangs[size_t(i)] && m_depths[size_t(i)] == m_depths[size_t(head)])
            return i;
    }
    return box;
}

int OrganisationLayout::inColumn(int box, int step) const
{
    // Boxes need not stand in the list as they stand in the column: the nearest one above or below is meant.
    int nearest = -1;
    for (int i = 0; i < int(m_rects.size()); ++i) {
        const bool beyond = step > 0 ? m_rects[size_t(i)].top() > m_rects[size_t(box)].top() : m_rects[size_t(i)].top() < m_rects[size_t(box)].top();
        if (i == box || !beyond || headOfColumn(i) != headOfColumn(box))
            continue;
        const auto distance = [&](int other) { return std::abs(m_rects[size_t(other)].top() - m_rects[size_t(box)].top()); };
        if (nearest < 0 || distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

int OrganisationLayout::neighbour(int box, Direction direction) const
{
    if (box < 0 || box >= int(m_rects.size()))
        return m_rects.empty() ? -1 : 0;
    if (direction == Direction::Left || direction == Direction::Right)
        return beside(box, direction == Direction::Left ? -1 : 1);
    const int inside = inColumn(box, direction == Direction::Up ? -1 : 1);
    if (inside >= 0)
        return inside;
    const int head = headOfColumn(box);
    if (direction == Direction::Up)
        return m_parents[size_t(box)] < 0 ? box : m_parents[size_t(box)];
    for (int i = 0; i < int(m_rects.size()); ++i) {
        if (!m_hangs[size_t(i)] && m_parents[size_t(i)] == head)
            return i;
    }
    return box;
}

} // namespace piao::document
