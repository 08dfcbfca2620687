// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/plan_export.h"

#include "piao/report/odt_writer.h"
#include "piao/report/pdf_writer.h"
#include "piao/report/web_edition.h"
#include "report_text.h"

namespace piao::report {

using domain::Result;

namespace {

// What only the writers could find.

void addUnreadable(ExportSummary &summary, int pictures)
{
    if (pictures > 0)
        summary.findings.push_back({ReportText::tr("%n picture(s) cannot be read: their descriptions are printed instead.", nullptr, pictures), {}});
}

void addFindings(ExportSummary &summary, const PdfSummary &written)
{
    if (!written.missingCharacters.isEmpty())
        summary.findings.push_back({ReportText::tr("No installed font can draw these characters; boxes stand in their place: %1").arg(written.missingCharacters), {}});
    if (!written.missingFamily.isEmpty())
        summary.findings.push_back({ReportText::tr("The font «%1» is not installed on this computer: the document is set in another one.").arg(written.missingFamily), {}});
    addUnreadable(summary, written.unreadablePictures);
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

Result<ExportSummary> writeOdt(PlanReport &&report, const QString &path, const ExportProgressCallback &progress)
{
    const Result<OdtSummary> written = OdtWriter(report.style).writeFile(report.document, path, progress);
    if (!written)
        return written.error();
    ExportSummary summary{0, written->bytes, std::move(report.findings)};
    addUnreadable(summary, written->unreadablePictures);
    return summary;
}

/// Who holds the data and answers for them.
WebOptions webOptions(document::PlanReader &reader)
{
    const domain::Record body = reader.body();
    WebOptions options;
    options.holderCode = body.text("ipa_code");
    options.contact = body.text("email");
    return options;
}

Result<ExportSummary> writeWeb(PlanReport &&report, const WebOptions &options, const QString &path, const ExportProgressCallback &progress)
{
    const Result<WebSummary> written = WebEdition(report.style, options).writeFolder(report.document, path, progress);
    if (!written)
        return written.error();
    ExportSummary summary{written->pages, written->bytes, std::move(report.findings)};
    addUnreadable(summary, int(written->unreadable.size()));
    return summary;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return ExportFormat::Pdf;
    if (path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive))
        return ExportFormat::Odt;
    if (path.endsWith(QLatin1Char('/')))
        return ExportFormat::Web;
    return {};
}

Result<ExportSummary> exportPlan(document::PlanReader &reader, const QString &path, ExportFormat format,
                                 const PlanReportOptions &options, const ExportProgressCallback &progress)
{
    PlanReportOptions asked = options;
    asked.allSheets = asked.allSheets || format == ExportFormat::Web;
    Result<PlanReport> report = buildPlanReport(reader, asked);
    if (!report)
        return report.error();
    switch (format) {
    case ExportFormat::Odt:
        return writeOdt(std::move(*report), path, progress);
    case ExportFormat::Web:
        return writeWeb(std::move(*report), webOptions(reader), path, progress);
    case ExportFormat::Pdf:
        break;
    }
    return writePdf(std::move(*report), path, progress);
}

} // namespace piao::report
