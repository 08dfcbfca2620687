// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_counts.h"

namespace piao::document {

using domain::Kind;

namespace {

void countPerformance(store::Connection &connection, PlanCounts &counts)
{
    SQLite::Statement &row = connection.prepared(
        "SELECT coalesce(year, 0), count(DISTINCT code) + sum(code IS NULL), count(*) FROM performance_objective"
        " WHERE operational_id IS NOT NULL GROUP BY 1");
    int rows = 0;
    while (row.executeStep()) {
        counts.byYear[row.getColumn(0).getInt()] = row.getColumn(1).getInt();
        counts.performanceObjectives += row.getColumn(1).getInt();
        rows += row.getColumn(2).getInt();
    }
    row.tryReset();
    counts.repeatedCodes = rows - counts.performanceObjectives;
    counts.withoutParent = int(connection.scalar("SELECT count(*) FROM performance_objective WHERE operational_id IS NULL"));
}

} // namespace

PlanCounts countPlan(PlanReader &reader)
{
    PlanCounts counts;
    counts.publicValues = int(reader.count(Kind::PublicValue));
    counts.strategicObjectives = int(reader.count(Kind::StrategicObjective));
    counts.operationalObjectives = int(reader.count(Kind::OperationalObjective));
    // A file that cannot be read shows zeros here and its refusal where the plan is opened.
    const auto counted = store::guarded(reader.connection(), [&] { countPerformance(reader.connection(), counts); });
    Q_UNUSED(counted)
    return counts;
}

} // namespace piao::document
