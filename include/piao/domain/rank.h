// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

/// The order of siblings is kept by whole numbers with gaps (the file has no UNIQUE(parent, position)), so that
/// to insert or move one record normally writes that record alone. Ranks may be negative.
namespace piao::domain {

/// Distance between neighbours that were appended one after the other: twenty insertions at one place before any
/// neighbour has to move.
inline constexpr qint64 rankGap = 1 << 20;

/// A rank strictly between two neighbours; a missing neighbour is the beginning or the end of the list.
/// Nothing when there is no room, or when the neighbours are equal or in the wrong order: then rankChanges().
std::optional<qint64> rankBetween(std::optional<qint64> before, std::optional<qint64> after);

struct RankChange {
    size_t position; ///< in the list given
    qint64 rank;

    friend bool operator==(const RankChange &, const RankChange &) = default;
};

/// `siblings` are in the order wanted, each with the rank that it has now; none for a new one. Returns, in order of
/// position, the ranks to write so that all are strictly increasing. It is the smallest possible number of
/// changes: whoever can keep a rank keeps it. Serves insertion, paste of a block, move, and repair of equal ranks.
std::vector<RankChange> rankChanges(std::span<const std::optional<qint64>> siblings);

} // namespace piao::domain
