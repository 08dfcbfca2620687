// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column previousOf{Kind::PerformanceObjective, "previous_id"};
const Column amountOf{Kind::PerformanceObjective, "amount"};
const Column yearOf{Kind::PerformanceObjective, "year"};

class AmountOfEditions : public Check
{
public:
    AmountOfEditions()
        : Check({
            .id = "L60",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Amount that changes or disappears from one edition to the next"),
            .reason = QT_TRANSLATE_NOOP("checks", "The amount of a work stands in each of its yearly editions: when it changes without a word, the approving organ cannot tell whether the work or only the number is another one."),
            .source = "D.Lgs. 118/2011, all. 4/1; D.Lgs. 36/2023, art. 37",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the amount, or say in the description why it changed."),
            .subjects = {Kind::PerformanceObjective},
            .reads = {Route{Kind::PerformanceObjective}.down(previousOf).when({"amount", "year", "code"})},
        })
    {
    }

    void examine(const Fact &objective, const PlanFacts &facts, Report &report) const override
    {
        const Fact *previous = facts.referred(objective, previousOf);
        if (!previous || !previous->has(amountOf))
            return;
        const double before = previous->number(amountOf).value_or(0);
        const std::optional<double> now = objective.number(amountOf);
        if (before == 0 || (now && std::abs(*now - before) < 0.005))
            return;
        report.add(amountOf, [&](FindingText &text) {
            const QString was = CheckText::tr("%1 in %2").arg(money(before)).arg(previous->integer(yearOf));
            text.message = now ? CheckText::tr("%1 amounts to %2, and to %3.").arg(nameOf(objective), money(*now), was)
                               : CheckText::tr("%1 has no amount; it has %2.").arg(nameOf(objective), was);
        });
    }
};

} // namespace

std::unique_ptr<Check> amountOfEditions()
{
    return std::make_unique<AmountOfEditions>();
}

} // namespace piao::checks
