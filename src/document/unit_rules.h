// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/store/changeset.h"

namespace piao::document {

/// What must hold of every plan, whatever it says; all else is for the checks, which only report. Looks at the changed
/// rows alone, before they are committed:
/// - a record with several possible owners (an indicator, a stakeholder's link, another wording) has exactly one;
/// - no record stands above itself: a structure within its own parts, an edition before itself;
/// - a reference leads to a record that is there.
domain::Result<void> checkRules(const std::vector<store::RowChange> &changes, PlanReader &reader);

} // namespace piao::document
