// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"

#include <QString>

#include <array>
#include <optional>

namespace piao::models {

/// Which findings are listed; without anything set all that were not set aside.
struct FindingCriteria {
    std::array<bool, checks::allSeverities.size()> severities{true, true, true};
    std::optional<checks::PlanPart> part = {};
    QString centreId = {}; ///< only those of this centre; empty: of all centres, and of none
    QString text = {};     ///< words of the finding, or of its check: "L02 visite"
    bool withSetAside = false;

    bool shows(checks::Severity severity) const { return severities[size_t(severity)]; }
    /// True when each finding has to be looked at, not only its check.
    bool looksAtEach() const { return part || !centreId.isEmpty() || !text.trimmed().isEmpty(); }
    friend bool operator==(const FindingCriteria &, const FindingCriteria &) = default;
};

} // namespace piao::models
