// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

namespace piao::test {

/// A document as a province's plan is: cover, contents, sections, tables of long texts, an objectives tree with
/// spanning cells, lists, a wide table, a figure. The texts are made up.
report::Document sampleDocument();

} // namespace piao::test
