// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

namespace piao::test {

/// A small document with everything that the web edition knows: pages on two levels, a map with links, notes, tables with
/// spans and groups, a picture, a figure, links across pages, embedded data.
report::Document webSample();

/// A PNG file of this size.
QByteArray pngOf(int width, int height);

} // namespace piao::test
