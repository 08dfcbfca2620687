// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <vector>

namespace piao::document {

/// The texts of a narrative that people wrote, in their order: runs, notes, and what pictures say; no markup, no live
/// figures. They may be written, after which the narrative is to be normalised.
std::vector<QString *> textPieces(domain::Narrative &narrative);

} // namespace piao::document
