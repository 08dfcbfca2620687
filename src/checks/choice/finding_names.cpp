// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/finding_choice.h"

#include "wording/names.h"

namespace piao::checks {

using domain::Kind;

namespace {

const Column centreCode{Kind::ResponsibilityCentre, "code"};
const Column centreTitle{Kind::ResponsibilityCentre, "name"};

} // namespace

QString subjectName(const PlanChecker &checker, const Finding &finding)
{
    const Fact *fact = checker.facts().at(finding.kind, finding.slot);
    if (!fact)
        return {};
    const int code = domain::describe(fact->kind()).indexOf("code");
    const QString owner = code >= 0 && fact->hasField(code) ? QString() : ownerName(*fact, checker.facts());
    return owner.isEmpty() ? shortName(*fact) : owner;
}

QString centreName(const PlanFacts &facts, Slot centre)
{
    const Fact *fact = facts.at(Kind::ResponsibilityCentre, centre);
    return fact ? (fact->text(centreCode) + u' ' + fact->text(centreTitle)).trimmed() : QString();
}

} // namespace piao::checks
