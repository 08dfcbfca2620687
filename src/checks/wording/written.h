// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"

namespace piao::checks {

/// Whether a person wrote anything there: blanks alone, as imports bring them, are nothing.
inline bool isWritten(const Fact &fact, const Column &column)
{
    return fact.has(column) && !fact.text(column).trimmed().isEmpty();
}

} // namespace piao::checks
