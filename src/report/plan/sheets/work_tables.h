// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "plan/sections.h"

namespace piao::report {

/// "35%"; empty when it is not given.
QString percentText(const domain::Record &record, const char *column);

/// Takes away the columns in which no row has anything; the first stays. For tables without spans.
void dropEmptyColumns(Table &table);

/// The phases of an objective and its indicators with their targets: with those columns only that say something.
void writePhases(Document &document, const PlanFacts &facts, const domain::Record &objective);
void writeResultIndicators(Document &document, const PlanFacts &facts, const domain::Record &objective);

} // namespace piao::report
