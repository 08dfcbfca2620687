// SPDX-License-Identifier: EUPL-1.2
#include "export_errors.h"

#include "report_text.h"

namespace piao::report {

using domain::Error;
using domain::ErrorCode;

Error exportCancelled()
{
    return {ErrorCode::Cancelled, ReportText::tr("The export was stopped."), ReportText::tr("No file was written."), {}};
}

Error exportNotWritten(const QString &path, const QString &reason, ErrorCode code)
{
    return {code, ReportText::tr("The document could not be written to %1: %2").arg(path, reason),
            ReportText::tr("A file that was there before is unchanged."), ReportText::tr("Choose another folder, or make room and export again.")};
}

} // namespace piao::report
