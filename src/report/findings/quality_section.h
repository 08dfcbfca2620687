// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findings/findings_context.h"

namespace piao::report {

/// The score on the ten quality criteria, and what would raise it most.
void writeQuality(Document &document, const FindingsContext &context);

} // namespace piao::report
