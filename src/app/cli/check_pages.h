// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <QString>

namespace piao::app::cli {

/// The page of docs/checks on one check, in Markdown: made of what the check says of itself.
QString checkPage(const checks::CheckInfo &info);

/// The list of all checks, by task, with links to their pages.
QString checkIndexPage();

} // namespace piao::app::cli
