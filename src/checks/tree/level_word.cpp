// SPDX-License-Identifier: EUPL-1.2
#include "tree/level_word.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column plurals[] = {{Kind::Plan, "level1_plural"},
                          {Kind::Plan, "level2_plural"},
                          {Kind::Plan, "level3_plural"},
                          {Kind::Plan, "level4_plural"}};

} // namespace

QString levelWord(const PlanFacts &facts, domain::Level level)
{
    const QString own = facts.plan().text(plurals[size_t(level) - 1]).trimmed();
    return own.isEmpty() ? domain::LevelNames().of(level).plural : own;
}

} // namespace piao::checks
