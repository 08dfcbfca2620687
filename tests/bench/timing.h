// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace piao::bench {

/// Milliseconds of one run.
template<typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of this program's own computing: for a bound that is a time and must not depend on what else the
/// machine does.
template<typename Work>
double computingMilliseconds(Work &&work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// One run that the machine disturbed does not count.
inline double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// The median of several runs.
template<typename Work>
double medianOf(int runs, Work &&work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    return median(std::move(times));
}

/// Seconds of computing, of this program (RUSAGE_SELF) or of those that it started (RUSAGE_CHILDREN).
inline double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The quickest of several runs, in processor seconds.
template<typename Work>
double quickestOf(int runs, Work &&work)
{
    double quickest = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double start = processorSeconds(RUSAGE_SELF);
        work();
        quickest = std::min(quickest, processorSeconds(RUSAGE_SELF) - start);
    }
    return quickest;
}

} // namespace piao::bench
