// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_coverage.h"

#include "document_text.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

bool isSpecific(const RegisterMeasure &measure)
{
    return !measure.scope.empty() && measure.scope != "general";
}

void append(std::vector<RiskSlot> &found, const std::vector<RiskSlot> &more)
{
    for (const RiskSlot slot : more) {
        if (std::find(found.begin(), found.end(), slot) == found.end())
            found.push_back(slot);
    }
}

CoverageGaps protectionGap(const RiskRegister &risks, const CoverageRow &row)
{
    const RegisterMeasure &measure = risks.measure(row.measure);
    const bool byMeasure = !measure.objectives.empty() || !measure.values.empty();
    const bool byProcess = row.process != noRiskSlot
        && (!risks.process(row.process).objectives.empty() || !risks.process(row.process).values.empty());
    return byMeasure || byProcess ? CoverageGaps(0) : CoverageGaps(CoverageGap::ProtectsNothing);
}

void addProcess(std::vector<CoverageRow> &rows, const RiskRegister &risks, RiskSlot process)
{
    const std::vector<RiskSlot> measures = risks.measuresOf(process);
    const size_t first = rows.size();
    for (const RiskSlot measure : measures) {
        rows.push_back({process, measure, 0});
        rows.back().gaps = protectionGap(risks, rows.back());
    }
    if (measures.empty())
        rows.push_back({process, noRiskSlot, CoverageGaps(CoverageGap::NoMeasure)});
    const bool high = risks.judgement(process, RiskStage::Before).level == RiskLevel::High;
    if (high && std::none_of(measures.begin(), measures.end(), [&](RiskSlot slot) { return isSpecific(risks.measure(slot)); }))
        rows[first].gaps = CoverageGaps(rows[first].gaps | CoverageGaps(CoverageGap::NoSpecificMeasure));
}

} // namespace

QString gapWord(CoverageGap gap)
{
    switch (gap) {
    case CoverageGap::NoMeasure: return DocumentText::tr("No measure treats this process.");
    case CoverageGap::NoSpecificMeasure: return DocumentText::tr("Judged A, and no specific measure.");
    case CoverageGap::ProtectsNothing: return DocumentText::tr("Protects no objective and no public value.");
    case CoverageGap::TreatsNothing: break;
    }
    return DocumentText::tr("Treats no process and no event.");
}

std::vector<CoverageRow> riskCoverage(const RiskRegister &risks)
{
    std::vector<CoverageRow> rows;
    rows.reserve(risks.processes().size() + risks.measures().size());
    for (const RiskSlot process : risks.processes())
        addProcess(rows, risks, process);
    for (const RiskSlot slot : risks.measures()) {
        const RegisterMeasure &measure = risks.measure(slot);
        if (!measure.processes.empty() || !measure.events.empty())
            continue;
        rows.push_back({noRiskSlot, slot, 0});
        const bool isForAll = measure.scope == "general";
        rows.back().gaps = CoverageGaps(protectionGap(risks, rows.back()) | (isForAll ? 0 : CoverageGaps(CoverageGap::TreatsNothing)));
    }
    return rows;
}

std::vector<RiskSlot> protectedBy(const RiskRegister &risks, const CoverageRow &row, Kind kind)
{
    const bool objectives = kind == Kind::PerformanceObjective;
    std::vector<RiskSlot> found;
    if (row.measure != noRiskSlot)
        append(found, objectives ? risks.measure(row.measure).objectives : risks.measure(row.measure).values);
    if (row.process != noRiskSlot)
        append(found, objectives ? risks.process(row.process).objectives : risks.process(row.process).values);
    return found;
}

} // namespace piao::document
