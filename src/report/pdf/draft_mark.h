// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/layout_context.h"

namespace piao::report {

/// Makes every page bear Wording::draft, large and light across the page and under its text. Call before the first page.
/// The mark is one shared stream for each orientation and an artifact: assistive technology does not meet it.
void markAsDraft(LayoutContext &context);

} // namespace piao::report
