// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column directionOf{Kind::Indicator, "direction"};
const Column trendOf{Kind::Indicator, "trend"};
const Column typeOf{Kind::Indicator, "value_type"};

class DirectionAgainstTrend : public Check
{
public:
    DirectionAgainstTrend()
        : Check({
            .id = "L68",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator whose direction is missing or contradicts its trend"),
            .reason = QT_TRANSLATE_NOOP("checks", "Whether more or less is better decides whether a target is met: without the direction the degree of attainment cannot be computed, with the wrong one it comes out upside down."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1; D.Lgs. 150/2009, art. 5, c. 2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Say whether the value should rise, fall, stay or remain within a range."),
            .subjects = {Kind::Indicator},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &, Report &report) const override
    {
        const QString &direction = indicator.text(directionOf);
        if (!direction.isEmpty() && !indicator.has(trendOf))
            return;
        if (direction.isEmpty()) {
            const QString &type = indicator.text(typeOf);
            // A date is met on or before it, a yes is reached or not: there is nothing to rise or to fall.
            if (type == QLatin1String("yes_no") || type == QLatin1String("date") || type == QLatin1String("milestone") || type == QLatin1String("text"))
                return;
            report.add(directionOf, [&](FindingText &text) {
                text.message = CheckText::tr("%1 does not say whether its value should rise, fall or stay.").arg(nameOf(indicator));
            });
            return;
        }
        const QString trend = domain::fold(indicator.text(trendOf));
        const bool rises = trend.contains(QLatin1String("aument")) || trend.contains(QLatin1String("crescent")) || trend.contains(QLatin1String("increment"));
        const bool falls = trend.contains(QLatin1String("diminu")) || trend.contains(QLatin1String("riduz")) || trend.contains(QLatin1String("decrescent"));
        const bool against = (direction == QLatin1String("rising") && falls && !rises) || (direction == QLatin1String("falling") && rises && !falls);
        if (!against)
            return;
        report.add(directionOf, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is set to %2, but its trend reads %3.")
                               .arg(nameOf(indicator), direction == QLatin1String("rising") ? CheckText::tr("rise") : CheckText::tr("fall"),
                                   quoted(indicator.text(trendOf)));
        });
    }
};

} // namespace

std::unique_ptr<Check> directionAgainstTrend()
{
    return std::make_unique<DirectionAgainstTrend>();
}

} // namespace piao::checks
