// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findings/findings_context.h"

namespace piao::report {

/// How much there is to do, task by task, with links to the chapters.
void writeTaskTable(Document &document, const FindingsContext &context);
/// How much was found in each part of the plan.
void writePartTable(Document &document, const FindingsContext &context);
/// How much was found of each centre, with its director and its objectives, and in a report by centre with links to the
/// chapters; nothing for a plan without centres.
void writeCentreTable(Document &document, const FindingsContext &context);
/// What each check found, of how many; then the checks that found nothing.
void writeCheckTable(Document &document, const FindingsContext &context);
/// What was set aside, with reason, person and day; nothing when nothing was.
void writeSetAside(Document &document, const FindingsContext &context, int level);

/// Names of the directors of a centre: its own, else those of its objectives.
QString directorNames(const checks::PlanFacts &facts, checks::Slot centre);
/// "19 objectives, 8 of them in 2024"
QString objectivesText(const checks::PlanFacts &facts, int all, int inFirstYear);
/// The performance objectives of a centre, all and those of the plan's first year.
std::pair<int, int> objectivesOf(const checks::PlanFacts &facts, checks::Slot centre);

} // namespace piao::report
