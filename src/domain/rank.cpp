// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/rank.h"

#include <algorithm>
#include <limits>

namespace piao::domain {
namespace {

/// Room left at either end, so that no sum of ranks and gaps overflows. Ranks beyond it count as missing.
constexpr qint64 rankLimit = std::numeric_limits<qint64>::max() / 4;

bool isUsable(const std::optional<qint64> &rank)
{
    return rank && *rank >= -rankLimit && *rank <= rankLimit;
}

/// Positions that can keep their rank: the longest run (with holes) in which any two members leave room for all
/// that stand between them. rank - position must not decrease, which makes it a longest non-decreasing
/// subsequence.
std::vector<size_t> keptPositions(std::span<const std::optional<qint64>> siblings)
{
    std::vector<qint64> smallestEnd; // of a subsequence of that length
    std::vector<size_t> endPosition;
    std::vector<size_t> previous(siblings.size());
    for (size_t i = 0; i < siblings.size(); ++i) {
        if (!isUsable(siblings[i]))
            continue;
        const qint64 slack = *siblings[i] - qint64(i);
        const auto at = std::upper_bound(smallestEnd.begin(), smallestEnd.end(), slack);
        const size_t length = size_t(at - smallestEnd.begin());
        previous[i] = length > 0 ? endPosition[length - 1] : i;
        if (at == smallestEnd.end()) {
            smallestEnd.push_back(slack);
            endPosition.push_back(i);
        } else {
            *at = slack;
            endPosition[length] = i;
        }
    }
    std::vector<size_t> kept(endPosition.size());
    size_t at = endPosition.empty() ? 0 : endPosition.back();
    for (size_t i = kept.size(); i-- > 0; at = previous[at])
        kept[i] = at;
    return kept;
}

/// Ranks for the positions from `first` up to `last` (exclusive), which stand between the two given ranks.
void spread(size_t first, size_t last, std::optional<qint64> before, std::optional<qint64> after,
            std::vector<RankChange> &changes)
{
    const qint64 count = qint64(last - first);
    for (qint64 i = 1; i <= count; ++i) {
        qint64 rank = 0;
        if (before && after) {
            const qint64 width = *after - *before;
            rank = *before + width / (count + 1) * i + width % (count + 1) * i / (count + 1);
        } else if (after) {
            rank = *after - rankGap * (count + 1 - i);
        } else {
            rank = before.value_or(0) + rankGap * i;
        }
        changes.push_back({first + size_t(i) - 1, rank});
    }
}

} // namespace

std::optional<qint64> rankBetween(std::optional<qint64> before, std::optional<qint64> after)
{
    if ((before && !isUsable(before)) || (after && !isUsable(after)))
        return std::nullopt;
    if (before && after) {
        if (*after - *before < 2)
            return std::nullopt;
        return *before + (*after - *before) / 2;
    }
    return after ? *after - rankGap : before.value_or(0) + rankGap;
}

std::vector<RankChange> rankChanges(std::span<const std::optional<qint64>> siblings)
{
    std::vector<RankChange> changes;
    size_t next = 0;
    std::optional<qint64> before;
    for (const size_t kept : keptPositions(siblings)) {
        spread(next, kept, before, siblings[kept], changes);
        before = siblings[kept];
        next = kept + 1;
    }
    spread(next, siblings.size(), before, std::nullopt, changes);
    return changes;
}

} // namespace piao::domain
