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
const Column nameOfIndicator{Kind::Indicator, "name"};

bool saysRise(const QString &words)
{
    const QString folded = domain::fold(words);
    return folded.contains(QLatin1String("aument")) || folded.contains(QLatin1String("crescent")) || folded.contains(QLatin1String("increment"));
}

bool saysFall(const QString &words)
{
    const QString folded = domain::fold(words);
    return folded.contains(QLatin1String("diminu")) || folded.contains(QLatin1String("riduz")) || folded.contains(QLatin1String("decrescent"));
}

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

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        const QString &direction = indicator.text(directionOf);
        if (!direction.isEmpty() && !indicator.has(trendOf))
            return;
        if (direction.isEmpty()) {
            const QString &type = indicator.text(typeOf);
            // A date is met on or before it, a yes is reached or not: there is nothing to rise or to fall.
            if (type == QLatin1String("yes_no") || type == QLatin1String("date") || type == QLatin1String("milestone") || type == QLatin1String("text"))
                return;
            reportMissing(indicator, facts, report);
            return;
        }
        const bool rises = saysRise(indicator.text(trendOf));
        const bool falls = saysFall(indicator.text(trendOf));
        const bool against = (direction == QLatin1String("rising") && falls && !rises) || (direction == QLatin1String("falling") && rises && !falls);
        if (!against)
            return;
        report.add(directionOf, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is set to %2, but its trend reads %3.")
                               .arg(nameOf(indicator), direction == QLatin1String("rising") ? CheckText::tr("rise") : CheckText::tr("fall"),
                                   quoted(indicator.text(trendOf)));
        });
    }

private:
    /// Where the words say which way it goes, only the field is missing.
    static void reportMissing(const Fact &indicator, const PlanFacts &facts, Report &report)
    {
        const QString words = firstWord(indicator.text(nameOfIndicator)) + u' ' + indicator.text(trendOf);
        const bool rises = saysRise(words);
        const bool falls = saysFall(words);
        report.add(directionOf, [&](FindingText &text) {
            if (rises == falls) {
                text.message = CheckText::tr("%1 does not say whether its value should rise, fall or stay.").arg(nameOf(indicator));
                return;
            }
            text.message = (rises ? CheckText::tr("By its words %1 should rise, but its direction is not given.")
                                  : CheckText::tr("By its words %1 should fall, but its direction is not given."))
                               .arg(nameOf(indicator));
            text.fix.label = rises ? CheckText::tr("Set the direction to rising") : CheckText::tr("Set the direction to falling");
            text.fix.steps = {FixStep::set(facts.keyOf(indicator), "direction", rises ? QStringLiteral("rising") : QStringLiteral("falling"))};
        });
    }

    static QString firstWord(const QString &name) { return name.section(u' ', 0, 0); }
};

} // namespace

std::unique_ptr<Check> directionAgainstTrend()
{
    return std::make_unique<DirectionAgainstTrend>();
}

} // namespace piao::checks
