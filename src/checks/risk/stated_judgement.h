// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"
#include "piao/domain/risk_judgement.h"

#include <vector>

/// The judgements of risk as the facts tell them.
namespace piao::checks {

const Column &eventProcess();
/// Of a process or of a risk event.
const Column &levelColumnOf(domain::Kind kind, domain::RiskStage stage);
const Column &rationaleColumnOf(domain::Kind kind, domain::RiskStage stage);

/// What a process or a risk event states for itself.
domain::RiskJudgement statedJudgement(const Fact &processOrEvent, domain::RiskStage stage);

struct JudgedProcess {
    std::vector<const Fact *> events;
    std::vector<domain::RiskJudgement> judgements; ///< of the events
    domain::RiskJudgement own;
    domain::ProcessJudgement overall;
};

JudgedProcess judgedProcess(const Fact &process, const PlanFacts &facts, domain::RiskStage stage);

/// Judged high before treatment, or found so by monitoring.
bool isStatedHigh(const Fact &processOrEvent);

} // namespace piao::checks
