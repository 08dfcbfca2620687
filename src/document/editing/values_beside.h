// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

#include <QVariant>

#include <utility>
#include <vector>

namespace piao::document {

/// The columns that stand beside a text as given (a target's, a baseline's, an actual's) and what is read of it for
/// them: always all of them, so that no number of an older text stays. Empty for any other column.
std::vector<std::pair<const char *, QVariant>> valuesBeside(domain::Kind kind, const char *column, const QVariant &text);

} // namespace piao::document
