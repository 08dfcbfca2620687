// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "risk/stated_judgement.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::JudgementBasis;
using domain::Kind;
using domain::RiskJudgement;
using domain::RiskStage;

QString unreasonedText(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Before:
        return CheckText::tr("%1 is judged %2 before treatment, and no rationale says why.");
    case RiskStage::After:
        return CheckText::tr("%1 is estimated to be %2 after treatment, and no rationale says why.");
    case RiskStage::Monitored:
        break;
    }
    return CheckText::tr("Monitoring found %1 to be %2, and no rationale says why.");
}

class UnreasonedJudgement : public Check
{
public:
    UnreasonedJudgement()
        : Check({
            .id = "L24",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Risk without a judgement, or a judgement without its rationale"),
            .reason = QT_TRANSLATE_NOOP("checks", "The judgement of a risk is qualitative: what makes it one is the reason that is given for it, with the evidence behind it."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 4.2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Judge the event as it is before treatment, and write in a sentence or two what the judgement rests on."),
            .subjects = {Kind::RiskEvent, Kind::Process},
            .reads = {Route{Kind::RiskEvent}.up(eventProcess()).when({"process_id", "level_before", "level_after", "level_monitored"})},
        })
    {
    }

    void examine(const Fact &judged, const PlanFacts &facts, Report &report) const override
    {
        const bool isEvent = judged.kind() == Kind::RiskEvent;
        if (isEvent && !statedJudgement(judged, RiskStage::Before).level)
            reportUnjudged(judged, facts, report);
        for (const RiskStage stage : domain::riskStages) {
            const RiskJudgement judgement = statedJudgement(judged, stage);
            if (!judgement.lacksRationale() || (!isEvent && isLowered(judged, facts, stage)))
                continue;
            report.add(rationaleColumnOf(judged.kind(), stage), [&](FindingText &text) {
                text.message = unreasonedText(stage).arg(nameOf(judged), domain::riskWord(*judgement.level).toLower());
                text.remedy = CheckText::tr("Write in a sentence or two what the judgement rests on.");
            });
        }
    }

private:
    /// Told by the check of lowered judgements.
    static bool isLowered(const Fact &process, const PlanFacts &facts, RiskStage stage)
    {
        return judgedProcess(process, facts, stage).overall.basis == JudgementBasis::LoweredInVain;
    }

    static void reportUnjudged(const Fact &event, const PlanFacts &facts, Report &report)
    {
        report.add(levelColumnOf(Kind::RiskEvent, RiskStage::Before), [&](FindingText &text) {
            text.message = CheckText::tr("The risk event %1 (%2) is not judged.").arg(nameOf(event), ownerName(event, facts));
        });
    }
};

} // namespace

std::unique_ptr<Check> unreasonedJudgement()
{
    return std::make_unique<UnreasonedJudgement>();
}

} // namespace piao::checks
