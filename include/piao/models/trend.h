// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>

#include <optional>
#include <vector>

namespace piao::models {

/// What the small line beside an indicator draws: from the baseline through the targets, and what was measured.
struct Trend {
    struct Point {
        int year = 0;
        double value = 0;
    };

    std::optional<Point> baseline;
    std::vector<Point> targets; ///< by year; those without a number are left out
    std::vector<Point> actuals; ///< by year

    bool isEmpty() const { return targets.size() + actuals.size() + (baseline ? 1 : 0) < 2; }
};

} // namespace piao::models

Q_DECLARE_METATYPE(piao::models::Trend)
