// SPDX-License-Identifier: EUPL-1.2
#include "people/contour.h"

#include <algorithm>
#include <limits>

namespace piao::document {

void Contour::add(double top, double bottom, double reach)
{
    std::vector<Step> steps;
    steps.reserve(m_steps.size() + 2);
    const auto put = [&steps](double from, double to, double value) {
        if (from >= to)
            return;
        if (!steps.empty() && steps.back().bottom == from && steps.back().reach == value)
            steps.back().bottom = to;
        else
            steps.push_back({from, to, value});
    };
    double at = top; // of the added step, what is not yet placed
    for (const Step &step : m_steps) {
        if (at < bottom && at < step.top) {
            put(at, std::min(bottom, step.top), reach);
            at = std::min(bottom, step.top);
        }
        put(step.top, std::min(step.bottom, top), step.reach);
        const double from = std::max(step.top, top);
        const double to = std::min(step.bottom, bottom);
        put(from, to, std::max(step.reach, reach));
        put(std::max(step.top, bottom), step.bottom, step.reach);
        at = std::max(at, to);
    }
    put(at, bottom, reach);
    m_steps = std::move(steps);
}

void Contour::add(const Contour &other, double down, double across)
{
    for (const Step &step : other.m_steps)
        add(step.top + down, step.bottom + down, step.reach + across);
}

void Contour::shift(double down, double across)
{
    for (Step &step : m_steps)
        step = {step.top + down, step.bottom + down, step.reach + across};
}

double Contour::largestSum(const Contour &other, double otherDown) const
{
    double largest = std::numeric_limits<double>::lowest();
    auto theirs = other.m_steps.begin();
    for (const Step &ours : m_steps) {
        while (theirs != other.m_steps.end() && theirs->bottom + otherDown <= ours.top)
            ++theirs;
        for (auto step = theirs; step != other.m_steps.end() && step->top + otherDown < ours.bottom; ++step)
            largest = std::max(largest, ours.reach + step->reach);
    }
    return largest;
}

} // namespace piao::document
