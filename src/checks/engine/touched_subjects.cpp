// SPDX-License-Identifier: EUPL-1.2
#include "engine/touched_subjects.h"

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

bool isSubject(const CheckInfo &info, Kind kind)
{
    return std::find(info.subjects.begin(), info.subjects.end(), kind) != info.subjects.end();
}

bool matters(const Route &route, const store::RowChange &change)
{
    return route.from == change.key.kind
        && (change.kind != store::RowChangeKind::Updated || (change.changed & route.fields) != 0);
}

} // namespace

void TouchedSubjects::add(const CheckInfo &info, const PlanFacts &facts, const store::RowChange &change)
{
    if (m_all)
        return;
    for (const Route &route : info.reads) {
        if (route.everything && matters(route, change)) {
            m_all = true;
            return;
        }
    }
    const Fact *fact = facts.find(change.key);
    if (!fact)
        return;
    insert(info, facts, *fact);
    for (const Route &route : info.reads) {
        if (matters(route, change))
            follow(info, facts, route, *fact);
    }
}

/// The record and those that it shares a key with: each of them was compared with all the others.
void TouchedSubjects::insert(const CheckInfo &info, const PlanFacts &facts, const Fact &fact)
{
    if (!isSubject(info, fact.kind()))
        return;
    m_subjects.insert({fact.kind(), fact.slot()});
    for (const Grouping *grouping : info.groupings) {
        if (grouping->kind != fact.kind())
            continue;
        for (const Slot slot : facts.sharing(fact, *grouping))
            m_subjects.insert({fact.kind(), slot});
    }
}

void TouchedSubjects::follow(const CheckInfo &info, const PlanFacts &facts, const Route &route, const Fact &from)
{
    std::vector<const Fact *> here{&from};
    for (const Route::Step &step : route.steps) {
        std::vector<const Fact *> next;
        for (const Fact *fact : here) {
            if (step.down) {
                facts.eachReferring(*fact, step.column, [&](const Fact &other) { next.push_back(&other); });
            } else if (const Fact *other = facts.referred(*fact, step.column)) {
                next.push_back(other);
            }
        }
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        here = std::move(next);
    }
    for (const Fact *fact : here)
        insert(info, facts, *fact);
}

} // namespace piao::checks
