// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "indicators/indicator_fields.h"
#include "piao/checks/plan_facts.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace piao::checks {

/// The years of an indicator's targets for which `holds` says so, in their order. A mistake that goes through all years is one
/// finding, in the first of them.
template<typename Holds>
std::vector<int> targetYears(const Fact &indicator, const PlanFacts &facts, Holds &&holds)
{
    std::vector<int> years;
    facts.eachReferring(indicator, target_field::ofIndicator, [&](const Fact &target) {
        if (holds(target))
            years.push_back(target.integer(target_field::year));
    });
    std::sort(years.begin(), years.end());
    return years;
}

/// "2024", "2024 and 2025", in the person's language.
QString enumeratedYears(const std::vector<int> &years);

} // namespace piao::checks
