// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/layout_context.h"

namespace piao::report {

/// Paints head and foot of all pages, as pagination artifacts in a content stream of their own: the foot says
/// how many pages there are, which is known last.
void paintRunningMatter(LayoutContext &context);

} // namespace piao::report
