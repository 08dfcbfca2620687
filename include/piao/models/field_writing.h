// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"

namespace piao::models {

/// Sets a field as an editor does: a baseline, target or actual written as text also gets the number that is read from
/// it, so that the two never disagree by accident. All other fields are set as they are.
domain::Result<void> writeField(document::UnitOfWork &unit, const domain::RecordKey &key, int field, const QVariant &value);
/// Writes a target as typed with the number and unit that are read from it; an empty text removes the target.
domain::Result<void> writeTarget(document::UnitOfWork &unit, const QString &indicatorId, int year, const QString &text);

} // namespace piao::models
