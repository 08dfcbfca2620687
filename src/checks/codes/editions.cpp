// SPDX-License-Identifier: EUPL-1.2
#include "codes/editions.h"

#include "codes/code_series.h"
#include "wording/text_words.h"

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column objectiveTitle{Kind::PerformanceObjective, "title"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column previousEdition{Kind::PerformanceObjective, "previous_id"};

void titleKeys(const Fact &objective, std::vector<quint64> &keys)
{
    if (const quint64 wording = wordingHash(objective.text(objectiveTitle)); wording != 0)
        keys.push_back(wording);
}

const Grouping sameTitle{Kind::PerformanceObjective, titleKeys};

bool sameCodeButYear(const SeriesPlace &left, const SeriesPlace &right)
{
    return left.series != 0 && left.series == right.series && left.number == right.number;
}

} // namespace

std::vector<const Fact *> otherEditionsOf(const Fact &objective, const PlanFacts &facts)
{
    std::vector<const Fact *> editions;
    if (const Fact *previous = facts.referred(objective, previousEdition))
        editions.push_back(previous);
    facts.eachReferring(objective, previousEdition, [&](const Fact &next) { editions.push_back(&next); });
    const SeriesPlace place = seriesPlaceOf(objective);
    for (const Slot slot : facts.sharing(objective, neighboursOf(Kind::PerformanceObjective))) {
        const Fact &other = *facts.at(Kind::PerformanceObjective, slot);
        if (sameCodeButYear(place, seriesPlaceOf(other)))
            editions.push_back(&other);
    }
    for (const Slot slot : facts.sharing(objective, sameTitle)) {
        const Fact &other = *facts.at(Kind::PerformanceObjective, slot);
        if (sameWording(objective.text(objectiveTitle), other.text(objectiveTitle)))
            editions.push_back(&other);
    }
    std::sort(editions.begin(), editions.end());
    editions.erase(std::unique(editions.begin(), editions.end()), editions.end());
    std::erase(editions, &objective);
    return editions;
}

bool areLinkedEditions(const Fact &left, const Fact &right, const PlanFacts &facts)
{
    return facts.referred(left, previousEdition) == &right || facts.referred(right, previousEdition) == &left
        || (left.integer(objectiveYear) != right.integer(objectiveYear) && sameCodeButYear(seriesPlaceOf(left), seriesPlaceOf(right)));
}

std::vector<const Grouping *> editionGroupings()
{
    return {&neighboursOf(Kind::PerformanceObjective), &sameTitle};
}

std::vector<Route> editionRoutes()
{
    return {Route{Kind::PerformanceObjective}.up(previousEdition), Route{Kind::PerformanceObjective}.down(previousEdition)};
}

} // namespace piao::checks
