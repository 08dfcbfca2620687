// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "risk/measure_programme.h"
#include "risk/stated_judgement.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;
using domain::RiskLevel;
using domain::RiskStage;

const Column scope{Kind::Measure, "scope"};
const Column term{Kind::Measure, "term"};
const Column responsible{Kind::Measure, "responsible"};
const Column expected{Kind::Measure, "expected_text"};
const Column treatedProcess{Kind::ProcessMeasure, "process_id"};
const Column measureOfProcess{Kind::ProcessMeasure, "measure_id"};
const Column treatedEvent{Kind::EventMeasure, "event_id"};
const Column measureOfEvent{Kind::EventMeasure, "measure_id"};

std::vector<Route> routes()
{
    std::vector<Route> all = programmeRoutes();
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(Route{Kind::ProcessMeasure}.up(treatedProcess));
    add(Route{Kind::ProcessMeasure}.up(treatedProcess).down(eventProcess()));
    add(Route{Kind::EventMeasure}.up(treatedEvent));
    add(Route{Kind::EventMeasure}.up(treatedEvent).up(eventProcess()));
    add(Route{Kind::EventMeasure}.up(treatedEvent).up(eventProcess()).down(eventProcess()));
    add(Route{Kind::Measure}.down(measureOfProcess).up(treatedProcess).when({"scope"}));
    add(Route{Kind::Measure}.down(measureOfProcess).up(treatedProcess).down(eventProcess()).when({"scope"}));
    add(Route{Kind::Measure}.down(measureOfEvent).up(treatedEvent).when({"scope"}));
    add(Route{Kind::Measure}.down(measureOfEvent).up(treatedEvent).up(eventProcess()).when({"scope"}));
    add(Route{Kind::RiskEvent}.up(eventProcess()).when({"process_id", "level_before", "level_monitored"}));
    add(Route{Kind::RiskEvent}.up(eventProcess()).down(eventProcess()).when({"process_id"}));
    return all;
}

bool isSpecific(const Fact *measure)
{
    const QString how = measure ? measure->text(scope) : QString();
    return how == QLatin1String("specific") || how == QLatin1String("pnrr");
}

bool hasSpecificMeasure(const Fact &event, const PlanFacts &facts)
{
    bool found = false;
    facts.eachReferring(event, treatedEvent, [&](const Fact &link) { found = found || isSpecific(facts.referred(link, measureOfEvent)); });
    return found;
}

/// Whether a measure of the process is there for one of its events: then it does not stand for the others.
bool isForOneEvent(const Fact &process, Slot measure, const PlanFacts &facts)
{
    bool found = false;
    facts.eachReferring(process, eventProcess(), [&](const Fact &event) {
        facts.eachReferring(event, treatedEvent, [&](const Fact &link) { found = found || link.reference(measureOfEvent) == measure; });
    });
    return found;
}

/// Whether the process as a whole has a specific measure.
bool hasOverallMeasure(const Fact &process, const PlanFacts &facts)
{
    bool found = false;
    facts.eachReferring(process, treatedProcess, [&](const Fact &link) {
        found = found || (isSpecific(facts.referred(link, measureOfProcess)) && !isForOneEvent(process, link.reference(measureOfProcess), facts));
    });
    return found;
}

/// What a programmed measure may lack, where it is written, and how that is told.
struct MissingPart {
    bool MeasureProgramme::*given;
    const Column *column; ///< nullptr: in records of its own
    const char *message;
    const char *remedy;
};

const MissingPart missingParts[] = {
    {&MeasureProgramme::phases, nullptr, QT_TRANSLATE_NOOP("checks", "The measure %1 has no phases."), QT_TRANSLATE_NOOP("checks", "Say in which steps it is carried out.")},
    {&MeasureProgramme::term, &term, QT_TRANSLATE_NOOP("checks", "The measure %1 has no term."), QT_TRANSLATE_NOOP("checks", "Say by when it is carried out.")},
    {&MeasureProgramme::responsible, &responsible, QT_TRANSLATE_NOOP("checks", "Nobody is responsible for the measure %1."),
        QT_TRANSLATE_NOOP("checks", "Name the centre or the person who carries it out.")},
    {&MeasureProgramme::expected, &expected, QT_TRANSLATE_NOOP("checks", "The measure %1 has neither an indicator nor an expected value."),
        QT_TRANSLATE_NOOP("checks", "Say what must be reached: an indicator with its target, or an expected value.")},
};

