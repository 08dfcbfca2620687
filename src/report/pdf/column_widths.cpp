// SPDX-License-Identifier: EUPL-1.2
#include "pdf/column_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace piao::report {
namespace {

constexpr double keptOfWish = 0.7;

template<typename Measure>
double sum(const std::vector<ColumnDemand> &columns, Measure measure)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [&measure](double all, const ColumnDemand &each) { return all + measure(each); });
}

/// Lower bounds that fit into the width: all words whole if possible, else each column gives in alike.
std::vector<double> lowerBounds(const std::vector<ColumnDemand> &columns, double width)
{
    const double soft = sum(columns, [](const auto &c) { return c.narrowest; });
    const double hard = sum(columns, [](const auto &c) { return c.hardest; });
    std::vector<double> bounds;
    for (const ColumnDemand &each : columns) {
        if (soft <= width)
            bounds.push_back(each.narrowest);
        else if (hard >= width)
            bounds.push_back(each.hardest * width / hard);
        else
            bounds.push_back(each.hardest + (each.narrowest - each.hardest) * (width - hard) / (soft - hard));
    }
    return bounds;
}

void distribute(std::vector<double> &widths, const std::vector<ColumnDemand> &columns, double slack)
{
    const bool some = std::any_of(columns.begin(), columns.end(), [](const auto &c) { return c.grows && c.share <= 0; });
    double total = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        total += !some || (columns[i].grows && columns[i].share <= 0) ? widths[i] : 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (!some || (columns[i].grows && columns[i].share <= 0))
            widths[i] += slack * widths[i] / total;
    }
}

} // namespace

std::vector<double> shareOutWidth(const std::vector<ColumnDemand> &columns, double width)
{
    const std::vector<double> lower = lowerBounds(columns, width);
    std::vector<double> upper;
    std::vector<double> weights;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnDemand &each = columns[i];
        const double wish = each.share * width;
        upper.push_back(std::max(lower[i], each.share > 0 ? wish : each.widest));
        // Less than proportional: a column of long texts must not starve its neighbours.
        weights.push_back(std::pow(std::max(each.bulk, 1.0), 0.8));
    }
    // A wish is a wish: where room is short the content may take a part of it back.
    const auto least = [&](std::size_t i) {
        return columns[i].share > 0 ? std::clamp(keptOfWish * columns[i].share * width, lower[i], upper[i]) : lower[i];
    };
    const auto widthsAt = [&](double factor) {
        std::vector<double> widths;
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths.push_back(std::clamp(factor * weights[i], least(i), upper[i]));
        return widths;
    };
    const auto total = [](const std::vector<double> &widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    std::vector<double> widths = upper;
    if (total(widths) > width) {
        double low = 0;
        double high = 1;
        while (high < 1e9 && total(widthsAt(high)) < width)
            high *= 2;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            (total(widthsAt(middle)) < width ? low : high) = middle;
        }
        widths = widthsAt(high);
    }
    const double slack = width - total(widths);
    if (slack > 0) {
        distribute(widths, columns, slack);
    } else if (slack < 0) { // wishes beyond the table's width
        for (double &each : widths)
            each *= width / (width - slack);
    }
    return widths;
}

} // namespace piao::report
