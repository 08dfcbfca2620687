// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"

#include <vector>

namespace piao::document {

/// Where the chain process → measure → objective or value is broken.
enum class CoverageGap : quint8 {
    NoMeasure = 1,         ///< the process has no measure
    NoSpecificMeasure = 2, ///< judged high before treatment, and no specific measure
    ProtectsNothing = 4,   ///< neither the measure nor its process names an objective or a value
    TreatsNothing = 8,     ///< a specific measure of no process and no event; general ones are for the whole body
};
using CoverageGaps = quint8;
inline constexpr std::array coverageGaps{CoverageGap::NoMeasure, CoverageGap::NoSpecificMeasure, CoverageGap::ProtectsNothing,
    CoverageGap::TreatsNothing};
/// A sentence in the person's language.
QString gapWord(CoverageGap gap);

/// A process with one of its measures; a process without any; or a measure without a process.
struct CoverageRow {
    RiskSlot process = noRiskSlot;
    RiskSlot measure = noRiskSlot;
    CoverageGaps gaps = 0;

    bool has(CoverageGap gap) const { return (gaps & CoverageGaps(gap)) != 0; }
    bool samePlace(const CoverageRow &other) const { return process == other.process && measure == other.measure; }
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

/// By process, in the order of the register, then the measures that treat none. That a process judged high has no
/// specific measure stands in its first row.
std::vector<CoverageRow> riskCoverage(const RiskRegister &risks);

/// The objectives (or values) that the measure protects, then those that its process protects, each once.
/// @param kind PerformanceObjective or PublicValue
std::vector<RiskSlot> protectedBy(const RiskRegister &risks, const CoverageRow &row, domain::Kind kind);

} // namespace piao::document
