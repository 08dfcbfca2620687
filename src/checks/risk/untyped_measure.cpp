// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column type{Kind::Measure, "type"};

bool isKnownType(const QString &token)
{
    const auto &choices = domain::describe(Kind::Measure).field("type").choices;
    return std::any_of(choices.begin(), choices.end(), [&](const domain::Choice &choice) { return token == QLatin1String(choice.token); });
}

class UntypedMeasure : public Check
{
public:
    UntypedMeasure()
        : Check({
            .id = "L27",
            .severity = Severity::Warning,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Measure without its type"),
            .reason = QT_TRANSLATE_NOOP("checks", "The eleven types show at a glance whether prevention rests on one instrument alone, such as controls, and they are what the yearly report of the RPCT asks for."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 5.1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose the type that the measure mainly belongs to."),
            .subjects = {Kind::Measure},
        })
    {
    }

    void examine(const Fact &measure, const PlanFacts &, Report &report) const override
    {
        const bool given = measure.has(type);
        if (given && isKnownType(measure.text(type)))
            return;
        report.add(type, [&](FindingText &text) {
            text.message = given ? CheckText::tr("The measure %1 is of the type %2, which is none of the eleven.").arg(nameOf(measure), quoted(measure.text(type)))
                                 : CheckText::tr("The measure %1 has none of the eleven types.").arg(nameOf(measure));
        });
    }
};

} // namespace

std::unique_ptr<Check> untypedMeasure()
{
    return std::make_unique<UntypedMeasure>();
}

} // namespace piao::checks
