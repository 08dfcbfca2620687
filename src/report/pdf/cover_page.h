// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/layout_context.h"

namespace piao::report {

/// Paints the cover on a page of its own, without running head.
void paintCover(LayoutContext &context, const Cover &cover, StructElement *parent);

} // namespace piao::report
