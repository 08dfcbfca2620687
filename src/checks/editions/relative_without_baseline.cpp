// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/target_text.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column indicatorOf{Kind::Target, "indicator_id"};
const Column yearOf{Kind::Target, "year"};
const Column textOf{Kind::Target, "value_text"};
const Column baselineValue{Kind::Indicator, "baseline_value"};
const Column baselineText{Kind::Indicator, "baseline_text"};

/// Cheaper than reading the text: a change begins with a sign, or names what it is measured from.
bool mayBeRelative(const QString &text)
{
    return text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(QChar(0x2013)) || text.startsWith(QChar(0x2212))
        || text.contains(QLatin1String("baseline"), Qt::CaseInsensitive);
}


class RelativeWithoutBaseline : public Check
{
public:
    RelativeWithoutBaseline()
        : Check({
            .id = "L69",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Change promised from a value that is not given"),
            .reason = QT_TRANSLATE_NOOP("checks", "A target of «+ 10 %» can only be computed from the value that it starts from: without it nobody will ever know whether it was reached."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1; D.Lgs. 150/2009, art. 5, c. 2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give the baseline as a number, or the target as a value of its own."),
            .subjects = {Kind::Indicator},
            .reads = {Route{Kind::Target}.up(indicatorOf)},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        if (indicator.has(baselineValue))
            return;
        const Fact *relative = nullptr;
        facts.eachReferring(indicator, indicatorOf, [&](const Fact &target) {
            const QString &given = target.text(textOf);
            if (!relative && mayBeRelative(given) && domain::parseValue(given).isRelative())
                relative = &target;
        });
        if (!relative || (indicator.has(baselineText) && domain::parseValue(indicator.text(baselineText)).value))
            return;
        report.add(baselineValue, [&](FindingText &text) {
            text.message = indicator.has(baselineText)
                ? CheckText::tr("%1 promises %2 for %3, but its baseline %4 gives no number to compute it from.")
                      .arg(nameOf(indicator), quoted(relative->text(textOf))).arg(relative->integer(yearOf)).arg(quoted(indicator.text(baselineText)))
                : CheckText::tr("%1 promises %2 for %3, but there is no baseline to compute it from.")
                      .arg(nameOf(indicator), quoted(relative->text(textOf))).arg(relative->integer(yearOf));
        });
    }
};

} // namespace

std::unique_ptr<Check> relativeWithoutBaseline()
{
    return std::make_unique<RelativeWithoutBaseline>();
}

} // namespace piao::checks
