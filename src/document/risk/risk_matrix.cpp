// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_matrix.h"

#include <unordered_map>

namespace piao::document {

using namespace domain;

std::vector<MatrixLine> riskMatrix(const RiskRegister &risks, MatrixBy by, RiskStage stage)
{
    std::unordered_map<RiskSlot, MatrixLine> found;
    for (const RiskSlot slot : risks.processes()) {
        const RegisterProcess &process = risks.process(slot);
        MatrixLine &line = found[by == MatrixBy::Area ? process.area : process.centre];
        if (const auto level = risks.judgement(slot, stage).level)
            ++line.counts[size_t(*level)];
        else
            ++line.unjudged;
    }
    std::vector<MatrixLine> lines;
    std::vector<RiskSlot> subjects = by == MatrixBy::Area ? risks.areas() : risks.centres();
    subjects.push_back(noRiskSlot);
    for (const RiskSlot subject : subjects) {
        const bool isListed = by == MatrixBy::Area && subject != noRiskSlot;
        if (!isListed && !found.count(subject))
            continue;
        lines.push_back(found[subject]);
        lines.back().subject = subject;
    }
    return lines;
}

} // namespace piao::document
