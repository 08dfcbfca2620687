// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/findings_report.h"

#include "plan/layout.h"

#include "piao/report/html_page.h"
#include "piao/report/odt_writer.h"
#include "piao/report/pdf_writer.h"

namespace piao::report {

using checks::PlanChecker;
using domain::Result;

std::optional<FindingsFormat> findingsFormatOf(const QString &path)
{
    constexpr std::pair<const char *, FindingsFormat> endings[] = {{".pdf", FindingsFormat::Pdf}, {".odt", FindingsFormat::Odt},
        {".html", FindingsFormat::Html}, {".htm", FindingsFormat::Html}};
    for (const auto &[ending, format] : endings) {
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    }
    return {};
}

DocumentStyle styleOfPlan(const PlanChecker &checker)
{
    return documentStyle(checker.facts().reader().layout());
}

Result<void> exportFindings(const PlanChecker &checker, const FindingsReportOptions &options, const QString &path, FindingsFormat format,
                            const ExportProgressCallback &progress)
{
    const Document document = buildFindingsReport(checker, options);
    const DocumentStyle style = styleOfPlan(checker);
    const auto outcome = [](const auto &written) { return written ? Result<void>() : Result<void>(written.error()); };
    switch (format) {
    case FindingsFormat::Odt:
        return outcome(OdtWriter(style).writeFile(document, path, progress));
    case FindingsFormat::Html:
        return outcome(writeHtmlPage(document, style, path));
    case FindingsFormat::Pdf:
        break;
    }
    return outcome(PdfWriter(style).writeFile(document, path, progress));
}

} // namespace piao::report
