// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "wording/names.h"
#include "wording/written.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column measureObjective{Kind::MeasureObjective, "objective_id"};
const Column processObjective{Kind::ProcessObjective, "objective_id"};
const Column linkedMeasure{Kind::MeasureObjective, "measure_id"};
const Column linkedProcess{Kind::ProcessObjective, "process_id"};
const Column indicatorObjective{Kind::Indicator, "performance_id"};
const Column targetIndicator{Kind::Target, "indicator_id"};
const Column targetText{Kind::Target, "value_text"};
const Column targetValue{Kind::Target, "value"};

bool hasTarget(const Fact &objective, const PlanFacts &facts)
{
    bool found = false;
    facts.eachReferring(objective, indicatorObjective, [&](const Fact &indicator) {
        facts.eachReferring(indicator, targetIndicator, [&](const Fact &target) {
            found = found || target.has(targetValue) || isWritten(target, targetText);
        });
    });
    return found;
}

/// The measure, or else the process, that ties the objective to section 2.3.
const Fact *tiedBy(const Fact &objective, const PlanFacts &facts)
{
    const Fact *found = nullptr;
    facts.eachReferring(objective, processObjective, [&](const Fact &link) { found = facts.referred(link, linkedProcess); });
    facts.eachReferring(objective, measureObjective, [&](const Fact &link) { found = facts.referred(link, linkedMeasure); });
    return found;
}

class UnmeasuredPrevention : public Check
{
public:
    UnmeasuredPrevention()
        : Check({
            .id = "L28",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Prevention tied to no objective, or to one without indicator and target"),
            .reason = QT_TRANSLATE_NOOP("checks", "Prevention protects public value only where it is part of performance: the objectives of prevention belong into the plan like all others, with an indicator and a target."),
            .source = "L. 190/2012, art. 1, c. 8; D.Lgs. 33/2013, artt. 10, c. 3, e 44",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give the objective an indicator with a target for its year."),
            .subjects = {Kind::PerformanceObjective, Kind::Plan},
            .reads = {
                Route{Kind::MeasureObjective}.up(measureObjective),
                Route{Kind::ProcessObjective}.up(processObjective),
                Route{Kind::Indicator}.up(indicatorObjective).when({"performance_id"}),
                Route{Kind::Target}.up(targetIndicator).up(indicatorObjective),
                Route::all(Kind::Measure).when({}),
                Route::all(Kind::Process).when({}),
                Route::all(Kind::MeasureObjective).when({}),
                Route::all(Kind::ProcessObjective).when({}),
                Route::all(Kind::Plan).when({"profile"}),
            },
        })
    {
    }

    void examine(const Fact &subject, const PlanFacts &facts, Report &report) const override
    {
        if (subject.kind() == Kind::Plan)
            examinePlan(facts, report);
        else
            examineObjective(subject, facts, report);
    }

private:
    static void examineObjective(const Fact &objective, const PlanFacts &facts, Report &report)
    {
        if (facts.referring(objective, measureObjective).empty() && facts.referring(objective, processObjective).empty())
            return;
        if (hasTarget(objective, facts))
            return;
        report.add([&](FindingText &text) {
            const Fact *from = tiedBy(objective, facts);
            text.message = CheckText::tr("%1 is tied to section 2.3 by %2, and has no indicator with a target.")
                               .arg(nameOf(objective), from ? shortName(*from) : QString());
        });
    }

    /// Section 2.2, where the objectives are, is not compulsory for small bodies.
    static void examinePlan(const PlanFacts &facts, Report &report)
    {
        const int measures = facts.count(Kind::Measure);
        const int processes = facts.count(Kind::Process);
        if (facts.isSimplified() || measures + processes == 0 || facts.count(Kind::MeasureObjective) + facts.count(Kind::ProcessObjective) > 0)
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("None of the %1 processes and %2 measures of section 2.3 is tied to a performance objective.")
                               .arg(QString::number(processes), QString::number(measures));
            text.remedy = CheckText::tr("Tie the measures to the objectives within which they are carried out.");
        });
    }
};

} // namespace

std::unique_ptr<Check> unmeasuredPrevention()
{
    return std::make_unique<UnmeasuredPrevention>();
}

} // namespace piao::checks
