// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/widgets/place.h"

#include <optional>

namespace piao::widgets {

/// Where a record of any kind is seen and edited: nodes on their own sheet, registries on their page, and what belongs to
/// a node (a phase, an indicator, a target, a link) on the sheet of that node. Nothing when it is no longer there.
std::optional<Place> editingPlace(const domain::RecordKey &key, document::PlanReader &reader, const QString &field = {});

} // namespace piao::widgets