class UntreatedRisk : public Check
{
public:
    UntreatedRisk()
        : Check({
            .id = "L26",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "High risk without a specific measure, or measure that is not programmed"),
            .reason = QT_TRANSLATE_NOOP("checks", "A high risk needs a measure made for it; and a measure that does not say in which steps, by when, by whom and with what result cannot be carried out or monitored."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 5.1 e 5.2; L. 190/2012, art. 1, c. 5, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie a specific measure to the risk; give each measure its phases, term, responsible and indicator."),
            .subjects = {Kind::Process, Kind::RiskEvent, Kind::Measure},
            .reads = routes(),
        })
    {
    }

    void examine(const Fact &subject, const PlanFacts &facts, Report &report) const override
    {
        if (subject.kind() == Kind::Measure)
            examineMeasure(subject, facts, report);
        else if (subject.kind() == Kind::RiskEvent)
            examineEvent(subject, facts, report);
        else
            examineProcess(subject, facts, report);
    }

private:
    static void examineEvent(const Fact &event, const PlanFacts &facts, Report &report)
    {
        if (!isStatedHigh(event) || hasSpecificMeasure(event, facts))
            return;
        const Fact *process = facts.referred(event, eventProcess());
        if (process && hasOverallMeasure(*process, facts))
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("The risk event %1 (%2) is judged high, and no specific measure treats it.").arg(nameOf(event), ownerName(event, facts));
            text.remedy = CheckText::tr("Tie a measure to it that was made for this risk.");
        });
    }

    static void examineProcess(const Fact &process, const PlanFacts &facts, Report &report)
    {
        const JudgedProcess judged = judgedProcess(process, facts, RiskStage::Before);
        const bool treatedByAny = !facts.referring(process, treatedProcess).empty()
            || std::any_of(judged.events.begin(), judged.events.end(), [&](const Fact *event) { return !facts.referring(*event, treatedEvent).empty(); });
        if (!treatedByAny && judged.overall.level && *judged.overall.level == RiskLevel::Moderate && !isStatedHigh(process)) {
            report.add([&](FindingText &text) {
                text.message = CheckText::tr("The process %1 is judged moderate, and no measure treats it or one of its events.").arg(nameOf(process));
                text.remedy = CheckText::tr("Tie at least one measure to it, general or specific.");
            });
        }
        // An event that is high itself is told of by itself.
        const bool eventIsHigh = std::any_of(judged.events.begin(), judged.events.end(), [](const Fact *event) { return isStatedHigh(*event); });
        if (eventIsHigh || !isStatedHigh(process) || hasOverallMeasure(process, facts)
            || std::any_of(judged.events.begin(), judged.events.end(), [&](const Fact *event) { return hasSpecificMeasure(*event, facts); }))
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("The process %1 is judged high, and no specific measure treats it.").arg(nameOf(process));
            text.remedy = CheckText::tr("Tie a measure to it that was made for this risk.");
        });
    }

    static void examineMeasure(const Fact &measure, const PlanFacts &facts, Report &report)
    {
        if (!isProgrammed(measure))
            return;
        const MeasureProgramme programme = programmeOf(measure, facts);
        if (!programme.ownWords) {
            reportTitleAlone(measure, programme, report);
            return;
        }
        for (const MissingPart &part : missingParts) {
            if (programme.*part.given)
                continue;
            const auto write = [&](FindingText &text) {
                text.message = CheckText::tr(part.message).arg(nameOf(measure));
                text.remedy = CheckText::tr(part.remedy);
            };
            if (part.column)
                report.add(*part.column, write);
            else
                report.addDetail(1, write);
        }
    }

    static void reportTitleAlone(const Fact &measure, const MeasureProgramme &programme, Report &report)
    {
        report.add([&](FindingText &text) {
            text.message = (programme.expected ? CheckText::tr("Of the measure %1 the plan says no more than its title: no phases, no term, nobody responsible.")
                                               : CheckText::tr("Of the measure %1 the plan says no more than its title: no phases, no term, nobody responsible, no indicator."))
                               .arg(nameOf(measure));
            text.remedy = CheckText::tr("Say in which steps it is carried out, by when, by whom, and what must be reached.");
        });
    }
};

} // namespace

std::unique_ptr<Check> untreatedRisk()
{
    return std::make_unique<UntreatedRisk>();
}

} // namespace piao::checks
