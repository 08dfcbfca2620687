// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/findings_report.h"

#include "report_text.h"

namespace piao::report {

/// What all parts of one report of the checks share.
struct FindingsContext {
    const checks::PlanChecker &checker;
    const FindingsReportOptions &options;
    const checks::FindingChoice &choice;
    int number = 0; ///< of the finding that was printed last: people speak of "number 12"

    const checks::PlanFacts &facts() const { return checker.facts(); }
    const checks::CheckInfo &info(int check) const { return checks::allChecks()[size_t(check)]->info(); }

    /// "table/id/column" of what a finding is about.
    QString originOf(const checks::Finding &finding) const;
    /// "A1", or "A1, C7"; empty for what is the whole body's.
    QString centreCodes(const checks::Finding &finding) const;
    /// In the form of the document's language.
    QString dateText(const QDate &date) const;

    /// BCP 47 of the language of the report.
    static QString language();
};

/// Names under which links reach the chapters.
QString anchorOf(checks::Task task);
QString anchorOf(const FindingsContext &context, checks::Slot centre);

/// "35 errors, 69 warnings and 12 hints", without what there is none of; empty for none at all.
QString countsText(const checks::FindingCounts &counts);

/// The centres, by their codes.
std::vector<checks::Slot> centresInOrder(const checks::PlanFacts &facts);

} // namespace piao::report
