// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/plan_period.h"
#include "piao/domain/record.h"

#include <QStringList>

namespace piao::document {

/// What is odd about one value of a record of section 3, in words; empty when nothing is. Values are kept as given: a
/// doubt is told beside them and refuses nothing.
QString peopleDoubt(const domain::Record &record, const QString &column, const domain::PlanPeriod &period);

/// All doubts of a record, in the order of its fields, each with the label of its field in front.
QStringList peopleDoubts(const domain::Record &record, const domain::PlanPeriod &period);

} // namespace piao::document
