// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_version.h"

#include "piao/report/plan_report.h"

#include <QBuffer>

namespace piao::widgets {

using domain::Result;

Result<PreviewVersionPtr> makePreviewVersion(document::LongTask::Context &context)
{
    document::PlanReader reader(context.plan());
    Result<report::PlanReport> report = report::buildPlanReport(reader);
    if (!report)
        return report.error();
    if (context.isCancelled())
        return document::LongTask::Context::cancelled();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    Result<report::PdfSummary> written = report::PdfWriter(report->style).write(report->document, bytes,
        [&context](const report::ExportProgress &) { return !context.isCancelled(); });
    if (!written)
        return written.error();
    Result<std::shared_ptr<const PdfPages>> pages = PdfPages::load(bytes.data());
    if (!pages)
        return pages.error();
    return std::make_shared<const PreviewVersion>(PreviewVersion{std::move(*pages), std::move(written->places),
                                                                       std::move(report->findings), QDateTime::currentDateTime()});
}

} // namespace piao::widgets
