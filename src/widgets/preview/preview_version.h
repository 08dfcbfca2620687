// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/long_task.h"
#include "piao/report/pdf_writer.h"
#include "piao/report/plan_report.h"
#include "preview/pdf_pages.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace piao::widgets {

/// The document as it would be published at one moment of the plan. Never changes once made.
struct PreviewVersion {
    std::shared_ptr<const PdfPages> pages;
    std::vector<report::PlacedOrigin> places; ///< in the order of the document
    std::vector<report::ReportFinding> findings;
    QDateTime made;
};
using PreviewVersionPtr = std::shared_ptr<const PreviewVersion>;

/// Makes the document of a snapshot of the plan, in memory. Gives up when the task is cancelled.
domain::Result<PreviewVersionPtr> makePreviewVersion(document::LongTask::Context &context);

} // namespace piao::widgets
