// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/findings_report.h"

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>

namespace piao::app::cli {

/// What the line of `piao check` asks for, read before the plan is.
struct CheckOptions {
    checks::FindingFilter filter;       ///< without the place, which only the plan knows
    checks::Severity failOn = checks::Severity::Error;
    report::FindingsReportOptions::Order order = report::FindingsReportOptions::Order::Task;
    QDate today = QDate::currentDate();
    QString centre;   ///< a code; empty: all
    QString director; ///< a name; empty: all

    static QList<QCommandLineOption> options();
    /// InvalidInput for a line that makes no sense.
    static domain::Result<CheckOptions> read(const QCommandLineParser &line);
    /// Finds centre and director in the plan; InvalidInput when they are not there, or more than one is meant.
    domain::Result<checks::FindingFilter> filterIn(const checks::PlanFacts &facts) const;
};

} // namespace piao::app::cli
