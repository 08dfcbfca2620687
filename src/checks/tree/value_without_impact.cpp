// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "indicators/indicator_fields.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

class ValueWithoutImpact : public Check
{
public:
    ValueWithoutImpact()
        : Check({
            .id = "L08",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Public value without an impact indicator"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "What nobody measures remains a declaration: public value is shown by its effect on those whom it is for."),
            .source = "DM 132/2022, art. 3, c. 1, lett. a); D.Lgs. 150/2009, art. 8, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add at least one indicator of the effect on the people that the value is for."),
            .subjects = {Kind::PublicValue},
            .reads = {Route{Kind::Indicator}.up(indicator_field::ofValue).when({"public_value_id", "dimension"}),
                      Route::all(Kind::Plan).when({"profile"})},
        })
    {
    }

    void examine(const Fact &value, const PlanFacts &facts, Report &report) const override
    {
        bool hasAny = false;
        bool hasImpact = false;
        facts.eachReferring(value, indicator_field::ofValue, [&](const Fact &indicator) {
            const QString dimension = indicator.text(indicator_field::dimension);
            hasAny = true;
            hasImpact = hasImpact || dimension.isEmpty() || dimension == QLatin1String("impact");
        });
        if (hasImpact || facts.isSimplified())
            return;
        report.add([&](FindingText &text) {
            text.message = (hasAny ? CheckText::tr("None of the indicators of %1 measures its impact.")
                                   : CheckText::tr("%1 has no impact indicator."))
                               .arg(nameOf(value));
        });
    }
};

} // namespace

std::unique_ptr<Check> valueWithoutImpact()
{
    return std::make_unique<ValueWithoutImpact>();
}

} // namespace piao::checks
