// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/risk_register.h"

#include <optional>
#include <vector>

namespace piao::document {

/// What the register is narrowed to; the conditions compose.
struct RiskCriteria {
    QString text;                     ///< every word must occur in what the row shows; accents and case do not count
    std::optional<QString> areaId;    ///< an empty identifier: processes without an area
    std::optional<QString> centreId;  ///< an empty identifier: processes without a centre
    std::optional<domain::RiskLevel> level; ///< of the process, overall, at `stage`
    bool unjudged = false;            ///< instead of a level: no overall judgement at `stage`
    domain::RiskStage stage = domain::RiskStage::Before;
    bool incompleteOnly = false;      ///< rows that lack something
    QString measureType;              ///< token: rows with a measure of that type

    /// True when nothing is left out; the stage alone leaves out nothing.
    bool isEmpty() const;
    friend bool operator==(const RiskCriteria &, const RiskCriteria &) = default;
};

/// The rows of the register that meet the criteria, in its order.
std::vector<RegisterRow> filterRows(const RiskRegister &risks, const RiskCriteria &criteria);

} // namespace piao::document
