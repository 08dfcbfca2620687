// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

namespace piao::test {

/// A record of that kind with every field filled, whose references lead to the samples of the other kinds: all kinds
/// together, in the order of Kind, make a plan. Only a reference to its own kind is left empty.
domain::Record sampleRecord(domain::Kind kind);

} // namespace piao::test
