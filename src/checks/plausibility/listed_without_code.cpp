// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkObjective{Kind::ObjectiveTheme, "objective_id"};
const Column linkTheme{Kind::ObjectiveTheme, "theme_id"};
const Column codePrinted{Kind::ObjectiveTheme, "code_printed"};

class ListedWithoutCode : public Check
{
public:
    ListedWithoutCode()
        : Check({
            .id = "L79",
            .severity = Severity::Info,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Objective listed under a theme without its code"),
            .reason = QT_TRANSLATE_NOOP("checks", "Without the code a reader cannot find the objective in the other tables."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Let the theme's table print the code."),
            .subjects = {Kind::ObjectiveTheme},
        })
    {
    }

    void examine(const Fact &link, const PlanFacts &facts, Report &report) const override
    {
        if (!link.has(codePrinted) || link.isTrue(codePrinted))
            return;
        report.add(codePrinted, [&](FindingText &text) {
            const Fact *objective = facts.referred(link, linkObjective);
            const Fact *theme = facts.referred(link, linkTheme);
            text.message = CheckText::tr("The table of %1 lists %2 without its code.")
                               .arg(theme ? nameOf(*theme) : QString(), objective ? nameOf(*objective) : QString());
            text.fix.label = CheckText::tr("Print the code");
            text.fix.steps = {FixStep::set(facts.keyOf(link), "code_printed", true)};
        });
    }
};

} // namespace

std::unique_ptr<Check> listedWithoutCode()
{
    return std::make_unique<ListedWithoutCode>();
}

} // namespace piao::checks
