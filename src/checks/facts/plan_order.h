// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

namespace piao::checks {

/// Whether `left` stands before `right` in their list, by their ranks. The same after any edits, unlike the order of storage:
/// of several equal records the first one is always the same one. Both are of one kind with one key.
bool comesBefore(const Fact &left, const Fact &right);

} // namespace piao::checks
