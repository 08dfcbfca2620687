// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/store/changeset.h"
#include "piao/widgets/place.h"

#include <optional>
#include <vector>

namespace piao::widgets {

/// What a step changed, record by record and field by field, as rich text whose links are places (Place::toString).
QString changeDetailsHtml(const std::vector<store::RowChange> &changes, document::PlanReader &reader);

/// Where a change can be seen: on its own sheet or page, or on that of what it belongs to.
std::optional<Place> placeOf(const store::RowChange &change, document::PlanReader &reader);

} // namespace piao::widgets
