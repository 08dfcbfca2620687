// SPDX-License-Identifier: EUPL-1.2
// The small line of an indicator: baseline, targets, actuals.
#include "piao/models/indicator_table_model.h"

#include "piao/domain/italian_format.h"

namespace piao::models {

using namespace domain;

Trend IndicatorTableModel::trendAt(int row) const
{
    const Record &indicator = recordAt(row);
    Trend trend;
    if (indicator.has("baseline_value") && !m_years.empty()) {
        const int year = indicator.has("baseline_year") ? int(indicator.integer("baseline_year")) : m_years.front() - 1;
        trend.baseline = Trend::Point{year, indicator.value("baseline_value").toDouble()};
    }
    for (const int year : m_years) {
        if (const std::optional<double> value = targetNumber(row, year))
            trend.targets.push_back({year, *value});
    }
    for (const Record &actual : valuesOf(keyAt(row).id).actuals) {
        const int year = actual.has("year") ? int(actual.integer("year")) : actual.value("measured_on").toDate().year();
        if (actual.has("value") && year > 0)
            trend.actuals.push_back({year, actual.value("value").toDouble()});
    }
    std::stable_sort(trend.actuals.begin(), trend.actuals.end(),
        [](const Trend::Point &a, const Trend::Point &b) { return a.year < b.year; });
    return trend;
}

QString IndicatorTableModel::trendText(int row) const
{
    const Trend trend = trendAt(row);
    QStringList parts;
    if (trend.baseline)
        parts.append(tr("baseline %1: %2").arg(trend.baseline->year).arg(formatNumber(trend.baseline->value)));
    for (const Trend::Point &target : trend.targets)
        parts.append(tr("target %1: %2").arg(target.year).arg(formatNumber(target.value)));
    for (const Trend::Point &actual : trend.actuals)
        parts.append(tr("actual %1: %2").arg(actual.year).arg(formatNumber(actual.value)));
    return parts.isEmpty() ? tr("No numbers yet") : parts.join(QStringLiteral("; "));
}

} // namespace piao::models
