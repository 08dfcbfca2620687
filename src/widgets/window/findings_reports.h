// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/long_task.h"
#include "preview/preview_version.h"
#include "window/findings_report_dialog.h"

#include <QObject>

#include <functional>

namespace piao::widgets {

class PlanSession;

/// The reports of the checks: asks which, checks a copy of the plan as it is at that moment in the background, and writes the
/// report, or hands it on to be printed.
class FindingsReports : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<domain::Result<PreviewVersionPtr>(document::LongTask::Context &)>;

    FindingsReports(PlanSession &session, QWidget &window);

    /// @param centre  proposed for a sheet, by its id; may be empty
    void ask(FindingsReportDialog::Purpose purpose, const QString &centre = {});
    /// Writes without asking; what stands at `path` is replaced.
    void exportTo(const FindingsReportRequest &request, const QString &path);

signals:
    void refused(const piao::domain::Error &error);
    /// What is being typed must be in the plan before it is checked.
    void aboutToRead();
    void started(const QString &title, const std::function<void()> &cancel);
    void progressed(double fraction);
    void ended();
    void exported(const QString &path);
    /// The report is to be printed: `make` makes its pages.
    void printRequested(const piao::widgets::FindingsReports::Make &make);

private:
    QString askName(const FindingsReportRequest &request) const;

    PlanSession &m_session;
    QWidget &m_window;
};

} // namespace piao::widgets
