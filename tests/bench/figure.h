// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::bench {

/// Prints one line of the table of scripts/bench: what was measured, beside a reference of the same run.
/// @param bound largest ratio that is allowed; 0 when there is none
void printFigure(const QString &name, double measured, double reference, const QString &unit, double bound);

/// The most memory that this program has had at once, in MiB (Linux: VmHWM).
double peakMemory();

/// The memory that this program has now, in MiB (Linux: VmRSS).
double residentMemory();

} // namespace piao::bench
