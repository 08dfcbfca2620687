// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_export.h"

#include "piao/report/pdf_writer.h"
#include "report_text.h"

namespace piao::report {

using domain::Result;

namespace {

/// What only the writer could find.
void addFindings(ExportSummary &summary, const PdfSummary &written)
{
    if (!written.missingCharacters.isEmpty())
        summary.findings.push_back({ReportText::tr("No installed font can draw these characters; boxes stand in their place: %1").arg(written.missingCharacters), {}});
    if (written.unreadablePictures > 0)
        summary.findings.push_back({ReportText::tr("%n picture(s) cannot be read: their descriptions are printed instead.", nullptr, written.unreadablePictures), {}});
}

Result<ExportSummary> writePdf(PlanReport &&report, const QString &path, const ExportProgressCallback &progress)
{
    const Result<PdfSummary> written = PdfWriter(report.style).writeFile(report.document, path, progress);
    if (!written)
        return written.error();
    ExportSummary summary{written->pages, written->bytes, std::move(report.findings)};
    addFindings(summary, *written);
    return summary;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return ExportFormat::Pdf;
    return {};
}

Result<ExportSummary> exportPlan(document::PlanReader &reader, const QString &path, ExportFormat format,
                                 const PlanReportOptions &options, const ExportProgressCallback &progress)
{
    Result<PlanReport> report = buildPlanReport(reader, options);
    if (!report)
        return report.error();
    switch (format) {
    case ExportFormat::Pdf:
    case ExportFormat::Odt:
    case ExportFormat::Web:
        break;
    }
    return writePdf(std::move(*report), path, progress);
}

} // namespace piao::report
