// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_files.h"

#include "window/last_folder.h"
#include "window/new_plan_dialog.h"
#include "window/plan_session.h"
#include "window/rollover_dialog.h"

#include "piao/exchange/samples.h"
#include "piao/widgets/plan_data.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace piao::widgets {

using domain::Result;

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
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open plan"), LastFolder::path(),
                                                      tr("PIAO plans (*.piao)") + QStringLiteral(";;") + tr("PDF documents with the data (*.pdf)"));
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        importFrom(path);
    else if (!path.isEmpty())
        static_cast<void>(open(path));
}

Result<void> PlanFiles::open(const QString &path)
{
    const Result<void> opened = m_session.open(path);
    if (opened)
        LastFolder::remember(path);
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

void PlanFiles::importFile()
{
    const QString source = QFileDialog::getOpenFileName(&m_window, tr("Import a plan"), LastFolder::path(),
                                                        tr("Plans in the open format, and PDF documents with the data (*.json *.pdf)"));
    if (!source.isEmpty())
        importFrom(source);
}

void PlanFiles::importFrom(const QString &source)
{
    LastFolder::remember(source);
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
        const Result<qlonglong> imported = PlanData::importIntoNewPlan(planPath, sourcePath, progress);
        if (!imported)
            return imported.error();
        return {};
    });
}

void PlanFiles::rollOver()
{
    emit aboutToRead();
    const QString source = m_session.document() ? m_session.document()->path()
        : QFileDialog::getOpenFileName(&m_window, tr("The plan to roll over"), LastFolder::path(), tr("PIAO plans (*.piao)"));
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

QString PlanFiles::askNewFile(const QString &title, const QString &suggested, const QString &filter, const QString &suffix)
{
    QString path = QFileDialog::getSaveFileName(&m_window, title, QDir(LastFolder::path()).filePath(suggested), filter);
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + suffix;
    LastFolder::remember(path);
    return path;
}

} // namespace piao::widgets
