// SPDX-License-Identifier: EUPL-1.2
#include "risk/measure_programme.h"

#include "wording/written.h"

namespace piao::checks {

using domain::Kind;

namespace {

const Column scope{Kind::Measure, "scope"};
const Column type{Kind::Measure, "type"};
const Column listed{Kind::Measure, "listed"};
const Column centre{Kind::Measure, "centre_id"};
const Column responsible{Kind::Measure, "responsible"};
const Column endDate{Kind::Measure, "end_date"};
const Column term{Kind::Measure, "term"};
const Column expectedText{Kind::Measure, "expected_text"};
const Column expectedValue{Kind::Measure, "expected_value"};
const Column phaseMeasure{Kind::MeasurePhase, "measure_id"};
const Column phaseEnd{Kind::MeasurePhase, "end_date"};
const Column phaseTerm{Kind::MeasurePhase, "term"};
const Column phaseResponsible{Kind::MeasurePhase, "responsible"};
const Column indicatorMeasure{Kind::Indicator, "measure_id"};
const Column groupMeasure{Kind::IndicatorGroup, "measure_id"};
const Column groupType{Kind::IndicatorGroup, "measure_type"};

/// General measures are often monitored type by type: «almeno il 70% dei dipendenti formati» stands for all of training.
bool isMonitoredByType(const Fact &measure, const PlanFacts &facts)
{
    if (!measure.has(type) || measure.text(scope) != QLatin1String("general"))
        return false;
    const QString wanted = measure.text(type);
    bool found = false;
    facts.each(Kind::IndicatorGroup, [&](const Fact &group) { found = found || group.text(groupType) == wanted; });
    return found;
}

} // namespace

bool isProgrammed(const Fact &measure)
{
    const QString how = measure.text(scope);
    return how == QLatin1String("specific") || how == QLatin1String("pnrr") || !measure.has(listed) || measure.isTrue(listed);
}

MeasureProgramme programmeOf(const Fact &measure, const PlanFacts &facts)
{
    MeasureProgramme programme;
    programme.term = measure.has(endDate) || isWritten(measure, term);
    programme.responsible = measure.has(centre) || isWritten(measure, responsible);
    programme.expected = isWritten(measure, expectedText) || measure.has(expectedValue)
        || !facts.referring(measure, indicatorMeasure).empty() || !facts.referring(measure, groupMeasure).empty();
    facts.eachReferring(measure, phaseMeasure, [&](const Fact &phase) {
        programme.phases = true;
        programme.term = programme.term || phase.has(phaseEnd) || isWritten(phase, phaseTerm);
        programme.responsible = programme.responsible || isWritten(phase, phaseResponsible);
    });
    programme.ownWords = programme.phases || programme.term || programme.responsible || programme.expected;
    programme.expected = programme.expected || isMonitoredByType(measure, facts);
    return programme;
}

std::vector<Route> programmeRoutes()
{
    return {
        Route{Kind::MeasurePhase}.up(phaseMeasure),
        Route{Kind::Indicator}.up(indicatorMeasure).when({"measure_id"}),
        Route{Kind::IndicatorGroup}.up(groupMeasure).when({"measure_id"}),
        Route::all(Kind::IndicatorGroup).when({"measure_type"}),
    };
}

} // namespace piao::checks
