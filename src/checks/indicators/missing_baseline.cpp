// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column baselineText{Kind::Indicator, "baseline_text"};
const Column baselineValue{Kind::Indicator, "baseline_value"};
const Column baselineNew{Kind::Indicator, "baseline_new"};
const Column baselineReason{Kind::Indicator, "baseline_reason"};

class MissingBaseline : public Check
{
public:
    MissingBaseline()
        : Check({
            .id = "L01",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator without a baseline"),
            .reason = QT_TRANSLATE_NOOP("checks", "Without the value from which it starts nobody can tell whether a target is ambitious, or whether anything got better."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2; Linee guida PIAO, DM 30 ottobre 2025",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give the last known value with its year, or mark the indicator as new and say why it has none."),
            .subjects = {Kind::Indicator},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        if (indicator.has(baselineText) || indicator.has(baselineValue))
            return;
        const bool isNew = indicator.isTrue(baselineNew);
        if (isNew && indicator.has(baselineReason))
            return;
        report.add(isNew ? baselineReason : baselineText, [&](FindingText &text) {
            text.message = (isNew ? CheckText::tr("%1 (%2) is marked as new without the reason.") : CheckText::tr("%1 (%2) has no baseline."))
                               .arg(nameOf(indicator), ownerName(indicator, facts));
            if (isNew)
                text.remedy = CheckText::tr("Say why there is no earlier value.");
        });
    }
};

} // namespace

std::unique_ptr<Check> missingBaseline()
{
    return std::make_unique<MissingBaseline>();
}

} // namespace piao::checks
