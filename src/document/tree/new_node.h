// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"

namespace piao::document {

/// The first content of a node that is about to be added under `parent` (null: none):
/// - levels 1 to 3: the number after the highest of the kind;
/// - level 4: year and centre of `like` (a sibling; null record: the plan's first year, and the parent's centre when it
///   has exactly one), the centre's director, and the next code of the plan's pattern.
domain::Record newNode(PlanReader &reader, domain::Kind kind, const domain::RecordKey &parent, const domain::Record &like = {});

/// The next code of the plan's pattern for an objective of that year and centre; empty when the plan has no pattern that
/// can be read, or when the pattern asks for a centre and there is none.
QString nextCode(PlanReader &reader, int year, const QString &centreId);

} // namespace piao::document
