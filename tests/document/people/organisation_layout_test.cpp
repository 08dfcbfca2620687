// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/document/organisation_layout.h"

#include <QSet>

#include <random>

using namespace piao::document;
using Direction = OrganisationLayout::Direction;

namespace {

/// Parents before children in a random tree of boxes of all sizes, a third of which hang.
std::vector<LayoutBox> randomTree(std::mt19937 &random, int count)
{
    std::vector<LayoutBox> boxes;
    for (int i = 0; i < count; ++i) {
        const int parent = i == 0 ? -1 : int(random() % unsigned(i));
        boxes.push_back({parent, QSizeF(40 + random() % 160, 20 + random() % 80), random() % 3 == 0});
    }
    return boxes;
}

bool isAncestor(const OrganisationLayout &layout, int above, int box)
{
    while (box >= 0 && box != above)
        box = layout.parentOf(box);
    return box == above;
}

} // namespace

TEST_CASE("No two boxes of a chart overlap, and each stands below its parent")
{
    std::mt19937 random(GENERATE(range(1u, 40u)));
    const std::vector<LayoutBox> boxes = randomTree(random, 2 + int(random() % 60));
    const OrganisationLayout layout(boxes);
    const std::vector<QRectF> &rects = layout.rects();
    for (size_t i = 0; i < rects.size(); ++i) {
        CHECK(rects[i].size() == boxes[i].size);
        CHECK(QRectF({}, layout.size()).adjusted(-0.01, -0.01, 0.01, 0.01).contains(rects[i]));
        for (size_t j = 0; j < i; ++j) {
            const QRectF shared = rects[i].intersected(rects[j]);
            INFO(i << " and " << j);
            CHECK((shared.width() < 0.001 || shared.height() < 0.001));
        }
        if (boxes[i].parent >= 0)
            CHECK(rects[i].top() >= rects[size_t(boxes[i].parent)].bottom());
    }
}

TEST_CASE("A parent stands in the middle over its children, who keep their order")
{
    std::mt19937 random(GENERATE(range(1u, 20u)));
    const std::vector<LayoutBox> boxes = randomTree(random, 30);
    const OrganisationLayout layout(boxes);
    for (int i = 0; i < int(boxes.size()); ++i) {
        std::vector<int> children;
        for (int j = i + 1; j < int(boxes.size()); ++j) {
            if (boxes[size_t(j)].parent == i && !layout.hangs(j))
                children.push_back(j);
        }
        if (children.empty())
            continue;
        const auto centre = [&](int box) { return layout.rects()[size_t(box)].center().x(); };
        CHECK(centre(i) == Approx((centre(children.front()) + centre(children.back())) / 2).margin(0.01));
        for (size_t k = 1; k < children.size(); ++k) {
            CHECK(layout.rects()[size_t(children[k])].left() >= layout.rects()[size_t(children[k - 1])].right());
            CHECK(layout.rects()[size_t(children[k])].top() == layout.rects()[size_t(children[0])].top());
        }
    }
}

TEST_CASE("The same tree gives the same drawing, and one more leaf moves no box past another")
{
    std::mt19937 random(GENERATE(range(1u, 10u)));
    std::vector<LayoutBox> boxes = randomTree(random, 25);
    const OrganisationLayout before(boxes);
    CHECK(OrganisationLayout(boxes).rects() == before.rects());
    boxes.push_back({int(random() % 25), QSizeF(80, 30), false});
    const OrganisationLayout after(boxes);
    for (size_t i = 0; i < 25; ++i) {
        for (size_t j = 0; j < 25; ++j) {
            if (boxes[i].parent == boxes[j].parent && before.hangs(int(i)) == before.hangs(int(j)) && !before.hangs(int(i)))
                CHECK((before.rects()[i].left() < before.rects()[j].left()) == (after.rects()[i].left() < after.rects()[j].left()));
        }
    }
}

TEST_CASE("A column hangs below its head, indented by level, with its line beside it")
{
    const std::vector<LayoutBox> boxes{{-1, {100, 40}}, {0, {80, 30}, true}, {1, {80, 30}, false}, {0, {80, 30}, true}};
    const LayoutGaps gaps;
    const OrganisationLayout layout(boxes, gaps);
    CHECK(layout.hangs(2)); // what is below a hanging box hangs too
    CHECK(layout.rects()[1] == QRectF(gaps.indent, 40 + gaps.hanging, 80, 30));
    CHECK(layout.rects()[2].left() == 2 * gaps.indent);
    CHECK(layout.rects()[3].top() == layout.rects()[2].bottom() + gaps.hanging);
    const std::vector<QPointF> line = layout.connector(3);
    REQUIRE(line.size() == 3);
    CHECK(line.back() == QPointF(layout.rects()[3].left(), layout.rects()[3].center().y()));
    CHECK(layout.connector(0).empty());
}

TEST_CASE("The arrows reach every box of a chart from its top")
{
    std::mt19937 random(GENERATE(range(1u, 20u)));
    const OrganisationLayout layout(randomTree(random, 40));
    QSet<int> seen{0};
    std::vector<int> open{0};
    while (!open.empty()) {
        const int box = open.back();
        open.pop_back();
        for (const Direction direction : {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
            const int next = layout.neighbour(box, direction);
            if (!seen.contains(next)) {
                seen.insert(next);
                open.push_back(next);
            }
        }
    }
    CHECK(seen.size() == 40);
    CHECK(layout.neighbour(0, Direction::Up) == 0);
    for (int i = 1; i < 40; ++i)
        CHECK(isAncestor(layout, 0, i));
}

TEST_CASE("A chart of nothing, of roots alone and of two thousand boxes can be laid out")
{
    CHECK(OrganisationLayout(std::vector<LayoutBox>{}).size().isEmpty());
    const std::vector<LayoutBox> roots{{-1, {10, 10}}, {-1, {10, 10}}};
    CHECK(OrganisationLayout(roots).rects()[1].left() > 10);
    std::mt19937 random(7);
    CHECK(OrganisationLayout(randomTree(random, 2000)).rects().size() == 2000);
    std::vector<LayoutBox> chain{{-1, {10, 10}}};
    for (int i = 0; i < 500; ++i)
        chain.push_back({i, {10, 10}, i > 100});
    CHECK(OrganisationLayout(chain).rects().size() == 501);
}
