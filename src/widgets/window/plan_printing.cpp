// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_printing.h"

#include "preview/page_printer.h"
#include "preview/print_preview_dialog.h"
#include "window/background_job.h"
#include "window/plan_session.h"

#include <QFileInfo>
#include <QPointer>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace piao::widgets {

using document::LongTask;
using domain::ErrorCode;
using domain::Result;
using PagesPtr = std::shared_ptr<const PdfPages>;

namespace {

/// Finer is not seen on paper, and takes four times the time.
constexpr int finestDots = 600;

} // namespace

PlanPrinting::PlanPrinting(PlanSession &session, QWidget &window) : QObject(&window), m_session(session), m_window(window) {}

PlanPrinting::~PlanPrinting() = default;

void PlanPrinting::print()
{
    printMade(makePreviewVersion);
}

void PlanPrinting::printMade(const Make &make)
{
    withPages(make, [this](const PagesPtr &pages) { askAndPrint(pages); });
}

void PlanPrinting::preview()
{
    withPages(makePreviewVersion, [this](const PagesPtr &pages) { showPreview(pages); });
}

void PlanPrinting::withPages(const Make &make, const std::function<void(const PagesPtr &)> &then)
{
    if (!m_session.document())
        return;
    emit aboutToRead();
    LongTask *task = LongTask::run<PreviewVersionPtr>(*m_session.document(), make, this,
        [this, then](const Result<PreviewVersionPtr> &made, qlonglong) {
            emit ended();
            if (made)
                then((*made)->pages);
            else if (made.error().code != ErrorCode::Cancelled)
                emit refused(made.error());
        });
    emit started(tr("Making the pages"), [task = QPointer(task)] {
        if (task)
            task->cancel();
    });
}

void PlanPrinting::askAndPrint(const PagesPtr &pages)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_session.document() ? QFileInfo(m_session.document()->path()).completeBaseName() : QString());
    QPrintDialog dialog(printer.get(), &m_window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages->count());
    dialog.setFromTo(1, pages->count());
    printer->setPrintRange(QPrinter::AllPages);
    if (dialog.exec() == QDialog::Accepted)
        printOn(std::move(printer), pages);
}

void PlanPrinting::printOn(std::unique_ptr<QPrinter> printer, const PagesPtr &pages)
{
    auto *job = new BackgroundJob(tr("Printing"), this);
    const std::shared_ptr<QPrinter> target = std::move(printer);
    const PagePrinter pagePrinter(pages, finestDots);
    const int count = int(pagePrinter.chosenPages(*target).size());
    connect(job, &BackgroundJob::progressed, this, &PlanPrinting::progressed);
    connect(job, &BackgroundJob::finished, this, [this, count](const Result<void> &result) {
        emit ended();
        if (result)
            emit printed(count);
        else if (result.error().code != ErrorCode::Cancelled)
            emit refused(result.error());
    });
    emit started(job->title(), [job = QPointer(job)] {
        if (job)
            job->cancel();
    });
    job->start([target, pagePrinter](const BackgroundJob::Progress &progress) { return pagePrinter.print(*target, progress); });
}

void PlanPrinting::showPreview(const PagesPtr &pages)
{
    PrintPreviewDialog dialog(pages, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        askAndPrint(pages);
}

} // namespace piao::widgets
