// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/plan_report.h"

namespace piao::report {

/// Looks through a finished document for what is missing in it: pictures without pixels or without a description, links
/// to a place that the document does not have.
void findMissing(const Document &document, std::vector<ReportFinding> &findings);

} // namespace piao::report
