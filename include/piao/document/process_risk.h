// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/risk_judgement.h"

#include <array>

namespace piao::document {

/// The overall judgement of a process at one stage, and the sentences that explain it.
struct StageRisk {
    domain::ProcessJudgement judgement;
    QStringList explanation;
};

/// The judgements of a process as its events and its own fields in the plan give them: highest, never an average.
class ProcessRisk
{
public:
    ProcessRisk(PlanReader &reader, const domain::RecordKey &process);

    const StageRisk &at(domain::RiskStage stage) const { return m_stages[size_t(stage)]; }
    int eventCount() const { return m_events; }

private:
    std::array<StageRisk, domain::riskStageCount> m_stages;
    int m_events = 0;
};

} // namespace piao::document
