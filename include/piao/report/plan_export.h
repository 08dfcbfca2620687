// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/export_progress.h"
#include "piao/report/plan_report.h"

#include <optional>

namespace piao::report {

enum class ExportFormat : quint8 {
    Pdf, ///< one file, accessible and archival; with data embedded, when there are any
    Odt, ///< one file, for the last editing by hand
    Web, ///< a folder of pages, with the data beside them
};

struct ExportSummary {
    int pages = 0;    ///< of the PDF or the web edition; 0 for a format without pages
    qint64 bytes = 0; ///< of all that was written
    std::vector<ReportFinding> findings = {}; ///< what the document lacks
};

/// The format that a name asks for: "piano.pdf", "piano.odt", a folder "piano/"; nothing for any other.
std::optional<ExportFormat> exportFormatOf(const QString &path);

/// Writes the plan's document. Long: read from a snapshot (PlanDocument::snapshot) when a person may type meanwhile. `path`
/// ends up with a whole new file (folder) or keeps what it held; refusals are those of buildPlanReport and the writers.
domain::Result<ExportSummary> exportPlan(document::PlanReader &reader, const QString &path, ExportFormat format,
                                         const PlanReportOptions &options = {}, const ExportProgressCallback &progress = {});

} // namespace piao::report
