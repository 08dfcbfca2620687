// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// Writes what stands in a section.
using PartWriter = void (*)(Document &document, const PlanFacts &facts, const PartPlace &place);

/// The writer for a token of Section's field `content`; nullptr when there is none.
PartWriter partWriter(const QString &content);
/// True when a section with that begins a new page.
bool opensPage(const QString &content);

} // namespace piao::report
