// SPDX-License-Identifier: EUPL-1.2
#include "follow_up/follow_up_checks.h"

#include "check_text.h"
#include "risk/measure_programme.h"
#include "wording/names.h"
#include "wording/written.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column phaseObjective{Kind::Phase, "objective_id"};
const Column phaseStart{Kind::Phase, "start_date"};
const Column phaseProgress{Kind::Phase, "progress"};
const Column indicatorObjective{Kind::Indicator, "performance_id"};
const Column indicatorMeasure{Kind::Indicator, "measure_id"};
const Column actualIndicator{Kind::Actual, "indicator_id"};
const Column actualDay{Kind::Actual, "measured_on"};
const Column actualYear{Kind::Actual, "year"};
const Column actualText{Kind::Actual, "value_text"};
const Column actualValue{Kind::Actual, "value"};
const Column measureStart{Kind::Measure, "start_date"};
const Column measureEnd{Kind::Measure, "end_date"};
const Column measureState{Kind::Measure, "state"};
const Column measurePhase{Kind::MeasurePhase, "measure_id"};
const Column measurePhaseStart{Kind::MeasurePhase, "start_date"};
const Column monitoredMeasure{Kind::MeasureMonitoring, "measure_id"};
const Column monitoredDay{Kind::MeasureMonitoring, "checked_on"};

std::vector<Route> routes()
{
    std::vector<Route> routes = programmeRoutes();
    const auto add = [&](Route route) { routes.push_back(std::move(route)); };
    add(Route{Kind::Actual}.up(actualIndicator).up(indicatorObjective));
    add(Route{Kind::Actual}.up(actualIndicator).up(indicatorMeasure));
    add(Route{Kind::Indicator}.up(indicatorObjective).when({"performance_id"}));
    add(Route{Kind::Phase}.up(phaseObjective).when({"objective_id", "start_date", "progress"}));
    add(Route{Kind::MeasureMonitoring}.up(monitoredMeasure).when({"measure_id", "checked_on"}));
    add(Route::period());
    return routes;
}

/// Whether an actual of one of the indicators tells of the time since that day.
bool hasActual(const Fact &owner, const Column &indicatorOwner, const QDate &since, const PlanFacts &facts)
{
    bool found = false;
    facts.eachReferring(owner, indicatorOwner, [&](const Fact &indicator) {
        facts.eachReferring(indicator, actualIndicator, [&](const Fact &actual) {
            const bool given = actual.has(actualValue) || isWritten(actual, actualText);
            const bool recent = actual.has(actualDay) ? actual.date(actualDay) >= since : actual.integer(actualYear) == facts.today().year();
            found = found || (given && recent);
        });
    });
    return found;
}

class NothingEntered : public Check
{
public:
    NothingEntered()
        : Check({
            .id = "L32",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Nothing entered for months"),
            .reason = QT_TRANSLATE_NOOP("checks", "What nobody follows up during the year cannot be corrected in time, and at its end nobody remembers: the directors must see in the middle of the year whether an objective is under way."),
            .source = "D.Lgs. 150/2009, art. 4, c. 2, lett. c), e art. 6; DM 132/2022, art. 5",
            .remedy = QT_TRANSLATE_NOOP("checks", "Ask the owner for the value of the indicators and the progress of the phases."),
            .subjects = {Kind::PerformanceObjective, Kind::Measure},
            .reads = routes(),
            .parameters = {{"months", QT_TRANSLATE_NOOP("checks", "Months without an entry"), "6", QT_TRANSLATE_NOOP("checks", "months")}},
        })
    {
    }

    void examine(const Fact &subject, const PlanFacts &facts, Report &report) const override
    {
        const QDate today = facts.today();
        if (subject.kind() == Kind::PerformanceObjective && subject.integer(objectiveYear) != today.year())
            return;
        const int months = std::max(1, int(number(facts, "months")));
        const QDate since = today.addMonths(-months);
        if (!facts.period().contains(today.year()) || since < QDate(today.year(), 1, 1))
            return;
        if (subject.kind() == Kind::Measure)
            examineMeasure(subject, facts, since, months, report);
        else
            examineObjective(subject, facts, since, months, report);
    }

private:
    static void examineObjective(const Fact &objective, const PlanFacts &facts, const QDate &since, int months, Report &report)
    {
        if (!isRunning(objective, facts, since) || hasActual(objective, indicatorObjective, since, facts))
            return;
        report.add([&](FindingText &text) {
            const Fact *centre = facts.referred(objective, objectiveCentre);
            text.message = centre
                ? CheckText::tr("For %n month(s) nothing has been entered for %1 (%2): no actual, no progress of a phase.", nullptr, months)
                      .arg(nameOf(objective), shortName(*centre))
                : CheckText::tr("For %n month(s) nothing has been entered for %1: no actual, no progress of a phase.", nullptr, months).arg(nameOf(objective));
        });
    }

    /// Something of it can be entered, it has begun, and none of its phases has made progress.
    static bool isRunning(const Fact &objective, const PlanFacts &facts, const QDate &since)
    {
        const auto phases = facts.referring(objective, phaseObjective);
        const auto hasBegun = [&](Slot slot) {
            const Fact &phase = *facts.at(Kind::Phase, slot);
            return !phase.date(phaseStart).isValid() || phase.date(phaseStart) <= since;
        };
        const auto hasProgress = [&](Slot slot) { return facts.at(Kind::Phase, slot)->number(phaseProgress).value_or(0) > 0; };
        if (phases.empty())
            return !facts.referring(objective, indicatorObjective).empty();
        return std::any_of(phases.begin(), phases.end(), hasBegun) && std::none_of(phases.begin(), phases.end(), hasProgress);
    }

    static void examineMeasure(const Fact &measure, const PlanFacts &facts, const QDate &since, int months, Report &report)
    {
        // Of a measure that is only a title there is nothing to monitor yet; another check tells of it.
        if (!isProgrammed(measure) || !programmeOf(measure, facts).ownWords || !isUnderWay(measure, facts, since))
            return;
        // What ended earlier this year is looked at once.
        const QDate end = measure.date(measureEnd);
        if (isMonitored(measure, facts, end.isValid() && end < since ? QDate(since.year(), 1, 1) : since))
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("For %n month(s) nobody has monitored the measure %1.", nullptr, months).arg(nameOf(measure));
            text.remedy = CheckText::tr("Enter a check of the measure: what was found, on which day, with its evidence.");
        });
    }

    static bool isUnderWay(const Fact &measure, const PlanFacts &facts, const QDate &since)
    {
        const QString state = measure.text(measureState);
        if (state == QLatin1String("done") || state == QLatin1String("dropped"))
            return false;
        if (measure.date(measureEnd).isValid() && measure.date(measureEnd).year() < since.year())
            return false;
        QDate start = measure.date(measureStart);
        facts.eachReferring(measure, measurePhase, [&](const Fact &phase) {
            const QDate begin = phase.date(measurePhaseStart);
            if (!measure.has(measureStart) && begin.isValid() && (!start.isValid() || begin < start))
                start = begin;
        });
        return !start.isValid() || start <= since;
    }

    static bool isMonitored(const Fact &measure, const PlanFacts &facts, const QDate &since)
    {
        bool found = hasActual(measure, indicatorMeasure, since, facts);
        facts.eachReferring(measure, monitoredMeasure, [&](const Fact &check) {
            found = found || !check.date(monitoredDay).isValid() || check.date(monitoredDay) >= since;
        });
        return found;
    }
};

} // namespace

std::unique_ptr<Check> nothingEntered()
{
    return std::make_unique<NothingEntered>();
}

} // namespace piao::checks
