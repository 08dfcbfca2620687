// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/pdf_writer.h"
#include "piao/report/plan_report.h"

namespace piao::report {

/// Writes the plan's document as PDF. Long: read from a snapshot (PlanDocument::snapshot) when a person may type
/// meanwhile. `path` ends up with a whole new file or keeps what it held; refusals are those of buildPlanDocument and
/// PdfWriter.
domain::Result<PdfSummary> exportPdf(document::PlanReader &reader, const QString &path, const PlanReportOptions &options = {},
                                     const ExportProgressCallback &progress = {});

} // namespace piao::report
