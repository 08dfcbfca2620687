// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/widgets/place.h"

#include <functional>
#include <optional>

namespace piao::widgets {

/// The nearest record, this one or one that it belongs to, of which `wanted` is true: the process of a rating of an event's
/// criterion, say. Null when there is none, or when the record is gone. A link or a target need not be in the plan yet.
domain::RecordKey nearestOwner(const domain::RecordKey &key, document::PlanReader &reader, const std::function<bool(domain::Kind)> &wanted);
domain::RecordKey nearestOwner(const domain::RecordKey &key, document::PlanReader &reader, domain::Kind kind);

/// The nearest record that has a sheet of its own or a page on which it is edited.
domain::RecordKey editedRecord(const domain::RecordKey &key, document::PlanReader &reader);

/// Where a record of any kind is seen and edited: nodes on their own sheet, registries on their page, and what belongs to
/// another record (a phase, an indicator, a link) where that one is. The record itself stays in the place, so that the
/// editor can put the cursor on it. Nothing when it is no longer there.
std::optional<Place> editingPlace(const domain::RecordKey &key, document::PlanReader &reader, const QString &field = {});

} // namespace piao::widgets
