// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_export.h"

namespace piao::report {

domain::Result<PdfSummary> exportPdf(document::PlanReader &reader, const QString &path, const PlanReportOptions &options,
                                     const ExportProgressCallback &progress)
{
    const domain::Result<Document> document = buildPlanDocument(reader, options);
    if (!document)
        return document.error();
    return PdfWriter().writeFile(*document, path, progress);
}

} // namespace piao::report
