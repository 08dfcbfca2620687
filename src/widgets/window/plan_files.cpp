// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_files.h"

#include "window/new_plan_dialog.h"
#include "window/plan_session.h"
#include "window/rollover_dialog.h"

#include "piao/document/long_task.h"
#include "piao/exchange/json_export.h"
#include "piao/exchange/json_import.h"
#include "piao/exchange/samples.h"
#include "piao/report/plan_export.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

namespace piao::widgets {

using domain::Result;

namespace {

const QString folderKey = QStringLiteral("lastFolder");

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey, documents).toString();
}

void rememberFolder(const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace

PlanFiles::PlanFiles(PlanSession &session, QWidget &window) : QObject(&window), m_session(session), m_window(window) {}

void PlanFiles::newPlan()
{
    NewPlanDialog dialog(&m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askNewFile(tr("New plan"), dialog.suggestedFileName(), tr("PIAO plans (*.piao)"), QStringLiteral("piao"));
    if (path.isEmpty())
        return;
    if (const Result<void> created = m_session.create(path, dialog.plan()); !created)
        emit refused(created.error());
}

void PlanFiles::openPlan()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open plan"), lastFolder(), tr("PIAO plans (*.piao)"));
    if (!path.isEmpty())
        static_cast<void>(open(path));
}

Result<void> PlanFiles::open(const QString &path)
{
    const Result<void> opened = m_session.open(path);
    if (opened)
        rememberFolder(path);
    else
        emit refused(opened.error());
    return opened;
}

void PlanFiles::openSample(const exchange::Sample &sample)
{
    const QString path = askNewFile(tr("Where to put the sample plan"), sample.fileName(), tr("PIAO plans (*.piao)"),
                                    QStringLiteral("piao"));
    if (!path.isEmpty())
        importInto(path, sample.source());
}

void PlanFiles::importJson()
{
    const QString source = QFileDialog::getOpenFileName(&m_window, tr("Import from JSON"), lastFolder(), tr("Plans in the open format (*.json)"));
    if (source.isEmpty())
        return;
    rememberFolder(source);
    const QString path = askNewFile(tr("Where to put the imported plan"), QFileInfo(source).completeBaseName() + QStringLiteral(".piao"),
                                    tr("PIAO plans (*.piao)"), QStringLiteral("piao"));
    if (!path.isEmpty())
        importInto(path, source);
}

void PlanFiles::importInto(const QString &planPath, const QString &sourcePath)
{
    auto *job = new BackgroundJob(tr("Importing %1").arg(QFileInfo(sourcePath).fileName()), this);
    connect(job, &BackgroundJob::finished, this, [this, planPath](const Result<void> &result) {
        emit ended();
        if (result)
            static_cast<void>(open(planPath));
        else if (result.error().code != domain::ErrorCode::Cancelled)
            emit refused(result.error());
    });
    connect(job, &BackgroundJob::progressed, this, &PlanFiles::progressed);
    emit started(job->title(), [job = QPointer(job)] {
        if (job)
            job->cancel();
    });
    job->start([planPath, sourcePath](const BackgroundJob::Progress &progress) -> Result<void> {
        const Result<qlonglong> imported = exchange::importIntoNewPlan(planPath, sourcePath, progress);
        if (!imported)
            return imported.error();
        return {};
    });
}

void PlanFiles::exportPdf()
{
    const QString path = askNewFile(tr("Export as PDF"), exportName(QStringLiteral("pdf")), tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    exportTo(path, tr("Writing the PDF"), [path](document::PlanReader &plan, const BackgroundJob::Progress &progress) -> Result<void> {
        const auto written = report::exportPlan(plan, path, report::ExportFormat::Pdf, {}, [&](const report::ExportProgress &step) {
            return progress(step.total > 0 ? double(step.done) / double(step.total) : 0);
        });
        if (!written)
            return written.error();
        return {};
    });
}

void PlanFiles::exportJson()
{
    const QString path = askNewFile(tr("Export as JSON"), exportName(QStringLiteral("json")), tr("Plans in the open format (*.json)"), QStringLiteral("json"));
    exportTo(path, tr("Writing the JSON"), [path](document::PlanReader &plan, const BackgroundJob::Progress &progress) {
        return exchange::exportPlan(plan, path, progress);
    });
}

void PlanFiles::rollOver()
{
    emit aboutToExport();
    const QString source = m_session.document() ? m_session.document()->path()
        : QFileDialog::getOpenFileName(&m_window, tr("The plan to roll over"), lastFolder(), tr("PIAO plans (*.piao)"));
    if (source.isEmpty())
        return;
    const auto ask = [this](const QString &suggested) {
        return askNewFile(tr("Where to put the new plan"), suggested, tr("PIAO plans (*.piao)"), QStringLiteral("piao"));
    };
    RolloverDialog dialog(source, ask, &m_window);
    dialog.exec();
    if (!dialog.toOpen().isEmpty())
        static_cast<void>(open(dialog.toOpen()));
}

QString PlanFiles::exportName(const QString &suffix) const
{
    return m_session.document() ? QFileInfo(m_session.document()->path()).completeBaseName() + QLatin1Char('.') + suffix : QString();
}

void PlanFiles::exportTo(const QString &path, const QString &title, Export write)
{
    if (path.isEmpty() || !m_session.document())
        return;
    emit aboutToExport();
    auto *task = new document::LongTask(*m_session.document(), [write = std::move(write)](document::LongTask::Context &context) {
        document::PlanReader plan(context.plan());
        return write(plan, [&context](double fraction) {
            context.report(int(fraction * 1000), 1000);
            return !context.isCancelled();
        });
    }, this);
    connect(task, &document::LongTask::progressed, this, [this](int done, int total) { emit progressed(double(done) / total); });
    connect(task, &document::LongTask::finished, this, [this, task, path](const Result<void> &result) {
        emit ended();
        task->deleteLater();
        if (result)
            emit exported(path);
        else if (result.error().code != domain::ErrorCode::Cancelled)
            emit refused(result.error());
    });
    emit started(title, [task = QPointer(task)] {
        if (task)
            task->cancel();
    });
    task->start();
}

QString PlanFiles::askNewFile(const QString &title, const QString &suggested, const QString &filter, const QString &suffix)
{
    QString path = QFileDialog::getSaveFileName(&m_window, title, QDir(lastFolder()).filePath(suggested), filter);
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + suffix;
    rememberFolder(path);
    return path;
}

} // namespace piao::widgets
