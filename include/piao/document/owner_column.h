// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"

namespace piao::document {

/// The column by which a record of kind `part` belongs to one of kind `owner`, read from the flags Owner and Parent of its
/// description: "measure_id" for an indicator of a measure. A mistake of the program when there is none.
const char *ownerColumn(domain::Kind part, domain::Kind owner);

} // namespace piao::document
