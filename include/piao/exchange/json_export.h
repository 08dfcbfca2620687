// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace piao::document {
class PlanReader;
}

namespace piao::exchange {

/// Writes the whole plan in the open format (docs/format/README.md). The same plan always gives the same bytes:
/// kinds, records and fields have a fixed order, and a missing value is left out.
/// @param progress told the share of the records written, from 0 to 1; answers false to give up
domain::Result<void> exportPlan(document::PlanReader &reader, QIODevice &target,
                                const std::function<bool(double fraction)> &progress = {});

/// The same into a file, which is replaced only when all was written.
domain::Result<void> exportPlan(document::PlanReader &reader, const QString &path,
                                const std::function<bool(double fraction)> &progress = {});

} // namespace piao::exchange
