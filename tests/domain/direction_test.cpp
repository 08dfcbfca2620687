// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/direction.h"

#include "support/print_qt.h"

#include <limits>

using namespace piao::domain;

TEST_CASE("Each direction has its token in the file", "[direction]")
{
    for (const Direction direction : {Direction::Rising, Direction::Falling, Direction::Hold, Direction::Range})
        CHECK(directionFromToken(directionToken(direction)) == direction);
    CHECK(directionToken(Direction::Hold) == QStringLiteral("hold"));
    CHECK_FALSE(directionFromToken(u"sideways"));
    CHECK_FALSE(directionFromToken(u""));
}

TEST_CASE("Whether a goal is met", "[direction]")
{
    struct Row {
        Goal goal;
        double actual;
        bool met;
    };
    const Row rows[] = {
        {{Direction::Rising, 70}, 70, true},
        {{Direction::Rising, 70}, 69.9, false},
        {{Direction::Falling, 25}, 25, true},
        {{Direction::Falling, 25}, 25.1, false},
        {{Direction::Hold, 80}, 80, true},
        {{Direction::Hold, 80}, 81, false},
        {{Direction::Hold, 80, 0.1}, 80.1, true},
        {{Direction::Hold, 80, 0.1}, 79.9, true},
        {{Direction::Hold, 80, 0.1}, 80.11, false},
        {{Direction::Hold, 80, -2}, 82, true},
        {{Direction::Range, {}, 0, 10, 20}, 10, true},
        {{Direction::Range, {}, 0, 10, 20}, 20, true},
        {{Direction::Range, {}, 0, 10, 20}, 9.9, false},
        {{Direction::Range, {}, 0, {}, 20}, -5, true},
        {{Direction::Range, {}, 0, 10, {}}, 9, false},
        {{Direction::Rising, {}}, 70, false},
        {{Direction::Range, 70}, 70, false},
        {{Direction::Rising, 70}, std::numeric_limits<double>::quiet_NaN(), false},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.goal.direction), row.actual);
        CHECK(row.goal.isMetBy(row.actual) == row.met);
    }
}
