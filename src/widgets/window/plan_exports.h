// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/long_task.h"
#include "piao/report/plan_export.h"

#include <QObject>

class QWidget;

namespace piao::widgets {

class PlanSession;

/// The export menu's work: asks for the name, writes in the background on a copy of the plan as it is at that moment, and
/// tells what came of it.
class PlanExports : public QObject
{
    Q_OBJECT

public:
    enum class Form { Pdf, PdfWithData, Odt, Web, Json };

    PlanExports(PlanSession &session, QWidget &window);

    /// True when this version of the program can write it.
    static bool isOffered(Form form);
    void ask(Form form);
    /// Writes without asking; what stands at `path` is replaced.
    void exportTo(Form form, const QString &path);

signals:
    void refused(const piao::domain::Error &error);
    /// What is being typed must be in the plan before it is exported.
    void aboutToRead();
    /// Work began that may take long; one at a time is told of.
    void started(const QString &title, const std::function<void()> &cancel);
    void progressed(double fraction);
    void ended();
    /// It is written, and this is what the document lacks.
    void exported(const QString &path, const std::vector<piao::report::ReportFinding> &findings);

private:
    /// How a form is called and written.
    struct FormText {
        QString title;  ///< of the dialog
        QString filter; ///< of its files
        QString suffix; ///< empty: a folder
        QString running; ///< while it is written
    };
    static FormText textOf(Form form);
    QString askName(const FormText &text) const;

    PlanSession &m_session;
    QWidget &m_window;
};

} // namespace piao::widgets
