// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/target_text.h"
#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column indicatorOf{Kind::Target, "indicator_id"};
const Column yearOf{Kind::Target, "year"};
const Column textOf{Kind::Target, "value_text"};
const Column valueOf{Kind::Target, "value"};
const Column typeOf{Kind::Indicator, "value_type"};
const Column scaleOf{Kind::Indicator, "scale"};
const Column directionOf{Kind::Indicator, "direction"};

/// To keep what is there is a goal that can be judged.
bool isHolding(const QString &folded)
{
    return folded.contains(QLatin1String("manten")) || folded.contains(QLatin1String("conferma")) || folded.contains(QLatin1String("stabil"));
}


class UnmeasurableTarget : public Check
{
public:
    UnmeasurableTarget()
        : Check({
            .id = "L70",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Target that cannot be measured"),
            .reason = QT_TRANSLATE_NOOP("checks", "A target is the value to be reached: a way of counting, a frequency or a wish instead of it leaves the result to taste."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. b); DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the value to be reached; a way of counting belongs into the formula, a frequency into its own field."),
            .subjects = {Kind::Indicator},
            .reads = {Route{Kind::Target}.up(indicatorOf)},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        const QString &type = indicator.text(typeOf);
        if (indicator.has(scaleOf) || type == QLatin1String("scale") || type == QLatin1String("text") || type == QLatin1String("milestone"))
            return;
        facts.eachReferring(indicator, indicatorOf, [&](const Fact &target) {
            if (target.has(valueOf) || !target.has(textOf) || !isVague(target.text(textOf)))
                return;
            report.addDetail(target.integer(yearOf), [&](FindingText &text) {
                text.message = CheckText::tr("The target of %1 for %2 gives no value: %3.")
                                   .arg(nameOf(indicator)).arg(target.integer(yearOf)).arg(quoted(target.text(textOf)));
            });
        });
    }

private:
    static bool isVague(const QString &given)
    {
        const domain::ParsedValue parsed = domain::parseValue(given);
        if (parsed.value || parsed.date || parsed.kind == domain::ValueKind::YesNo)
            return false;
        const QString folded = domain::fold(given);
        if (isHolding(folded))
            return false;
        // A calculation disagrees with its unit (L07). One word on a scale that both sides know ("buono", "ottimo") is a value; a
        // frequency or a sentence is none.
        constexpr qsizetype longestWord = 16;
        if (folded.contains(u'/') && folded.size() > longestWord)
            return folded.startsWith(QLatin1String("comparazion")) || folded.startsWith(QLatin1String("confront"));
        const bool frequency = folded == QLatin1String("semestrale") || folded == QLatin1String("trimestrale") || folded == QLatin1String("annuale")
            || folded == QLatin1String("mensile") || folded == QLatin1String("periodico") || folded == QLatin1String("continuo");
        return frequency || folded.count(u' ') >= 1;
    }
};

} // namespace

std::unique_ptr<Check> unmeasurableTarget()
{
    return std::make_unique<UnmeasurableTarget>();
}

} // namespace piao::checks
