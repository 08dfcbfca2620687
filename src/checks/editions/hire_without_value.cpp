// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkHire{Kind::HireValue, "hire_id"};
const Column valueText{Kind::Hire, "value_text"};

class HireWithoutValue : public Check
{
public:
    HireWithoutValue()
        : Check({
            .id = "L73",
            .severity = Severity::Warning,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Hire that serves no public value"),
            .reason = QT_TRANSLATE_NOOP("checks", "The needs for staff follow from what the body wants to reach: each hire says which public value it serves, or it stands outside the plan's logic."),
            .source = "DM 132/2022, art. 4, c. 1, lett. c); D.Lgs. 165/2001, art. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose the public values that the hire serves."),
            .subjects = {Kind::Hire},
            .reads = {Route{Kind::HireValue}.up(linkHire), Route::all(Kind::PublicValue).when({"number"})},
        })
    {
    }

    void examine(const Fact &hire, const PlanFacts &facts, Report &report) const override
    {
        // What its words say of values is compared by L36.
        if (facts.count(Kind::PublicValue) == 0 || !facts.referring(hire, linkHire).empty())
            return;
        report.add(valueText, [&](FindingText &text) { text.message = CheckText::tr("%1 serves no public value.").arg(nameOf(hire)); });
    }
};

} // namespace

std::unique_ptr<Check> hireWithoutValue()
{
    return std::make_unique<HireWithoutValue>();
}

} // namespace piao::checks
