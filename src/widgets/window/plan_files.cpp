// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_files.h"

#include "window/new_plan_dialog.h"
#include "window/plan_session.h"

#include <QDir>
#include <QFileDialog>
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
