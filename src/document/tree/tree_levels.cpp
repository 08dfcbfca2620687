// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/tree_levels.h"

#include <QtGlobal>

#include <algorithm>

namespace piao::document {

using domain::Kind;

int levelOf(Kind kind)
{
    const auto found = std::find(treeLevels.begin(), treeLevels.end(), kind);
    return found == treeLevels.end() ? 0 : int(found - treeLevels.begin()) + 1;
}

std::optional<Kind> kindAbove(Kind kind)
{
    const int level = levelOf(kind);
    return level > 1 ? std::optional(treeLevels[size_t(level - 2)]) : std::nullopt;
}

std::optional<Kind> kindBelow(Kind kind)
{
    const int level = levelOf(kind);
    return level >= 1 && level < 4 ? std::optional(treeLevels[size_t(level)]) : std::nullopt;
}

const ParentTie &tieOf(Kind child)
{
    static const ParentTie strategic{Kind::StrategicValue, "strategic_id", "value_id"};
    static const ParentTie operational{Kind::OperationalStrategic, "operational_id", "strategic_id"};
    static const ParentTie performance{std::nullopt, "", "operational_id"};
    Q_ASSERT(levelOf(child) > 1);
    return child == Kind::StrategicObjective ? strategic : child == Kind::OperationalObjective ? operational : performance;
}

const char *ownerColumn(Kind node)
{
    static constexpr std::array columns{"public_value_id", "strategic_id", "operational_id", "performance_id"};
    Q_ASSERT(isNode(node));
    return columns[size_t(levelOf(node) - 1)];
}

} // namespace piao::document
