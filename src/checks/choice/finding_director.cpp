// SPDX-License-Identifier: EUPL-1.2
#include "choice/finding_director.h"

#include "engine/finding_place.h"

#include "piao/checks/finding_choice.h"

#include <algorithm>

namespace piao::checks {

using domain::Field;
using domain::FieldType;
using domain::Kind;

namespace {

const Column directorOfCentre{Kind::ResponsibilityCentre, "director_id"};

/// The first of its references that `fits`; nullptr when there is none, or it leads nowhere.
template<typename Fits>
const Fact *referredBy(const Fact &fact, const PlanFacts &facts, Fits fits)
{
    const std::vector<Field> &fields = domain::describe(fact.kind()).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        const Field &described = fields[size_t(field)];
        if (described.type == FieldType::Reference && fact.hasField(field) && fits(described))
            return facts.at(described.reference, fact.referenceField(field));
    }
    return nullptr;
}

const Fact *namedDirector(const Fact &fact, const PlanFacts &facts)
{
    return referredBy(fact, facts, [](const Field &field) { return field.reference == Kind::Director; });
}

const Fact *ownerOf(const Fact &fact, const PlanFacts &facts)
{
    return referredBy(fact, facts, [&](const Field &field) {
        return (field.is(domain::Owner) || field.is(domain::Parent)) && field.reference != fact.kind();
    });
}

} // namespace

std::vector<Slot> directorsOfFact(const Fact &fact, const PlanFacts &facts)
{
    if (fact.kind() == Kind::Director)
        return {fact.slot()};
    for (const Fact *each = &fact; each; each = ownerOf(*each, facts)) {
        if (const Fact *director = namedDirector(*each, facts))
            return {director->slot()};
    }
    std::vector<Slot> directors;
    for (const Slot centre : centresOfFact(fact, facts)) {
        const Fact *of = facts.at(Kind::ResponsibilityCentre, centre);
        if (of && of->has(directorOfCentre))
            directors.push_back(of->reference(directorOfCentre));
    }
    std::sort(directors.begin(), directors.end());
    directors.erase(std::unique(directors.begin(), directors.end()), directors.end());
    return directors;
}

std::vector<Slot> directorsOf(const PlanChecker &checker, const Finding &finding)
{
    const Fact *fact = checker.facts().at(finding.kind, finding.slot);
    return fact ? directorsOfFact(*fact, checker.facts()) : std::vector<Slot>();
}

} // namespace piao::checks
