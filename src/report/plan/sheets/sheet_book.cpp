// SPDX-License-Identifier: EUPL-1.2
#include "plan/sheets/sheet_book.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

constexpr std::size_t smallPlan = 60; ///< objectives; up to here all years together make an annex of bearable length

} // namespace

bool hasSheet(const PlanFacts &facts, const Record &objective)
{
    return facts.allSheets || facts.performance.size() <= smallPlan || objective.integer("year") == facts.currentYear();
}

SheetBook::SheetBook(const PlanFacts &facts) : m_facts(facts)
{
    QHash<QString, Records> byCentre;
    for (const Record &objective : facts.performance) {
        if (!hasSheet(facts, objective)) {
            m_leavesOut = true;
            continue;
        }
        const Record *centre = facts.centreOf(objective);
        byCentre[centre ? centre->key().id : QString()].push_back(&objective);
    }
    const auto take = [&](const Record *centre) {
        const auto found = byCentre.find(centre ? centre->key().id : QString());
        if (found == byCentre.end())
            return;
        m_offices.push_back({centre, *found});
    };
    for (const Record &centre : facts.centres)
        take(&centre);
    take(nullptr);
}

PlanFacts::Records SheetBook::otherEditions(const Record &objective) const
{
    Records found{&objective};
    const auto take = [&](const Record *edition) {
        if (edition && std::find(found.begin(), found.end(), edition) == found.end())
            found.push_back(edition);
    };
    for (std::size_t i = 0; i < found.size(); ++i) { // follows the links both ways; each edition is met once
        take(m_facts.find(Kind::PerformanceObjective, found[i]->text("previous_id")));
        for (const Record *next : m_facts.where(Kind::PerformanceObjective, "previous_id", found[i]->key().id))
            take(m_facts.find(Kind::PerformanceObjective, next->key().id));
    }
    if (const Record *operational = m_facts.find(Kind::OperationalObjective, objective.text("operational_id"))) {
        for (const Record *sibling : m_facts.performanceOf(*operational)) {
            if (objective.has("title") && sibling->text("title") == objective.text("title") && sibling->integer("year") != objective.integer("year"))
                take(sibling);
        }
    }
    found.erase(found.begin());
    std::stable_sort(found.begin(), found.end(), [](const Record *a, const Record *b) { return a->integer("year") < b->integer("year"); });
    return found;
}

} // namespace piao::report
