// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/action_text.h"
#include "piao/document/plan_reader.h"
#include "piao/store/changeset.h"

namespace piao::document {

/// Words for an action, from what it changed: "Target 2025 of «Tasso di formazione»: 70% → 75%". Read while the
/// plan is as the action left it. Dates, money, choices and references are in words, a missing value is "—", long
/// texts are cut; numbers that only follow a text, and the order of records, are not spoken of beside what matters.
ActionText wordingOf(const std::vector<store::RowChange> &changes, PlanReader &reader);

} // namespace piao::document
