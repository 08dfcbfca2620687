// SPDX-License-Identifier: EUPL-1.2
#include "codes/plan_pattern.h"

namespace piao::checks {

namespace {

const Column codePattern{domain::Kind::Plan, "code_pattern"};

} // namespace

const domain::CodePattern *patternOf(const PlanFacts &facts)
{
    // Asked for each objective of a plan, and nearly always the same as before. Plans are checked in more than one thread.
    thread_local QString text;
    thread_local std::optional<domain::CodePattern> pattern;
    const QString own = facts.plan().text(codePattern);
    if (own != text) {
        text = own;
        pattern.reset();
        if (auto parsed = domain::CodePattern::parse(own))
            pattern = std::move(*parsed);
    }
    return pattern ? &*pattern : nullptr;
}

} // namespace piao::checks
