// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

namespace piao::report {

/// The refusals that all writers have in common.
domain::Error exportCancelled();
domain::Error exportNotWritten(const QString &path, const QString &reason, domain::ErrorCode code);

} // namespace piao::report
