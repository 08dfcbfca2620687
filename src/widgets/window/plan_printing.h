// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/preview_version.h"

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace piao::widgets {

class PlanSession;

/// Printing and its preview: makes the document of the plan as it is, asks how to print it, and prints in the background.
class PlanPrinting : public QObject
{
    Q_OBJECT

public:
    PlanPrinting(PlanSession &session, QWidget &window);
    ~PlanPrinting() override;

    using Make = std::function<domain::Result<PreviewVersionPtr>(document::LongTask::Context &)>;

    void print();
    /// Prints what `make` makes of a copy of the plan, instead of the plan's document.
    void printMade(const Make &make);
    void preview();
    /// Prints without asking.
    void printOn(std::unique_ptr<QPrinter> printer, const std::shared_ptr<const PdfPages> &pages);

signals:
    void refused(const piao::domain::Error &error);
    void aboutToRead();
    void started(const QString &title, const std::function<void()> &cancel);
    void progressed(double fraction);
    void ended();
    void printed(int pages);

private:
    /// Makes the document, then goes on with its pages.
    void withPages(const Make &make, const std::function<void(const std::shared_ptr<const PdfPages> &)> &then);
    void askAndPrint(const std::shared_ptr<const PdfPages> &pages);
    void showPreview(const std::shared_ptr<const PdfPages> &pages);

    PlanSession &m_session;
    QWidget &m_window;
};

} // namespace piao::widgets
