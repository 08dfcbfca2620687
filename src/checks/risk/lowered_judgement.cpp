// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "risk/stated_judgement.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::JudgementBasis;
using domain::Kind;
using domain::RiskStage;

QString loweredText(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Before:
        return CheckText::tr("%1 is judged %2 before treatment, lower than its event %3, which is judged %4; no rationale says why.");
    case RiskStage::After:
        return CheckText::tr("%1 is estimated to be %2 after treatment, lower than its event %3, which is estimated to be %4; no rationale says why.");
    case RiskStage::Monitored:
        break;
    }
    return CheckText::tr("Monitoring judges %1 %2, lower than its event %3, which it found to be %4; no rationale says why.");
}

class LoweredJudgement : public Check
{
public:
    LoweredJudgement()
        : Check({
            .id = "L25",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Process judged lower than its highest event without a rationale"),
            .reason = QT_TRANSLATE_NOOP("checks", "The judgement of a process is the highest of its events, so that no risk disappears in a mean. Who judges it lower must say why; until then the highest event stands."),
            .source = "ANAC, PNA 2019, Allegato 1, par. 4.2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the rationale of the lower judgement, or empty the process's own judgement so that the highest event counts."),
            .subjects = {Kind::Process},
            .reads = {Route{Kind::RiskEvent}.up(eventProcess()).when({"process_id", "level_before", "level_after", "level_monitored"})},
        })
    {
    }

    void examine(const Fact &process, const PlanFacts &facts, Report &report) const override
    {
        for (const RiskStage stage : domain::riskStages) {
            if (!process.has(levelColumnOf(Kind::Process, stage)))
                continue;
            const JudgedProcess judged = judgedProcess(process, facts, stage);
            if (judged.overall.basis != JudgementBasis::LoweredInVain)
                continue;
            report.add(rationaleColumnOf(Kind::Process, stage), [&](FindingText &text) {
                text.message = loweredText(stage).arg(nameOf(process), domain::riskWord(*judged.own.level).toLower(), highestEvent(judged),
                    domain::riskWord(*judged.overall.highest).toLower());
            });
        }
    }

private:
    static QString highestEvent(const JudgedProcess &judged)
    {
        for (size_t event = 0; event < judged.events.size(); ++event) {
            if (judged.judgements[event].level == judged.overall.highest)
                return shortName(*judged.events[event]);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Check> loweredJudgement()
{
    return std::make_unique<LoweredJudgement>();
}

} // namespace piao::checks
