// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

namespace piao::document {

/// The next free code of the same making: the digits at the end counted one above the highest that stands behind the same
/// letters, with as many places. "P.07" → "P.08"; a code without digits at its end: "AREA" → "AREA-2". Nothing for
/// no code.
QString codeAfter(PlanReader &reader, domain::Kind kind, const QString &code);

} // namespace piao::document
