// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

namespace piao::document {

/// The field by whose value a record has siblings, among which its rank orders it; -1 when all of its kind are siblings.
int siblingField(const domain::Record &record);

} // namespace piao::document
