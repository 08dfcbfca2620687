// SPDX-License-Identifier: EUPL-1.2
#include "preview/place_map.h"
#include "support/print_qt.h"

#include <catch2/catch.hpp>

using piao::report::PlacedOrigin;
using piao::widgets::PageColumn;
using piao::widgets::PageSpot;
using piao::widgets::PlaceMap;

namespace {

const std::vector<QSizeF> sizes{{600, 800}, {800, 600}, {600, 800}};

PlacedOrigin place(int page, double top, double height, const char *origin, double left = 50, double width = 500)
{
    return {page, left, top, width, height, QString::fromLatin1(origin)};
}

} // namespace

TEST_CASE("Every height of a column of pages is one spot, and back", "[preview]")
{
    for (const PageColumn &column : {PageColumn::scaled(sizes, 0.75), PageColumn::fitted(sizes, 420)}) {
        double above = -1e9;
        for (double y = 0; y < column.size().height(); y += 7) {
            const PageSpot spot = column.spotAt(y);
            const double height = column.heightOf(spot);
            CHECK(height >= above);
            above = height;
            // Below the last page there is nothing to name.
            if (y <= column.page(2).bottom())
                CHECK(height == Approx(y).margin(1e-9));
        }
    }
}

TEST_CASE("Pages that fit are all as wide as the view", "[preview]")
{
    const PageColumn column = PageColumn::fitted(sizes, 420);
    for (int page = 0; page < column.count(); ++page) {
        CHECK(column.page(page).left() == Approx(PageColumn::gap));
        CHECK(column.page(page).right() == Approx(420 - PageColumn::gap));
    }
    CHECK(column.page(0).bottom() + PageColumn::gap == Approx(column.page(1).top()));
}

TEST_CASE("A point of a page finds the smallest place around it", "[preview]")
{
    const PlaceMap map({place(0, 100, 300, "section/a"), place(0, 150, 40, "value/b", 60, 300), place(1, 150, 40, "value/c")});
    CHECK(map.placeAt(0, {70, 160}) == 1);
    CHECK(map.placeAt(0, {400, 160}) == 0);
    CHECK(map.placeAt(0, {400, 450}) == -1);
    CHECK(map.placeAt(1, {70, 160}) == 2);
    CHECK(map.placeAt(2, {70, 160}) == -1);
}

TEST_CASE("A record is found by itself or by one of its fields", "[preview]")
{
    const PlaceMap map({place(0, 100, 30, "value/b/title"), place(0, 150, 40, "value/b/narrative"), place(1, 150, 40, "value/bb")});
    CHECK(map.placesOf(QStringLiteral("value/b/narrative")) == std::vector<int>{1});
    CHECK(map.placesOf(QStringLiteral("value/b")) == std::vector<int>{0, 1});
    CHECK(map.placesOf(QStringLiteral("value/c")).empty());
    CHECK(map.placesOf({}).empty());
}

TEST_CASE("What was read is found again when the text before it grows", "[preview]")
{
    const PlaceMap before({place(0, 100, 30, "value/a"), place(0, 200, 30, "value/b"), place(0, 300, 30, "value/b"), place(1, 50, 30, "value/c")});
    const PlaceMap after({place(0, 100, 230, "value/a"), place(1, 100, 30, "value/b"), place(1, 200, 30, "value/b"), place(2, 50, 30, "value/c")});
    CHECK(after.spotOf(before.anchorOf({0, 312})) == PageSpot{1, 212});
    CHECK(after.spotOf(before.anchorOf({0, 200})) == PageSpot{1, 100});
    CHECK(after.spotOf(before.anchorOf({1, 60})) == PageSpot{2, 60});
    // Above the first place of a page only the page is known; and so where the place has gone.
    CHECK(after.spotOf(before.anchorOf({0, 20})) == PageSpot{0, 20});
    CHECK(PlaceMap().spotOf(before.anchorOf({0, 312})) == PageSpot{0, 312});
}

TEST_CASE("A record is gone to where most of it is told", "[preview]")
{
    const PlaceMap map({place(0, 50, 20, "objective/a"), place(1, 50, 20, "objective/b"), place(2, 50, 20, "objective/a"), place(2, 80, 20, "objective/a")});
    CHECK(map.chiefOf(map.placesOf(QStringLiteral("objective/a"))) == 2); // its sheet, not the line of a table before it
    CHECK(map.chiefOf(map.placesOf(QStringLiteral("objective/b"))) == 1);
    CHECK(map.chiefOf({0, 1, 2}) == 0);
    CHECK(map.chiefOf({}) == -1);
}
