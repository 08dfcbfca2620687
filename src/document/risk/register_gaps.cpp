// SPDX-License-Identifier: EUPL-1.2
// What a row of the register still lacks.
#include "document_text.h"
#include "piao/document/risk_register.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

bool isDetailed(const RegisterMeasure &measure)
{
    const bool responsible = !measure.responsible.empty() || measure.centre != noRiskSlot;
    const bool term = !measure.term.empty() || !measure.endDate.empty();
    return measure.phases > 0 && term && responsible && (measure.indicators > 0 || measure.expects);
}

RegisterGaps operator|(RegisterGaps gaps, RegisterGap gap)
{
    return RegisterGaps(gaps | RegisterGaps(gap));
}

bool lacksRationale(const RegisterJudged &judged)
{
    return std::any_of(judged.judgement.begin(), judged.judgement.end(), [](const RiskJudgement &j) { return j.lacksRationale(); });
}

} // namespace

QString gapWord(RegisterGap gap)
{
    switch (gap) {
    case RegisterGap::Area: return DocumentText::tr("risk area");
    case RegisterGap::Owner: return DocumentText::tr("owner");
    case RegisterGap::Event: return DocumentText::tr("risk event");
    case RegisterGap::Factor: return DocumentText::tr("enabling factors");
    case RegisterGap::Criterion: return DocumentText::tr("exposure criteria");
    case RegisterGap::Judgement: return DocumentText::tr("judgement");
    case RegisterGap::Rationale: return DocumentText::tr("rationale of the judgement");
    case RegisterGap::OwnRationale: return DocumentText::tr("rationale of the process's judgement");
    case RegisterGap::Measure: return DocumentText::tr("measure");
    case RegisterGap::SpecificMeasure: return DocumentText::tr("specific measure (judged A)");
    case RegisterGap::MeasureDetail: break;
    }
    return DocumentText::tr("phase, term, responsible or indicator of a measure");
}

RegisterGaps RiskRegister::gapsOf(const RegisterRow &row) const
{
    const RegisterProcess &of = process(row.process);
    RegisterGaps gaps = 0;
    if (of.area == noRiskSlot)
        gaps = gaps | RegisterGap::Area;
    if (of.centre == noRiskSlot && of.ownerText.empty())
        gaps = gaps | RegisterGap::Owner;
    if (lacksRationale(of))
        gaps = gaps | RegisterGap::OwnRationale;
    if (row.event == noRiskSlot)
        return RegisterGaps(gaps | RegisterGap::Event | measureGaps(row));
    const RegisterEvent &on = event(row.event);
    if (on.factors.empty())
        gaps = gaps | RegisterGap::Factor;
    if (on.ratings.size() < criteria().size())
        gaps = gaps | RegisterGap::Criterion;
    if (!on.judgement[size_t(RiskStage::Before)].level)
        gaps = gaps | RegisterGap::Judgement;
    if (lacksRationale(on))
        gaps = gaps | RegisterGap::Rationale;
    return RegisterGaps(gaps | measureGaps(row));
}

RegisterGaps RiskRegister::measureGaps(const RegisterRow &row) const
{
    const std::vector<RiskSlot> treating = measuresOf(row);
    if (treating.empty())
        return RegisterGaps(RegisterGap::Measure);
    RegisterGaps gaps = 0;
    const auto isSpecific = [this](RiskSlot slot) { return !measure(slot).scope.empty() && measure(slot).scope != "general"; };
    const bool high = row.event != noRiskSlot ? event(row.event).judgement[size_t(RiskStage::Before)].level == RiskLevel::High
                                              : judgement(row.process, RiskStage::Before).level == RiskLevel::High;
    if (high && std::none_of(treating.begin(), treating.end(), isSpecific))
        gaps = gaps | RegisterGap::SpecificMeasure;
    if (!std::all_of(treating.begin(), treating.end(), [this](RiskSlot slot) { return isDetailed(measure(slot)); }))
        gaps = gaps | RegisterGap::MeasureDetail;
    return gaps;
}

} // namespace piao::document
