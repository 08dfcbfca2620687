// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/process_risk.h"

namespace piao::document {

using namespace domain;

ProcessRisk::ProcessRisk(PlanReader &reader, const RecordKey &process)
{
    const Record record = reader.read(process);
    if (record.isNull())
        return;
    const std::vector<Record> events = reader.where(Kind::RiskEvent, "process_id", process.id);
    m_events = int(events.size());
    std::vector<QString> names;
    for (const Record &event : events)
        names.push_back(displayName(event));
    for (const RiskStage stage : riskStages) {
        std::vector<RiskJudgement> judged;
        for (const Record &event : events)
            judged.push_back(riskJudgementOf(event, stage));
        const RiskJudgement own = riskJudgementOf(record, stage);
        m_stages[size_t(stage)] = {judgeProcess(judged, own), explainProcess(stage, judged, names, own)};
    }
}

} // namespace piao::document
