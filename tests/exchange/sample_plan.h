// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"

#include <QString>
#include <QStringList>

namespace piao::test {

/// The plan of a sample that comes with the program, read once for all tests: none of them writes to it.
/// @param name file name without its ending, "lucca-2024-2026"
document::PlanReader &samplePlan(const char *name);

/// The sample's record with that key; the test fails when there is none.
domain::Record sampleRecord(document::PlanReader &sample, domain::Kind kind, const char *id, const char *part = "");

/// A column of some records, in their order.
QStringList texts(const std::vector<domain::Record> &records, const char *column);

/// The sum of a column of whole numbers or amounts.
double sum(const std::vector<domain::Record> &records, const char *column);

} // namespace piao::test
