// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/web_context.h"

namespace piao::report {

/// The texts of all pages for the search, as a script: a page opened from a disk may load scripts, but may not fetch files.
QByteArray searchIndex(const WebContext &context);

} // namespace piao::report
