// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding_choice.h"
#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/export_progress.h"
#include "piao/report/semantic_tree.h"

#include <QDateTime>

#include <optional>

namespace piao::report {

/// What a report of the checks is to hold.
struct FindingsReportOptions {
    enum class Order : quint8 {
        Task,   ///< by what is to be done, for the office
        Centre, ///< centre by centre, for the directors
    };

    Order order = Order::Task;
    /// With a centre or a director: a sheet of a page or two for that one, to be sent.
    checks::FindingFilter filter = {};
    /// Most findings of a check that are printed one by one; of the others the names follow in one paragraph.
    int limit = 25;
    QDateTime date = QDateTime::currentDateTime(); ///< of the document
    qlonglong revision = 0;                        ///< of the plan that was checked; 0: not told
};

/// What the checks found, as a document: how much of it where, then finding by finding what it is, why it matters and what
/// to do; what was set aside, with the reasons; the score on the quality criteria. In the language of the program: it goes to
/// the office and the directors, not to the public. Tables and records bear "table/id/column" as origin.
Document buildFindingsReport(const checks::PlanChecker &checker, const FindingsReportOptions &options = {});

enum class FindingsFormat : quint8 { Pdf, Odt, Html };

/// The format that a name asks for by its ending; nothing for any other.
std::optional<FindingsFormat> findingsFormatOf(const QString &path);

/// Writes the report in the look of the plan's own document. `path` ends up with a whole new file or keeps what it held.
/// Errors: the file (ReadOnly, DiskFull), fonts (NotFound), Cancelled.
domain::Result<void> exportFindings(const checks::PlanChecker &checker, const FindingsReportOptions &options, const QString &path,
                                    FindingsFormat format, const ExportProgressCallback &progress = {});

/// The look of the plan's own document, in which its reports are set.
DocumentStyle styleOfPlan(const checks::PlanChecker &checker);

} // namespace piao::report
