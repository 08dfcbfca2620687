// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/illustration_writer.h"

namespace piao::report {

/// Writes the cover: paragraphs on a page of its own kind, without running matter.
void writeCover(OdtContext &context, IllustrationWriter &illustrations, const Cover &cover);

} // namespace piao::report
