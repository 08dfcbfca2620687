// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/rank.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <bit>
#include <limits>
#include <random>

using namespace piao::domain;

namespace {

using Ranks = std::vector<std::optional<qint64>>;

std::vector<qint64> applied(const Ranks &siblings, const std::vector<RankChange> &changes)
{
    Ranks ranks = siblings;
    for (const RankChange &change : changes)
        ranks[change.position] = change.rank;
    std::vector<qint64> result;
    for (const auto &rank : ranks)
        result.push_back(rank.value());
    return result;
}

bool strictlyIncreasing(const std::vector<qint64> &ranks)
{
    return std::adjacent_find(ranks.begin(), ranks.end(), std::greater_equal<>()) == ranks.end();
}

/// The smallest number of changes, found by trying every set of positions that keep their rank.
size_t fewestChanges(const Ranks &siblings)
{
    size_t fewest = siblings.size();
    for (unsigned kept = 0; kept < 1u << siblings.size(); ++kept) {
        bool possible = true;
        std::optional<size_t> last;
        for (size_t i = 0; i < siblings.size() && possible; ++i) {
            if (!(kept >> i & 1u))
                continue;
            possible = siblings[i] && (!last || *siblings[i] - *siblings[*last] >= qint64(i - *last));
            last = i;
        }
        if (possible)
            fewest = std::min(fewest, siblings.size() - size_t(std::popcount(kept)));
    }
    return fewest;
}

} // namespace

TEST_CASE("A rank between two neighbours", "[rank]")
{
    struct Row { std::optional<qint64> before, after, expected; };
    const Row rows[] = {
        {std::nullopt, std::nullopt, rankGap}, {7, std::nullopt, 7 + rankGap}, {std::nullopt, rankGap, 0},
        {std::nullopt, 0, -rankGap},        {1024, 2048, 1536},         {1024, 1026, 1025},
        {-10, -5, -8},                      {1024, 1025, std::nullopt}, {7, 7, std::nullopt},
        {9, 3, std::nullopt},
        {std::numeric_limits<qint64>::max(), std::nullopt, std::nullopt},
        {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), std::nullopt},
    };
    for (const Row &row : rows) {
        CAPTURE(row.before.value_or(-1), row.after.value_or(-1));
        CHECK(rankBetween(row.before, row.after) == row.expected);
    }
}

TEST_CASE("A gap takes twenty insertions at the same place", "[rank]")
{
    qint64 after = rankGap;
    for (int i = 0; i < 20; ++i) {
        const auto rank = rankBetween(0, after);
        REQUIRE(rank);
        after = *rank;
    }
    CHECK_FALSE(rankBetween(0, after));
}

TEST_CASE("Siblings in order with ranks in order need no change", "[rank]")
{
    CHECK(rankChanges(Ranks{}).empty());
    CHECK(rankChanges(Ranks{5}).empty());
    CHECK(rankChanges(Ranks{-3, 0, 1, 900}).empty());
}

TEST_CASE("New siblings are spread over the room there is", "[rank]")
{
    const std::optional<qint64> fresh;
    CHECK(rankChanges(Ranks{fresh, fresh}) == std::vector<RankChange>{{0, rankGap}, {1, 2 * rankGap}});
    CHECK(rankChanges(Ranks{0, fresh, fresh, fresh, 400}) == std::vector<RankChange>{{1, 100}, {2, 200}, {3, 300}});
    CHECK(rankChanges(Ranks{fresh, rankGap}) == std::vector<RankChange>{{0, 0}});
    CHECK(rankChanges(Ranks{5, fresh, fresh}) == std::vector<RankChange>{{1, 5 + rankGap}, {2, 5 + 2 * rankGap}});
}

TEST_CASE("Without room the shorter side moves", "[rank]")
{
    // Between 2 and 3; the run on the right has one member, on the left three.
    const auto changes = rankChanges(Ranks{0, 1, 2, std::nullopt, 3, 500});
    CHECK(changes.size() == 2);
    CHECK(changes[0].position == 3);
    CHECK(changes[1].position == 4);
}

TEST_CASE("Moving one sibling writes that one alone", "[rank]")
{
    CHECK(rankChanges(Ranks{1024, 4096, 2048, 3072}) == std::vector<RankChange>{{1, 1536}});
    CHECK(rankChanges(Ranks{2048, 3072, 4096, 1024}).size() == 1);
}

TEST_CASE("Equal ranks from elsewhere are told apart", "[rank]")
{
    const Ranks equal(50, 0);
    const auto changes = rankChanges(equal);
    CHECK(changes.size() == 49);
    CHECK(strictlyIncreasing(applied(equal, changes)));
}

TEST_CASE("Ranks at the limits of the numbers are replaced and never overflow", "[rank]")
{
    const Ranks extreme{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 5, std::nullopt};
    CHECK(strictlyIncreasing(applied(extreme, rankChanges(extreme))));
}

TEST_CASE("Changes always put in order, and no smaller set would", "[rank][law]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 600; ++round) {
        Ranks siblings(random() % 9);
        for (auto &rank : siblings) {
            if (random() % 4 != 0)
                rank = qint64(random() % 14) - 4;
        }
        const auto changes = rankChanges(siblings);
        REQUIRE(strictlyIncreasing(applied(siblings, changes)));
        REQUIRE(changes.size() == fewestChanges(siblings));
    }
}

TEST_CASE("Any number of insertions anywhere keeps the order", "[rank][law]")
{
    std::mt19937 random(3);
    std::vector<qint64> ranks;
    size_t written = 0;
    for (int i = 0; i < 1500; ++i) {
        const size_t at = random() % (ranks.size() + 1);
        Ranks siblings(ranks.begin(), ranks.end());
        siblings.insert(siblings.begin() + qsizetype(at), std::nullopt);
        const auto changes = rankChanges(siblings);
        written += changes.size();
        ranks = applied(siblings, changes);
        REQUIRE(strictlyIncreasing(ranks));
    }
    CHECK(written < 2 * ranks.size()); // hardly any neighbour had to move
}
