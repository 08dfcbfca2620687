// SPDX-License-Identifier: EUPL-1.2
#include "risk/stated_judgement.h"

#include "wording/written.h"

#include <array>

namespace piao::checks {

using domain::Kind;
using domain::RiskJudgement;
using domain::RiskLevel;
using domain::RiskStage;

namespace {

std::array<Column, domain::riskStageCount> columnsOf(Kind kind, const char *(*name)(RiskStage))
{
    return {Column(kind, name(RiskStage::Before)), Column(kind, name(RiskStage::After)), Column(kind, name(RiskStage::Monitored))};
}

} // namespace

const Column &eventProcess()
{
    static const Column column(Kind::RiskEvent, "process_id");
    return column;
}

const Column &levelColumnOf(Kind kind, RiskStage stage)
{
    static const std::array process = columnsOf(Kind::Process, domain::levelColumn);
    static const std::array event = columnsOf(Kind::RiskEvent, domain::levelColumn);
    return (kind == Kind::Process ? process : event)[size_t(stage)];
}

const Column &rationaleColumnOf(Kind kind, RiskStage stage)
{
    static const std::array process = columnsOf(Kind::Process, domain::rationaleColumn);
    static const std::array event = columnsOf(Kind::RiskEvent, domain::rationaleColumn);
    return (kind == Kind::Process ? process : event)[size_t(stage)];
}

RiskJudgement statedJudgement(const Fact &processOrEvent, RiskStage stage)
{
    const Column &level = levelColumnOf(processOrEvent.kind(), stage);
    if (!processOrEvent.has(level))
        return {};
    return {domain::riskLevelOf(processOrEvent.text(level)), isWritten(processOrEvent, rationaleColumnOf(processOrEvent.kind(), stage))};
}

JudgedProcess judgedProcess(const Fact &process, const PlanFacts &facts, RiskStage stage)
{
    JudgedProcess judged;
    facts.eachReferring(process, eventProcess(), [&](const Fact &event) {
        judged.events.push_back(&event);
        judged.judgements.push_back(statedJudgement(event, stage));
    });
    judged.own = statedJudgement(process, stage);
    judged.overall = domain::judgeProcess(judged.judgements, judged.own);
    return judged;
}

bool isStatedHigh(const Fact &processOrEvent)
{
    return statedJudgement(processOrEvent, RiskStage::Before).level == RiskLevel::High
        || statedJudgement(processOrEvent, RiskStage::Monitored).level == RiskLevel::High;
}

} // namespace piao::checks
