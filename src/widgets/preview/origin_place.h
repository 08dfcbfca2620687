// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/widgets/place.h"

#include <optional>

namespace piao::widgets {

/// Where that is edited which a block of the document stands for ("table/id" or "table/id/column"). Nothing when it is no
/// longer in the plan.
std::optional<Place> placeOfOrigin(const QString &origin, document::PlanReader &reader);

/// The origins that a place of the window answers to, the nearest first: the field, the record, and the record on whose sheet
/// it is written.
QStringList originsOfPlace(const Place &place, document::PlanReader &reader);

} // namespace piao::widgets
