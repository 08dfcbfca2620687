// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "window/background_job.h"

#include <QObject>

class QWidget;

namespace piao::exchange {
struct Sample;
}

namespace piao::widgets {

class PlanSession;

/// The plan menu's work with files: asks for the name, then creates, opens or imports. What may take long runs in
/// the background.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    PlanFiles(PlanSession &session, QWidget &window);

    void newPlan();
    void openPlan();
    domain::Result<void> open(const QString &path);
    /// Makes a plan of a sample that comes with the program, and opens it.
    void openSample(const exchange::Sample &sample);
    void importFile();
    /// Makes the plan of the next three years from the open plan, or from one that is chosen.
    void rollOver();

    /// Imports a file or resource in the open format, or a PDF that carries one, into a new plan file and opens that.
    void importInto(const QString &planPath, const QString &sourcePath);

signals:
    void refused(const piao::domain::Error &error);
    /// What is being typed must be in the plan before it is read.
    void aboutToRead();
    /// Work began that may take long; one at a time is told of.
    void started(const QString &title, const std::function<void()> &cancel);
    void progressed(double fraction);
    void ended();

private:
    void importFrom(const QString &source);
    QString askNewFile(const QString &title, const QString &suggested, const QString &filter, const QString &suffix);

    PlanSession &m_session;
    QWidget &m_window;
};

} // namespace piao::widgets
